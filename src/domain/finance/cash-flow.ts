import { money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import type { CashStreams } from './figures.ts';

const nothing = money(0);

/** `N_t = benefits_t − recurring costs_t − one-off costs_t`, DKK against alternative 0 [FIG-2]. */
export function netFlow({ benefits, recurringCosts, oneOffCosts }: CashStreams): CashFlow {
  return benefits.map((benefit, year) =>
    money(benefit.minus(recurringCosts[year] ?? nothing).minus(oneOffCosts[year] ?? nothing)),
  );
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
