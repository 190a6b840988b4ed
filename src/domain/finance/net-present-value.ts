import { fail, ok, type Result } from '../../base/result.ts';
import type { CashFlow, Factor, Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { timesEach } from './cash-flow.ts';

/**
 * What a cash flow is worth in year 0: `Σ N_t · factor_t` [NPV-1].
 *
 * `factors` are those of the convention of the case (`conventionFactors`), at least one a year.
 * DKK, never rounded. Two flows are worth together what they are worth apart [NPV-2].
 */
export function netPresentValue(flow: CashFlow, factors: readonly Factor[]): Money {
  return sum(timesEach(flow, factors));
}

/** In fixed prices, or in the prices of each year. */
export type PriceBasis = 'real' | 'nominal';

/**
 * The flow, if it may meet a rate of that basis: real flows meet real rates, nominal flows nominal
 * ones, and nothing else is discounted [NPV-3].
 */
export function discountable(
  flow: CashFlow,
  basis: PriceBasis,
  rateBasis: PriceBasis,
): Result<CashFlow, 'nominal-flow-real-rate' | 'real-flow-nominal-rate'> {
  if (basis === rateBasis) return ok(flow);
  return fail(basis === 'nominal' ? 'nominal-flow-real-rate' : 'real-flow-nominal-rate');
}
