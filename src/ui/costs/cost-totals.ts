import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { money } from '../../domain/number/quantities.ts';
import { da } from '../../text/da.ts';
import type { TotalRow } from '../entry-grid/totals.ts';
import { totalRow } from '../lines/total-row.ts';

/** What all costs come to, year by year and in all, in the prices of the case. */
export function costTotals(result: AppraisalResult): readonly TotalRow[] {
  if (result.kind === 'undefined') return [];
  const { years, cash } = result.appraisal;
  const yearly = cash.oneOffCosts.map((oneOff, year) =>
    money(oneOff.plus(cash.recurringCosts[year] ?? 0)),
  );
  return [totalRow({ key: 'costs', label: da.costs.total, tone: 'plain' }, years, yearly)];
}
