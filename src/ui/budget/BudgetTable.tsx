import type { BudgetView } from '../../domain/finance/budget-view.ts';
import { budget as words } from '../../text/da/budget.ts';
import { lineFields } from '../../text/da/line-fields.ts';
import { sayBudgetRow } from '../../text/say-budget.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { BudgetAccountRows } from './BudgetAccountRows.tsx';
import { BudgetTableRow } from './BudgetTableRow.tsx';

interface Props {
  readonly view: BudgetView;
}

/** Accounts down, years across. */
export function BudgetTable({ view: { years, accounts, payers, total } }: Props) {
  return (
    <TableScroll label={words.table}>
      <table className="figures-table budget-table" onCopy={copyAsNumbers}>
        <thead>
          <tr>
            <th scope="col">{words.columns.kind}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <th scope="col" className="number">
              {words.columns.total}
            </th>
          </tr>
        </thead>
        {accounts.map((account) => (
          <BudgetAccountRows key={JSON.stringify(account.place)} account={account} years={years}>
            {account.rows.map((row) => (
              <BudgetTableRow
                key={sayBudgetRow(row)}
                name={sayBudgetRow(row)}
                amounts={row.amounts}
              />
            ))}
          </BudgetAccountRows>
        ))}
        <tbody className="budget-sums">
          {payers.map(({ payer, amounts }) => (
            <BudgetTableRow
              key={payer}
              name={words.ofPayer(lineFields.payers[payer])}
              amounts={amounts}
            />
          ))}
          <BudgetTableRow name={words.total} amounts={total} isTotal />
        </tbody>
      </table>
    </TableScroll>
  );
}
