import { Decimal } from '../number/decimal.ts';
import { factor, money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import { accumulated, amountIn } from './cash-flow.ts';
import type { AnnualNetBenefit, Figure, Payback, SimplePayback } from './figures.ts';

/** An accumulated flow smaller than this share of what has passed is nothing but rounding [PAY-3]. */
const RESOLUTION = new Decimal('1e-30');

/**
 * When the flow is paid back for good: the point after which the accumulated flow never again falls
 * below zero [PAY-1], in years after year 0.
 *
 * - Within a year the money comes evenly: `(t − 1) + |A_(t−1)| / N_t` [PAY-2]. Exactly zero is paid
 *   back [PAY-3]. Whole years are the payback rounded up.
 * - A first crossing that is later undone is told beside it.
 * - `immediate` when nothing is ever outstanding, `never` when something is at the end [PAY-6].
 * - For the discounted payback, `flow` is `N_t · D_t` [PAY-5].
 */
export function payback(flow: CashFlow): Payback {
  const standing = outstanding(flow);
  const last = standing.findLastIndex((isOutstanding) => isOutstanding);
  if (last === -1) return { kind: 'immediate' };
  const first = standing.findIndex((isNow, year) => !isNow && standing[year - 1] === true);
  const isPaidBack = last < flow.length - 1;
  const isUndone = first !== -1 && first < last;
  const firstCrossing = isUndone ? crossing(flow, first) : null;
  if (!isPaidBack) return { kind: 'never', firstCrossing };
  return { kind: 'value', years: crossing(flow, last + 1), wholeYears: last + 1, firstCrossing };
}

/** The parts of `(t − 1) + |A_(t−1)| / N_t`, for those who want to follow it. */
export interface Crossing {
  /** The last year the flow is below zero before it is paid back: `t − 1`. */
  readonly yearBefore: number;
  /** DKK outstanding after that year, positive. */
  readonly outstanding: Money;
  /** DKK that come in the year after. */
  readonly inflow: Money;
}

export function crossingIn(flow: CashFlow, year: number): Crossing {
  return {
    yearBefore: year - 1,
    outstanding: money(amountIn(accumulated(flow.slice(0, year)), year - 1).abs()),
    inflow: amountIn(flow, year),
  };
}

/**
 * Investment over the yearly net cash benefit at full effect, in years [PAY-4].
 *
 * DKK. No investment is paid back at once; without a yearly gain it never is.
 */
export function simplePayback(investment: Money, yearlyNetBenefit: Money): SimplePayback {
  if (investment.lte(0)) return { kind: 'immediate' };
  if (yearlyNetBenefit.lte(0)) return { kind: 'never' };
  return { kind: 'value', years: factor(investment.div(yearlyNetBenefit)) };
}

/** The same where the yearly net benefit may not be defined: no benefits, no simple payback. */
export function simplePaybackOf(
  investment: Money,
  yearly: Figure<AnnualNetBenefit, 'no-benefits'>,
): SimplePayback {
  return yearly.kind === 'value' ? simplePayback(investment, yearly.value.amount) : yearly;
}

/** Year by year: whether more has gone out than has come in. */
function outstanding(flow: CashFlow): readonly boolean[] {
  let moved = new Decimal(0);
  return accumulated(flow).map((standing, year) => {
    moved = moved.plus(amountIn(flow, year).abs());
    return standing.isNegative() && standing.abs().gt(moved.times(RESOLUTION));
  });
}

function crossing(flow: CashFlow, year: number): Factor {
  const { yearBefore, outstanding, inflow } = crossingIn(flow, year);
  return factor(Decimal.min(outstanding.div(inflow), 1).plus(yearBefore));
}
