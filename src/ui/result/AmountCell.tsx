import type { Decimal } from '../../domain/number/decimal.ts';
import { formatAmount } from '../../text/format.ts';

interface Props {
  /** Null is a cell that has nothing to say. */
  readonly value: Decimal | null;
  readonly decimals: number;
}

/** An amount in a table. What is below 0 has a minus and a colour, so that neither must be seen alone. */
export function AmountCell({ value, decimals }: Props) {
  if (value === null) return <td />;
  const shown = formatAmount(value, decimals);
  return <td className={isBelowZero(shown) ? 'number cost' : 'number'}>{shown}</td>;
}

/** By what is shown: a loss that is rounded to 0 is not coloured. */
function isBelowZero(shown: string): boolean {
  return shown.startsWith('\u2212');
}
