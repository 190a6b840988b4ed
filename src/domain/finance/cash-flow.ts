import { money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import type { CashStreams } from './figures.ts';
import { isNone } from './yearly.ts';

const nothing = money(0);

/**
 * `N_t = benefits_t − recurring costs_t − one-off costs_t − risk reserve_t + residual value_t`, DKK
 * against alternative 0 [FIG-2].
 */
export function netFlow(streams: CashStreams): CashFlow {
  const { benefits, recurringCosts, oneOffCosts } = streams;
  const { riskReserve, residualValue } = streams;
  const ofLines = benefits.map((benefit, year) =>
    money(benefit.minus(recurringCosts[year] ?? nothing).minus(oneOffCosts[year] ?? nothing)),
  );
  if (isNone(riskReserve) && isNone(residualValue)) return ofLines;
  return ofLines.map((amount, year) =>
    money(amount.minus(riskReserve[year] ?? nothing).plus(residualValue[year] ?? nothing)),
  );
}

/** Both kinds of costs and the risk reserve, less the residual value: DKK a year [RAT-1]. */
export function allCosts(streams: CashStreams): CashFlow {
  const { recurringCosts, oneOffCosts, riskReserve, residualValue } = streams;
  const paidOut = together(together(recurringCosts, oneOffCosts), riskReserve);
  return together(paidOut, negated(residualValue));
}

/** A flow with the sign turned, and no sign on zero. */
export function negated(flow: CashFlow): CashFlow {
  return flow.map((amount) => (amount.isZero() ? amount : money(amount.negated())));
}

/** Year by year, both flows together. A year one of them does not reach counts 0 there. */
export function together(one: CashFlow, other: CashFlow): CashFlow {
  return one.map((amount, year) => money(amount.plus(other[year] ?? nothing)));
}

/** What has come in, less what has gone out, up to and with each year. */
export function accumulated(flow: CashFlow): CashFlow {
  let total = nothing;
  return flow.map((amount) => (total = money(total.plus(amount))));
}

/** Each year's amount times that year's factor. There are at least as many factors as years. */
export function timesEach(flow: CashFlow, factors: readonly Factor[]): CashFlow {
  return flow.map((amount, year) => {
    if (amount.isZero()) return nothing;
    const factor = factors[year];
    if (factor === undefined) throw new RangeError(`no factor is given for year ${String(year)}`);
    return money(amount.times(factor));
  });
}

/** The amount of one year; a year the flow does not reach has none. */
export function amountIn(flow: CashFlow, year: number): Money {
  return flow[year] ?? nothing;
}
