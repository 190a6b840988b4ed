import type { BudgetAmounts } from '../../domain/finance/budget-view.ts';
import { budget as words } from '../../text/da/budget.ts';
import { formatAmount } from '../../text/format.ts';

interface Props {
  readonly name: string;
  readonly amounts: BudgetAmounts;
  readonly isTotal?: boolean;
}

/** One row of amounts in whole kroner; what is not known says so [BUD-4]. */
export function BudgetTableRow({ name, amounts, isTotal = false }: Props) {
  return (
    <tr data-row={isTotal ? 'total' : undefined}>
      <th scope="row">{name}</th>
      {[...amounts.yearly, amounts.total].map((amount, index) => {
        const shown = amount === null ? words.unknown : formatAmount(amount);
        return (
          <td key={String(index)} className={`number ${toneOf(amount, shown)}`}>
            {shown}
          </td>
        );
      })}
    </tr>
  );
}

/** A minus is money that is not spent, or comes in [BUD-1]; what is rounded to 0 has no colour. */
function toneOf(amount: BudgetAmounts['total'], shown: string): string {
  if (amount === null) return 'note';
  return shown.startsWith('\u2212') ? 'gain' : '';
}
