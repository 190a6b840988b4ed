import type { Decimal } from '../../domain/number/decimal.ts';
import type { PoolUnit } from '../../domain/organisation/organisation.ts';
import { formatHours, formatMoney } from '../../text/format.ts';

/** An amount of a pool with its unit: kroner or hours. */
export function inPoolUnit(amount: Decimal, unit: PoolUnit): string {
  return unit === 'kroner' ? formatMoney(amount) : formatHours(amount);
}
