import { describe, test } from 'vitest';

import { rounded } from '#src/domain/number/rounding.ts';
import { partsThatAddUp } from '#src/domain/number/split.ts';
import { sum } from '#src/domain/number/sum.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { countIn, decimalIn, decimalsIn } from '#test/support/worked-input.ts';

describe('worked cases: round', () => {
  test.for(casesOf('round'))('$id $title [NUM-1, NUM-2]', (worked) => {
    const value = rounded(decimalIn(worked.input, 'value'), countIn(worked.input, 'decimals'));
    // The Danish text is for those who write numbers; here the digits alone.
    const { text, ...expected } = worked.expected;
    expectWorked({ ...worked, expected }, { value });
    if (value.isNegative() && value.isZero()) throw new Error(`${String(text)} has a sign`);
  });
});

describe('worked cases: split', () => {
  test.for(casesOf('split'))('$id $title [NUM-6]', (worked) => {
    const parts = partsThatAddUp(
      decimalIn(worked.input, 'total'),
      decimalsIn(worked.input, 'weights'),
      countIn(worked.input, 'decimals'),
    );
    expectWorked(worked, { parts });
  });
});

describe('worked cases: sum', () => {
  test.for(casesOf('sum'))('$id $title [NUM-7]', (worked) => {
    expectWorked(worked, { sum: sum(decimalsIn(worked.input, 'values')) });
  });
});
