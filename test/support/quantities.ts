import * as fc from 'fast-check';

import { conventions } from '#src/domain/business-case/business-case.ts';
import { flatSchedule } from '#src/domain/finance/discount-schedule.ts';
import type { CashStreams } from '#src/domain/finance/figures.ts';
import type { AppraisalTerms } from '#src/domain/finance/terms.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import {
  money,
  rate,
  type CashFlow,
  type Money,
  type Rate,
} from '#src/domain/number/quantities.ts';

/** Kroner and øre between the two limits, in kroner. */
export function anyAmountBetween(low: number, high: number): fc.Arbitrary<Money> {
  return fc
    .integer({ min: low * 100, max: high * 100 })
    .map((oere) => money(new Decimal(oere).div(100)));
}

export const anyAmount = anyAmountBetween(-1_000_000, 1_000_000);

export const anyFlow: fc.Arbitrary<CashFlow> = fc.array(anyAmount, { minLength: 2, maxLength: 20 });

/** −50 % to 100 % a year. */
export const anyRate: fc.Arbitrary<Rate> = fc
  .integer({ min: -5_000, max: 10_000 })
  .map((points) => rate(new Decimal(points).div(10_000)));

/** 0 % to 30 % a year. */
export const anyOrdinaryRate: fc.Arbitrary<Rate> = fc
  .integer({ min: 0, max: 3_000 })
  .map((points) => rate(new Decimal(points).div(10_000)));

/** Outlays first and receipts after: what most cases are. */
export const anyInvestment: fc.Arbitrary<CashFlow> = fc
  .tuple(
    fc.array(anyAmountBetween(-1_000_000, -1), { minLength: 1, maxLength: 3 }),
    fc.array(anyAmountBetween(1, 1_000_000), { minLength: 1, maxLength: 15 }),
  )
  .map(([outlays, receipts]) => [...outlays, ...receipts]);

/**
 * The streams of a case: costs are positive, what is realised is a share of the whole, risks fall in
 * year 1, and something is left in the last year.
 */
export const anyStreams: fc.Arbitrary<CashStreams> = fc
  .tuple(
    fc.array(
      fc.tuple(
        anyAmountBetween(-50_000, 1_000_000),
        anyAmountBetween(0, 300_000),
        anyAmountBetween(0, 1_000_000),
      ),
      { minLength: 2, maxLength: 12 },
    ),
    fc.integer({ min: 0, max: 100 }),
    anyAmountBetween(0, 200_000),
    anyAmountBetween(0, 100_000),
  )
  .map(([years, percent, reserve, residual]) => ({
    benefits: years.map(([benefit]) => money(benefit.times(percent).div(100))),
    benefitsAtFullRealisation: years.map(([benefit]) => benefit),
    recurringCosts: years.map(([, recurring]) => recurring),
    oneOffCosts: years.map(([, , oneOff]) => oneOff),
    riskReserve: years.map((_, year) => (year === 1 ? reserve : money(0))),
    residualValue: years.map((_, year) => (year === years.length - 1 ? residual : money(0))),
  }));

export const anyTerms: fc.Arbitrary<AppraisalTerms> = fc
  .tuple(
    anyOrdinaryRate,
    anyOrdinaryRate,
    fc.constantFrom(...conventions),
    fc.option(anyOrdinaryRate),
    fc.option(anyOrdinaryRate),
  )
  .map(([early, late, convention, financeRate, reinvestRate]) => ({
    schedule: [
      { from: 1, to: 4, rate: early },
      { from: 5, to: null, rate: late },
    ],
    convention,
    financeRate,
    reinvestRate,
  }));

/** 3.5 % a year, year 0 not discounted. */
export const ordinaryTerms: AppraisalTerms = {
  schedule: flatSchedule(rate('0.035')),
  convention: 'year0',
  financeRate: null,
  reinvestRate: null,
};

export function flowOf(...amounts: readonly (string | number)[]): CashFlow {
  return amounts.map((amount) => money(amount));
}

/** All that is moved in either direction, DKK: what a rounding error is small beside. */
export function movedBy(streams: CashStreams): Decimal {
  const { benefits, recurringCosts, oneOffCosts, riskReserve, residualValue } = streams;
  return [benefits, recurringCosts, oneOffCosts, riskReserve, residualValue]
    .flat()
    .reduce((total, amount) => total.plus(amount.abs()), new Decimal(0));
}

/** How far a value lies from the right one, as a share of the larger of the two. */
export function relativeError(value: Decimal, right: Decimal): Decimal {
  const size = Decimal.max(value.abs(), right.abs());
  return size.isZero() ? size : value.minus(right).abs().div(size);
}
