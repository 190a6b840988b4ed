import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { sum } from '../../domain/number/sum.ts';
import { da } from '../../text/da.ts';
import { formatAmount } from '../../text/format.ts';
import type { TotalRow } from '../entry-grid/GridTotals.tsx';
import { TOTAL } from '../lines/line-columns.ts';

/** What all costs come to, year by year and in all, in the prices of the case. */
export function costTotals(result: AppraisalResult): readonly TotalRow[] {
  if (result.kind === 'undefined') return [];
  const { years, cash } = result.appraisal;
  const yearly = cash.oneOffCosts.map((oneOff, year) =>
    oneOff.plus(cash.recurringCosts[year] ?? 0),
  );
  return [
    {
      key: 'costs',
      label: da.costs.total,
      tone: 'plain',
      sums: new Map([
        ...years.map((year, index): [string, string] => [
          String(year),
          formatAmount(yearly[index] ?? sum([])),
        ]),
        [TOTAL, formatAmount(sum(yearly))],
      ]),
    },
  ];
}
