import { Decimal } from '../number/decimal.ts';
import { rate, type CashFlow, type Rate } from '../number/quantities.ts';
import type { InternalRate } from './figures.ts';
import type { Polynomial } from './polynomial.ts';
import { positiveRoots } from './polynomial-roots.ts';
import { rootOfOneChange } from './root-of-one-change.ts';
import { signChanges } from './sign-changes.ts';

/** A growth has this many digits: fewer than the sums have, so that 10 % comes out as 0.1. */
const DIGITS = 32;
/** The smallest growth whose rate, with 40 digits, is still above -1. */
const LEAST_GROWTH = new Decimal('1e-39');

/**
 * The yearly rates at which the flow is worth nothing: every distinct real root above -100 % of
 * `Σ N_t / (1 + i)^t`, a touching root among them [IRR-1].
 *
 * - One change of sign has exactly one root [IRR-2]; more may have several, or none.
 * - Years without amounts before the first and after the last one change nothing [IRR-4].
 * - Rates have 32 digits, ascend, and are told from one another down to 1e-12 [IRR-3].
 * - No rate is a tagged reason [IRR-5]: nothing at all, one sign only, or no real root.
 */
export function internalRateOfReturn(flow: CashFlow): InternalRate {
  const amounts = withoutEmptyEnds(flow);
  if (amounts.length === 0) return { kind: 'none', reason: 'all-zero' };
  const changes = signChanges(amounts.map((amount) => (amount.isZero() ? 0 : amount.s)));
  if (changes === 0) return { kind: 'none', reason: 'no-sign-change' };
  const roots = changes === 1 ? [rootOfOneChange(amounts)] : positiveRoots(amounts);
  const rates = roots.map(rateOfDiscounting).reverse();
  const [single] = rates;
  if (single === undefined) return { kind: 'none', reason: 'no-real-root' };
  return rates.length === 1 ? { kind: 'single', rate: single } : { kind: 'several', rates };
}

/** The rates of a result, ascending; none where there is none. */
export function ratesOf(result: InternalRate): readonly Rate[] {
  if (result.kind === 'single') return [result.rate];
  return result.kind === 'several' ? result.rates : [];
}

/** The rate at which money grows by `growth`, above 0: 1.04 is 4 %. It has 32 digits. */
export function rateOfGrowth(growth: Decimal): Rate {
  return rate(Decimal.max(growth.toSignificantDigits(DIGITS), LEAST_GROWTH).minus(1));
}

/** The rate whose yearly discount factor is `factor`. */
function rateOfDiscounting(factor: Decimal): Rate {
  return rateOfGrowth(new Decimal(1).div(factor));
}

function withoutEmptyEnds(flow: CashFlow): Polynomial {
  const first = flow.findIndex((amount) => !amount.isZero());
  if (first === -1) return [];
  return flow.slice(first, flow.findLastIndex((amount) => !amount.isZero()) + 1);
}
