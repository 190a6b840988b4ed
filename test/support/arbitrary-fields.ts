import * as fc from 'fast-check';

import type { CalendarDate, Instant } from '#src/domain/number/calendar.ts';
import { monthOf } from '#src/domain/number/calendar.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';

/** What people write, and what they do not: markup, halves of emojis, every kind of space. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '__proto__',
      '\u0000',
      '\uD800',
      '\u2028',
      '😀'.repeat(10_000),
      'å'.repeat(10_000),
    ),
  },
);

/** An id as the app makes them, or as a file may have them. */
export function anyId<Id extends string>(): fc.Arbitrary<Id> {
  return fc
    .oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/))
    .map((id) => id as Id);
}

/** Ids that differ, at most `most` of them. */
export function anyIds(most: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(anyId(), { maxLength: most });
}

/** Kroner and øre, many decimals, and the largest amounts there are. */
export const anyAmount: fc.Arbitrary<DecimalText> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((oere) => decimalText(oere / 100)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '0',
        '1000000000000000',
        '-1000000000000000',
        '999999999999999.99',
        '0.000000000000000000000000000001',
        '-0.333333333333333333333333333333333333333',
        '123456789012345.1234567890123456789',
      )
      .map((text) => text as DecimalText),
  },
);

export const anyAmountOrNone: fc.Arbitrary<DecimalText | null> = fc.option(anyAmount);

/** 0 to 1. */
export const anyShare: fc.Arbitrary<DecimalText> = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((permille) => decimalText(permille / 1000)),
  fc.constant('0.3333333333333333333333333333333333333333' as DecimalText),
);

/** Above -1 and at most 10. */
export const anyRate: fc.Arbitrary<DecimalText> = fc
  .integer({ min: -999, max: 10_000 })
  .map((permille) => decimalText(permille / 1000));

export const anyCalendarYear: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 2015, max: 2045 }),
  fc.constantFrom(1900, 2999),
);

export const anyMonth = fc
  .tuple(anyCalendarYear, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));

const anyMoment = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

export const anyDate = anyMoment.map((date) => date.toISOString().slice(0, 10) as CalendarDate);

export const anyInstant = anyMoment.map((date) => date.toISOString() as Instant);
