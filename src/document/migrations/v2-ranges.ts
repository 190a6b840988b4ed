import type { AnyDocument, Migration } from './migration.ts';

export const ranges: Migration = {
  why: 'Version 1 knew one amount a line. A line may now have a range, and a case has a weighting.',
  up: (before) => ({
    ...before,
    costs: withoutRange(before['costs']),
    benefits: withoutRange(before['benefits']),
    weighting: 'successive',
  }),
};

function withoutRange(lines: unknown): readonly unknown[] {
  if (!Array.isArray(lines)) throw new Error('the lines are no list');
  return (lines as readonly AnyDocument[]).map((line) => ({ ...line, range: null }));
}
