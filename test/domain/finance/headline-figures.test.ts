import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { flatSchedule } from '#src/domain/finance/discount-schedule.ts';
import type { CashStreams, Figures } from '#src/domain/finance/figures.ts';
import { headlineFigures } from '#src/domain/finance/headline-figures.ts';
import { annualNetBenefit } from '#src/domain/finance/ratios.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { LARGEST_AMOUNT, money, rate, type CashFlow } from '#src/domain/number/quantities.ts';
import {
  anyStreams,
  anyTerms,
  flowOf,
  movedBy,
  ordinaryTerms,
  relativeError,
} from '#test/support/quantities.ts';

describe('headlineFigures', () => {
  test('FIG-2 net flow is benefits less costs and reserve, plus residual value, year by year', () => {
    const figures = headlineFigures(
      {
        benefits: flowOf(0, 500, 600),
        benefitsAtFullRealisation: flowOf(0, 500, 600),
        recurringCosts: flowOf(0, 100, 100),
        oneOffCosts: flowOf(1000, 50, 0),
        riskReserve: flowOf(0, 30, 0),
        residualValue: flowOf(0, 0, 20),
      },
      ordinaryTerms,
    );
    expect(figures.net).toEqual(flowOf(-1000, 320, 520));
    expect(figures.accumulated).toEqual(flowOf(-1000, -680, -160));
    expect(figures.investment.toFixed()).toBe('1050');
    expect(figures.totalRecurringCosts.toFixed()).toBe('200');
    expect(figures.totalBenefits.toFixed()).toBe('1100');
    expect(figures.total.toFixed()).toBe('-160');
  });

  test('FIG-1 a case without amounts has no ratio, rate or yearly benefit, and says so', () => {
    const nothing = flowOf(0, 0, 0);
    const figures = headlineFigures(
      {
        benefits: nothing,
        benefitsAtFullRealisation: nothing,
        recurringCosts: nothing,
        oneOffCosts: nothing,
        riskReserve: nothing,
        residualValue: nothing,
      },
      ordinaryTerms,
    );
    expect(figures).toMatchObject({
      internalRate: { kind: 'none', reason: 'all-zero' },
      modifiedInternalRate: { kind: 'undefined', reason: 'rates-not-given' },
      simplePayback: { kind: 'undefined', reason: 'no-benefits' },
      payback: { kind: 'immediate' },
      discountedPayback: { kind: 'immediate' },
      benefitCostRatio: { kind: 'undefined', reason: 'no-costs' },
      benefitCostRatioNetted: { kind: 'undefined', reason: 'no-one-off-costs' },
      annualNetBenefit: { kind: 'undefined', reason: 'no-benefits' },
      breakEvenRealisation: { kind: 'undefined', reason: 'no-benefits' },
    });
    expect(figures.netPresentValue.toFixed()).toBe('0');
    expect(figures.equivalentAnnuity.toFixed()).toBe('0');
  });

  test('FIG-1 no figure is ever NaN or infinite', () => {
    fc.assert(
      fc.property(anyStreams, anyTerms, (streams, terms) => {
        for (const value of decimalsIn(headlineFigures(streams, terms))) {
          expect(value.isFinite()).toBe(true);
        }
      }),
    );
  });

  test('FIG-3 money times 1,000 changes no ratio, rate or payback', () => {
    fc.assert(
      fc.property(anyStreams, anyTerms, (streams, terms) => {
        const scaled = headlineFigures(times(streams, 1000), terms);
        expect(withoutMoney(scaled)).toEqual(withoutMoney(headlineFigures(streams, terms)));
      }),
    );
  });

  test('NPV-1 the value is that of benefits less that of costs, under every convention', () => {
    fc.assert(
      fc.property(anyStreams, anyTerms, (streams, terms) => {
        const figures = headlineFigures(streams, terms);
        const apart = figures.presentValueOfBenefits.minus(figures.presentValueOfCosts);
        const error = figures.netPresentValue.minus(apart).abs();
        expect(error.lt('1e-28')).toBe(true);
        expect(figures.accumulatedPresentValues.at(-1)?.eq(figures.netPresentValue)).toBe(true);
      }),
    );
  });

  test('NUM-5 at the largest amount every øre counts', () => {
    const most = Array.from({ length: 51 }, () => money(LARGEST_AMOUNT));
    const none = flowOf(...most.map(() => 0));
    const figures = headlineFigures(
      {
        benefits: most.with(50, money(new Decimal(LARGEST_AMOUNT).plus('0.01'))),
        benefitsAtFullRealisation: most,
        recurringCosts: most,
        oneOffCosts: none,
        riskReserve: none,
        residualValue: none,
      },
      ordinaryTerms,
    );
    expect(figures.total.toFixed()).toBe('0.01');
    const lastFactor = figures.discountFactors[50] ?? new Decimal(0);
    expect(relativeError(figures.netPresentValue, lastFactor.times('0.01')).lt('1e-20')).toBe(true);
  });

  test('RAT-1 RAT-5 a case with a ratio of 1 breaks even at 100 %', () => {
    fc.assert(
      fc.property(anyStreams, anyTerms, (streams, terms) => {
        const full = { ...streams, benefits: streams.benefitsAtFullRealisation };
        const { benefitCostRatio, breakEvenRealisation } = headlineFigures(full, terms);
        fc.pre(benefitCostRatio.kind === 'value' && breakEvenRealisation.kind === 'value');
        const product = benefitCostRatio.value.times(breakEvenRealisation.value);
        expect(relativeError(product, new Decimal(1)).lt('1e-35')).toBe(true);
      }),
    );
  });

  test('RAT-5 at the break-even realisation the case is worth nothing', () => {
    fc.assert(
      fc.property(anyStreams, anyTerms, (streams, terms) => {
        const full = streams.benefitsAtFullRealisation;
        const { breakEvenRealisation } = headlineFigures(streams, terms);
        fc.pre(breakEvenRealisation.kind === 'value');
        const share = breakEvenRealisation.value;
        const benefits = full.map((amount) => money(amount.times(share)));
        const believed = { ...streams, benefits };
        const worth = headlineFigures(believed, terms).netPresentValue;
        expect(worth.abs().lte(movedBy(believed).times('1e-30'))).toBe(true);
      }),
    );
  });

  test('RAT-1, RAT-2, RAT-5 reserve and residual value are costs; the netted ratio leaves them above the line', () => {
    const figures = headlineFigures(
      {
        benefits: flowOf(0, 300),
        benefitsAtFullRealisation: flowOf(0, 300),
        recurringCosts: flowOf(0, 90),
        oneOffCosts: flowOf(100, 0),
        riskReserve: flowOf(0, 30),
        residualValue: flowOf(0, 20),
      },
      { ...ordinaryTerms, schedule: flatSchedule(rate(0)) },
    );
    expect(figures.benefitCostRatio).toEqual({ kind: 'value', value: new Decimal('1.5') });
    expect(figures.benefitCostRatioNetted).toEqual({ kind: 'value', value: new Decimal(2) });
    expect(figures.breakEvenRealisation).toEqual({
      kind: 'value',
      value: new Decimal(200).div(300),
    });
    expect(figures.investment.toFixed()).toBe('100');
  });
});

