import type { Decimal } from '../domain/number/decimal.ts';
import type { AxisUnit } from './format-axis.ts';
import { formatAmount } from './format.ts';

/** An amount in DKK in the unit of its table, all alike: whole kroner and thousands, else two decimals. */
export function formatInUnit(amount: Decimal, { kroner }: AxisUnit): string {
  return formatAmount(amount.div(kroner), kroner.gt(1_000) ? 2 : 0);
}
