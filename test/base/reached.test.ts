import { expect, test } from 'vitest';

import { reached } from '#src/base/reached.ts';

test('SAV-16 what is there is reached; what is not, or is forbidden, is none', () => {
  const part = {};
  expect(reached(() => part)).toBe(part);
  for (const nothing of [undefined, null]) expect(reached(() => nothing)).toBe(undefined);
  const forbidden = (): object => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(reached(forbidden)).toBe(undefined);
});