describe('annualNetBenefit', () => {
  test.for([
    { name: 'the first year at the highest benefit', benefits: [0, 5, 9, 9], told: '7 in 2' },
    { name: 'not the year with the highest net', benefits: [8, 5, 9, 8], told: '7 in 2' },
    { name: 'a loss is told as one', benefits: [0, 1, 0, 0], told: '-1 in 1' },
    { name: 'no benefits', benefits: [0, 0, 0, 0], told: 'no-benefits' },
    { name: 'drawbacks alone', benefits: [0, -5, -5, -5], told: 'no-benefits' },
  ])('RAT-3 $name', ({ benefits, told }) => {
    const result = annualNetBenefit(flowOf(...benefits), flowOf(0, 2, 2, 0));
    const { amount, year } = result.kind === 'value' ? result.value : { amount: null, year: 0 };
    expect(amount === null ? 'no-benefits' : `${amount.toFixed()} in ${String(year)}`).toBe(told);
  });
});

function times(streams: CashStreams, number: number): CashStreams {
  const scaled = (flow: CashFlow) => flow.map((amount) => money(amount.times(number)));
  return {
    benefits: scaled(streams.benefits),
    benefitsAtFullRealisation: scaled(streams.benefitsAtFullRealisation),
    recurringCosts: scaled(streams.recurringCosts),
    oneOffCosts: scaled(streams.oneOffCosts),
    riskReserve: scaled(streams.riskReserve),
    residualValue: scaled(streams.residualValue),
  };
}

/** What must not change with the size of the money, to 25 digits. */
function withoutMoney(figures: Figures): unknown {
  const { annualNetBenefit } = figures;
  return plain({
    internalRate: figures.internalRate,
    modifiedInternalRate: figures.modifiedInternalRate,
    simplePayback: figures.simplePayback,
    payback: figures.payback,
    discountedPayback: figures.discountedPayback,
    benefitCostRatio: figures.benefitCostRatio,
    benefitCostRatioNetted: figures.benefitCostRatioNetted,
    breakEvenRealisation: figures.breakEvenRealisation,
    fullEffect: annualNetBenefit.kind === 'value' ? annualNetBenefit.value.year : annualNetBenefit,
  });
}

function plain(value: unknown): unknown {
  if (value instanceof Decimal) return value.toSignificantDigits(25).toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

function decimalsIn(value: unknown): readonly Decimal[] {
  if (value instanceof Decimal) return [value];
  if (Array.isArray(value)) return value.flatMap(decimalsIn);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(decimalsIn)
    : [];
}
