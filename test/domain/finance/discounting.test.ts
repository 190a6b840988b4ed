import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conventions } from '#src/domain/business-case/business-case.ts';
import { annuityFactor, equivalentAnnuity } from '#src/domain/finance/annuity.ts';
import {
  conventionFactors,
  discountFactors,
  factorIn,
} from '#src/domain/finance/discount-factors.ts';
import {
  flatSchedule,
  rateIn,
  scheduleOf,
  stepsFollowOn,
} from '#src/domain/finance/discount-schedule.ts';
import { discountable, netPresentValue } from '#src/domain/finance/net-present-value.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, money, rate, type CashFlow } from '#src/domain/number/quantities.ts';
import type { DiscountStep } from '#src/domain/organisation/parameter-set.ts';
import { anyFlow, anyRate, flowOf, relativeError } from '#test/support/quantities.ts';

const danish: readonly DiscountStep[] = [
  { from: 1, to: 35, rate: decimalText('0.035') },
  { from: 36, to: 70, rate: decimalText('0.025') },
  { from: 71, to: null, rate: decimalText('0.015') },
];

describe('schedules', () => {
  test('DIS-2 each year has the rate of its step', () => {
    const schedule = scheduleOf(danish);
    const rates = [1, 35, 36, 70, 71, 500].map((year) => rateIn(schedule, year).toFixed());
    expect(rates).toEqual(['0.035', '0.035', '0.025', '0.025', '0.015', '0.015']);
    expect(() => rateIn(schedule, 0)).toThrow(RangeError);
  });

  test('DIS-2 the same steps give the same schedule and the same factors', () => {
    expect(scheduleOf(danish)).toBe(scheduleOf(danish));
    const schedule = scheduleOf(danish);
    for (const convention of conventions) {
      expect(conventionFactors(schedule, convention, 9)).toBe(
        conventionFactors(schedule, convention, 9),
      );
    }
  });

  test.for([
    { name: 'no steps', steps: [] },
    { name: 'a start after year 1', steps: [{ from: 2, to: null }] },
    {
      name: 'a gap',
      steps: [
        { from: 1, to: 5 },
        { from: 7, to: null },
      ],
    },
    {
      name: 'an overlap',
      steps: [
        { from: 1, to: 5 },
        { from: 5, to: null },
      ],
    },
    { name: 'an end', steps: [{ from: 1, to: 5 }] },
    {
      name: 'no end before the last',
      steps: [
        { from: 1, to: null },
        { from: 2, to: null },
      ],
    },
    {
      name: 'an end before its start',
      steps: [
        { from: 1, to: 0 },
        { from: 1, to: null },
      ],
    },
    {
      name: 'half years',
      steps: [
        { from: 1, to: 1.5 },
        { from: 2.5, to: null },
      ],
    },
  ])('DIS-2 steps that do not follow one another are refused: $name', ({ steps }) => {
    expect(stepsFollowOn(steps)).toBe(false);
    const written = steps.map((step) => ({ ...step, rate: decimalText('0.035') }));
    expect(() => scheduleOf(written)).toThrow(RangeError);
  });

  test('DIS-2 steps that follow one another are accepted', () => {
    expect(stepsFollowOn(danish)).toBe(true);
    expect(stepsFollowOn([{ from: 1, to: null }])).toBe(true);
  });
});

describe('factors', () => {
  test('DIS-1 they are the textbook powers where there is one rate', () => {
    fc.assert(
      fc.property(anyRate, fc.nat({ max: 60 }), (yearly, year) => {
        const textbook = yearly.plus(1).pow(-year);
        const made = discountFactors(flatSchedule(yearly), year).at(-1) ?? new Decimal(0);
        expect(relativeError(made, textbook).lt('1e-35')).toBe(true);
      }),
    );
  });

  test('DIS-2 year 36 keeps the 35 years before it', () => {
    const factors = discountFactors(scheduleOf(danish), 36);
    expect(
      factors[36]
        ?.times('1.025')
        .minus(factors[35] ?? 0)
        .abs()
        .lt('1e-38'),
    ).toBe(true);
  });

  test('DIS-3 year 0 is not discounted, year 1 once', () => {
    const factors = conventionFactors(flatSchedule(rate('0.25')), 'year0', 2);
    expect(factors.map((one) => one.toFixed())).toEqual(['1', '0.8', '0.64']);
  });

  test('DIS-4 the first year is discounted, and every year once more', () => {
    const factors = conventionFactors(flatSchedule(rate('0.25')), 'firstYearDiscounted', 2);
    expect(factors.map((one) => one.toFixed())).toEqual(['0.8', '0.64', '0.512']);
  });

  test('DIS-5 mid-year is half a year nearer, and year 0 as it is', () => {
    const factors = conventionFactors(flatSchedule(rate('0.44')), 'midYear', 2);
    const [first, second, third] = factors;
    expect(first?.toFixed()).toBe('1');
    expect(second?.times('1.2').toFixed(30)).toBe(new Decimal(1).toFixed(30));
    expect(third?.times('1.2').times('1.44').toFixed(30)).toBe(new Decimal(1).toFixed(30));
  });

  test('DIS-6 a year before year 0 has no factor', () => {
    expect(factorIn(scheduleOf(danish), -1)).toEqual({ ok: false, failure: 'negative-year' });
    expect(factorIn(scheduleOf(danish), 0)).toMatchObject({ ok: true });
  });
});

