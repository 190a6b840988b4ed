import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { money } from '../../domain/number/quantities.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import type { TotalRow } from '../entry-grid/totals.ts';
import { totalLabel, totalRow } from '../lines/total-row.ts';

/** What all costs of an alternative come to, year by year and in all, in the prices of the case. */
export function costTotals(
  result: AppraisalResult,
  alternative: string | null,
): readonly TotalRow[] {
  if (result.kind === 'undefined') return [];
  const { years, cash } = result.appraisal;
  const yearly = cash.oneOffCosts.map((oneOff, year) =>
    money(oneOff.plus(cash.recurringCosts[year] ?? 0)),
  );
  return [
    totalRow(
      { key: 'costs', label: totalLabel(costWords.total, alternative), tone: 'plain' },
      years,
      yearly,
    ),
  ];
}
