import { describe, expect, test } from 'vitest';

import { rateIn } from '#src/domain/finance/discount-schedule.ts';
import { termsOfCase } from '#src/domain/finance/terms-of-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aCase } from '#test/support/business-cases.ts';

describe('termsOfCase', () => {
  const document = aCase();

  test('DIS-2 the steps of the parameters, unless the case has a rate of its own', () => {
    const { schedule } = termsOfCase(document);
    expect([1, 35, 36, 71].map((year) => rateIn(schedule, year).toFixed())).toEqual([
      '0.035',
      '0.035',
      '0.025',
      '0.015',
    ]);
    const own = termsOfCase({ ...document, ownRate: decimalText('0.05') }).schedule;
    expect([1, 36, 71].map((year) => rateIn(own, year).toFixed())).toEqual([
      '0.05',
      '0.05',
      '0.05',
    ]);
  });

  test('DIS-2 the same parameters and rate give the same schedule, another rate another', () => {
    expect(termsOfCase(aCase({ parameters: document.parameters })).schedule).toBe(
      termsOfCase(document).schedule,
    );
    const own = { ...document, ownRate: decimalText('0.05') };
    expect(termsOfCase({ ...own, convention: 'midYear' }).schedule).toBe(termsOfCase(own).schedule);
    const other = termsOfCase({ ...own, ownRate: decimalText('0.06') }).schedule;
    expect(rateIn(other, 1).toFixed()).toBe('0.06');
    expect(rateIn(termsOfCase(own).schedule, 1).toFixed()).toBe('0.05');
  });

  test('IRR-6 rates for the modified internal rate are those of the case, or not given', () => {
    expect(termsOfCase(document)).toMatchObject({ financeRate: null, reinvestRate: null });
    const given = termsOfCase({
      ...document,
      financeRate: decimalText('0.04'),
      reinvestRate: decimalText('0'),
      convention: 'midYear',
    });
    expect(given.financeRate?.toFixed()).toBe('0.04');
    expect(given.reinvestRate?.toFixed()).toBe('0');
    expect(given.convention).toBe('midYear');
  });

  test('NUM-3 a rate of -100 % is refused', () => {
    expect(() => termsOfCase({ ...document, ownRate: decimalText('-1') })).toThrow(RangeError);
  });
});
