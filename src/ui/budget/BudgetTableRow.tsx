import type { BudgetAmounts } from '../../domain/finance/budget-view.ts';
import { budget as words } from '../../text/da/budget.ts';
import { AmountCell } from '../result/AmountCell.tsx';

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
      {[...amounts.yearly, amounts.total].map((amount, index) =>
        amount === null ? (
          <td key={String(index)} className="number note">
            {words.unknown}
          </td>
        ) : (
          <AmountCell key={String(index)} value={amount} decimals={0} />
        ),
      )}
    </tr>
  );
}
