import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { da } from '../../text/da.ts';
import type { TotalRow } from '../entry-grid/totals.ts';
import { totalRow } from '../lines/total-row.ts';

/** What all benefits come to: a row for each ledger, because nothing is added across them [LED-2]. */
export function benefitTotals(result: AppraisalResult): readonly TotalRow[] {
  if (result.kind === 'undefined') return [];
  const { years, cash, capacity, societal } = result.appraisal;
  const words = da.benefits.totals;
  return [
    totalRow({ key: 'cash', label: words.cash, tone: 'plain' }, years, cash.benefits),
    ...(isNone(capacity.value)
      ? []
      : [
          totalRow(
            { key: 'capacity', label: words.capacity, tone: 'capacity' },
            years,
            capacity.value,
          ),
        ]),
    ...(isNone(societal)
      ? []
      : [totalRow({ key: 'societal', label: words.societal, tone: 'societal' }, years, societal)]),
  ];
}
