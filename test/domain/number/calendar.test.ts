import { expect, test } from 'vitest';

import { isInstant } from '#src/domain/number/calendar.ts';

test.for([
  ['2026-11-23T14:32:05.123Z', true],
  ['2026-11-23T14:32:05Z', true],
  ['1970-01-01T00:00:00.000Z', true],
  ['2028-02-29T23:59:59.999999999Z', true],
  ['2026-02-29T12:00:00Z', false],
  ['2026-11-23T24:00:00Z', false],
  ['2026-11-23T14:60:00Z', false],
  ['2026-11-23T14:32:05+01:00', false],
  ['2026-11-23T14:32:05.123', false],
  ['2026-11-23T14:32:05Z T', false],
  ['2026-11-23T14:32:05ZT1', false],
  ['2026-11-23 14:32:05Z', false],
  ['2026-11-23', false],
  ['', false],
] as const)('%s is a moment: %s', ([text, expected]) => {
  expect(isInstant(text)).toBe(expected);
});
