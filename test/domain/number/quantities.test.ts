import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import {
  decimalText,
  isDecimalText,
  LARGEST_AMOUNT,
  money,
  rate,
  rateFrom,
} from '#src/domain/number/quantities.ts';
import { rounded } from '#src/domain/number/rounding.ts';
import { sum } from '#src/domain/number/sum.ts';

test('NUM-1 a third has 40 digits', () => {
  expect(new Decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
  expect(new Decimal(2).div(3).toFixed()).toBe(`0.${'6'.repeat(39)}7`);
});

test('NUM-1 half is rounded away from zero on both sides', () => {
  expect(['0.5', '1.5', '2.5', '-0.5', '-2.5'].map((value) => whole(value))).toEqual([
    '1',
    '2',
    '3',
    '-1',
    '-3',
  ]);
});

test('NUM-2 rounding twice is rounding once, and never leaves a signed zero', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (thousandths, decimals) => {
      const value = new Decimal(thousandths).div(1000);
      const once = rounded(value, decimals);
      expect(rounded(once, decimals).eq(once)).toBe(true);
      expect(once.isZero() && once.isNegative()).toBe(false);
      expect(once.minus(value).abs().times(2).lte(new Decimal(10).pow(-decimals))).toBe(true);
    }),
  );
});

test('NUM-3 a rate is above -1', () => {
  expect(() => rate(-1)).toThrow(RangeError);
  expect(rateFrom('-1')).toEqual({ ok: false, failure: 'not-above-minus-one' });
  expect(rateFrom('4 %')).toEqual({ ok: false, failure: 'not-a-decimal' });
  expect(rateFrom('-0.999').ok).toBe(true);
  expect(rateFrom('10').ok).toBe(true);
  expect(rateFrom('10.01')).toEqual({ ok: false, failure: 'too-large' });
});

describe('NUM-4 a kept decimal is plain digits', () => {
  test.for(['0', '-1', '1234567.89', '0.0000001'])('%s is one', (text) => {
    expect(isDecimalText(text)).toBe(true);
    expect(decimalText(text)).toBe(text);
  });

  test.for(['', '1e5', '1,5', '.5', '5.', '+1', 'NaN', 'Infinity', '0x10', ' 1'])(
    '"%s" is none',
    (text) => {
      expect(isDecimalText(text)).toBe(false);
    },
  );

  test('very large and very small decimals are written without an exponent', () => {
    expect(decimalText(new Decimal('1e-30'))).toBe(`0.${'0'.repeat(29)}1`);
    expect(decimalText(new Decimal('1e25'))).toBe(`1${'0'.repeat(25)}`);
    expect(decimalText(new Decimal('-0'))).toBe('0');
  });
});

test('NUM-5 at the largest amount the last øre still counts, in a sum of 500 lines', () => {
  expect(LARGEST_AMOUNT).toBe(`1${'0'.repeat(15)}`);
  const lines = Array.from({ length: 500 }, () => money(LARGEST_AMOUNT));
  expect(sum([...lines, money('0.01')]).toFixed()).toBe('500000000000000000.01');
});

test('NUM-7 a total is that of the exact parts', () => {
  const parts = [money('0.4'), money('0.4'), money('0.4')];
  expect(rounded(sum(parts), 0).toFixed()).toBe('1');
  expect(sum<Decimal>([]).toFixed()).toBe('0');
});

function whole(value: string): string {
  return rounded(new Decimal(value), 0).toFixed();
}
