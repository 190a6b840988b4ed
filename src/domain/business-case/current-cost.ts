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