describe('netPresentValue', () => {
  // The spreadsheet discounts the first value it is given; what is paid now stands beside it.
  test.for([
    { name: 'Excel: cycle shop', flow: [-40000, 8000, 9200, 10000, 12000, 14500], npv: '1922.06' },
    {
      name: 'Excel: cycle shop, a loss in year 6',
      flow: [-40000, 8000, 9200, 10000, 12000, 14500, -9000],
      npv: '-3749.47',
    },
    {
      name: 'numpy-financial: uneven inflows',
      flow: [-40000, 5000, 8000, 12000, 30000],
      npv: '3065.22',
    },
  ])('NPV-1 $name', ({ flow, npv }) => {
    expect(worth(flowOf(...flow), '0.08').toFixed(2)).toBe(npv);
  });

  test('NPV-2 flows are worth together what they are worth apart', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, anyRate, (one, other, yearly) => {
        const years = Math.min(one.length, other.length);
        const [left, right] = [one.slice(0, years), other.slice(0, years)];
        const together = left.map((amount, year) => money(amount.plus(right[year] ?? 0)));
        const apart = worth(left, yearly).plus(worth(right, yearly));
        const moved = worth(
          [...left, ...right].map((amount) => money(amount.abs())),
          yearly,
        );
        const error = worth(together, yearly).minus(apart).abs();
        expect(error.lte(moved.times('1e-30').plus('1e-30'))).toBe(true);
      }),
    );
  });

  test('NPV-2 a flow times 1,000 is worth 1,000 times as much', () => {
    fc.assert(
      fc.property(anyFlow, anyRate, (flow, yearly) => {
        const scaled = worth(
          flow.map((amount) => money(amount.times(1000))),
          yearly,
        );
        expect(scaled.eq(worth(flow, yearly).times(1000))).toBe(true);
      }),
    );
  });

  test('NPV-3 nominal flows and real rates never meet, either way round', () => {
    const flow = flowOf(-1, 2);
    expect(discountable(flow, 'nominal', 'real')).toEqual({
      ok: false,
      failure: 'nominal-flow-real-rate',
    });
    expect(discountable(flow, 'real', 'nominal')).toEqual({
      ok: false,
      failure: 'real-flow-nominal-rate',
    });
    expect(discountable(flow, 'nominal', 'nominal')).toEqual({ ok: true, value: flow });
  });
});

describe('annuities', () => {
  test('RAT-4 the annuity, paid every year after year 0, is worth what it stands for', () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 1, max: 50 }), (yearly, years) => {
        const schedule = flatSchedule(yearly);
        const yearlyAmount = equivalentAnnuity(money(1000), schedule, years);
        const flow = [money(0), ...Array.from({ length: years }, () => yearlyAmount)];
        expect(relativeError(worth(flow, yearly), new Decimal(1000)).lt('1e-33')).toBe(true);
      }),
    );
  });

  test('RAT-4 at a rate of 0 the factor is the number of years', () => {
    expect(annuityFactor(flatSchedule(rate(0)), 12).toFixed()).toBe('12');
  });

  test('RAT-4 there must be a year to pay in', () => {
    expect(() => equivalentAnnuity(money(1), flatSchedule(rate(0)), 0)).toThrow(RangeError);
  });
});

function worth(flow: CashFlow, yearly: string | Decimal) {
  return netPresentValue(flow, discountFactors(flatSchedule(rate(yearly)), flow.length - 1));
}
