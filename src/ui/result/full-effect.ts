import type { Decimal } from '../../domain/number/decimal.ts';

/** The first year in which yearly amounts are furthest from 0, and what they are then. */
export interface FullEffect<Amount extends Decimal> {
  readonly year: number;
  readonly amount: Amount;
}

/** `year` is an index; null where there is nothing in any year. */
export function fullEffect<Amount extends Decimal>(
  yearly: readonly Amount[],
): FullEffect<Amount> | null {
  return yearly.reduce<FullEffect<Amount> | null>((most, amount, year) => {
    if (amount.isZero()) return most;
    return most === null || amount.abs().gt(most.amount.abs()) ? { year, amount } : most;
  }, null);
}
