import type { Decimal } from '../../domain/number/decimal.ts';
import { formatAmount } from '../../text/format.ts';

/** Widths that amounts of so many signs fit in, CSS pixels; in steps, so that columns seldom move. */
const STEPS: readonly (readonly [signs: number, width: number])[] = [
  [7, 66],
  [9, 80],
  [11, 94],
  [15, 132],
];
const WIDEST = 196;

/** The width of a column that the longest of these amounts fits in. */
export function amountWidth(amounts: readonly Decimal[]): number {
  const longest = amounts.reduce<Decimal | null>(
    (most, amount) => (most === null || amount.abs().gt(most) ? amount.abs() : most),
    null,
  );
  if (longest === null) return STEPS[0]?.[1] ?? WIDEST;
  // A sign and øre may stand beside the digits.
  const signs = formatAmount(longest).length;
  return STEPS.find(([most]) => signs <= most)?.[1] ?? WIDEST;
}
