import type { Brand } from '../../base/brand.ts';
import type { Month } from '../number/calendar.ts';
import type { Accounting } from './accounting.ts';
import type { AlternativeId } from './alternative.ts';
import type { Amounts, LinePrices } from './line.ts';

export type CurrentCostId = Brand<string, 'CurrentCostId'>;

/** A cost of alternative 0: what is paid each year where one goes on as is. */
export interface CurrentCost extends LinePrices, Accounting {
  readonly id: CurrentCostId;
  readonly title: string;
  /** DKK a year, positive for what is paid. */
  readonly amounts: Amounts;
  /** Where it is no longer paid; an alternative that is not there goes on paying it. */
  readonly avoided: readonly Avoidance[];
  readonly source: string;
  readonly note: string;
}

/** An alternative that makes an end to a cost of today, from this month on. */
export interface Avoidance {
  /** Null is every alternative, and the case itself where it has none. */
  readonly alternativeId: AlternativeId | null;
  readonly fromMonth: Month;
}

/**
 * The month from which a cost of today is no longer paid in an alternative: what is said of that one
 * goes before what is said of all of them [ALT-4]. Null where it goes on.
 */
export function avoidedFrom(
  { avoided }: Pick<CurrentCost, 'avoided'>,
  id: AlternativeId | null,
): Month | null {
  const own = avoided.find(({ alternativeId }) => alternativeId === id);
  const ofAll = avoided.find(({ alternativeId }) => alternativeId === null);
  return (own ?? ofAll)?.fromMonth ?? null;
}
