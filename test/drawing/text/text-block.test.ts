import { describe, expect, test } from 'vitest';

import { paragraphsFrom, textBlock } from '#src/drawing/text/text-block.ts';

function unbroken(text: string, width: number): string | undefined {
  return paragraphsFrom(textBlock(text, 'title', width))[0]?.text;
}

describe('a text that can be edited', () => {
  test.for([
    ['one long word', 'Ubrudtnavn'.repeat(20)],
    ['words and hyphens', 'En e-ansøgning til plejehjem '.repeat(20)],
    ['emoji', '👩‍👩‍👧 Familie '.repeat(30)],
    ['right to left', 'مشروع الرعاية المنزلية '.repeat(20)],
  ] as const)('SET-2 where it is cut, it is the beginning of it: %s', ([, text]) => {
    const kept = unbroken(text, 160) ?? '';
    expect(kept.endsWith('…')).toBe(true);
    expect(kept.length).toBeGreaterThan(20);
    expect(text.startsWith(kept.slice(0, -1))).toBe(true);
  });

  test('a text that is not cut is itself', () => {
    expect(unbroken('Skærme  hos borgerne', 160)).toBe('Skærme  hos borgerne');
  });
});
