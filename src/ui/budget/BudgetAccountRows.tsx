import type { ReactNode } from 'react';

import type { BudgetAccount } from '../../domain/finance/budget-view.ts';
import { budget as words } from '../../text/da/budget.ts';
import { sayBudgetPlace } from '../../text/say-budget.ts';
import { BudgetTableRow } from './BudgetTableRow.tsx';

interface Props {
  readonly account: BudgetAccount;
  readonly years: readonly number[];
  readonly children: ReactNode;
}

/** One account under its name, with a sum where there is something to sum. */
export function BudgetAccountRows({ account: { place, rows, total }, years, children }: Props) {
  return (
    <tbody>
      <tr className="budget-account">
        <th scope="rowgroup">{sayBudgetPlace(place)}</th>
        <td colSpan={years.length + 1} />
      </tr>
      {children}
      {rows.length < 2 ? null : <BudgetTableRow name={words.ofAccount} amounts={total} isTotal />}
    </tbody>
  );
}
