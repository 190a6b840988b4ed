import { expect, test } from 'vitest';

import { instantFrom, isInstant } from '#src/domain/number/calendar.ts';

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

test.for([
  { clock: '2026-11-24T05:00:00.000Z', moment: '2026-11-24T05:00:00.000Z' },
  { clock: '1970-01-01T00:00:00.000Z', moment: '1970-01-01T00:00:00.000Z' },
  { clock: '2028-02-29T00:00:00.000Z', moment: '2028-02-29T00:00:00.000Z' },
  { clock: '1601-01-01T00:00:00.000Z', moment: '1900-01-01T00:00:00.000Z' },
  { clock: '-000001-01-01T00:00:00.000Z', moment: '1900-01-01T00:00:00.000Z' },
  { clock: '3000-01-01T00:00:00.000Z', moment: '2999-12-31T23:59:59.999Z' },
  { clock: '+012026-11-24T05:00:00.000Z', moment: '2999-12-31T23:59:59.999Z' },
])('PRM-20 a clock that says $clock makes documents of $moment', ({ clock, moment }) => {
  expect(new Date(clock).toISOString()).toBe(clock);
  expect(instantFrom(clock)).toBe(moment);
  expect(isInstant(instantFrom(clock))).toBe(true);
});
