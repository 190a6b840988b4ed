import { currentCostOf } from '../../domain/alternatives/avoided-cost.ts';
import type { AppraisalResult, BenefitFlow } from '../../domain/finance/appraisal-result.ts';
import { isNone, yearlySum } from '../../domain/finance/yearly.ts';
import { cashFlow, type CashFlow } from '../../domain/number/quantities.ts';
import { alternatives } from '../../text/da/alternatives.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import type { TotalRow } from '../entry-grid/totals.ts';
import { totalLabel, totalRow } from '../lines/total-row.ts';

/**
 * What all benefits of an alternative come to: a row for each ledger, because nothing is added across
 * them [LED-2]. Costs of today that end are no lines of the grid, and have a row of their own.
 */
export function benefitTotals(
  result: AppraisalResult,
  alternative: string | null,
): readonly TotalRow[] {
  if (result.kind === 'undefined') return [];
  const { years, cash, capacity, societal, benefits } = result.appraisal;
  const avoided = benefits.filter(({ id }) => currentCostOf(id) !== null);
  const words = benefitWords.totals;
  const ofToday = alternatives.today;
  return [
    ...(avoided.length === 0
      ? []
      : [
          totalRow(
            { key: 'avoided', label: ofToday.avoided, tone: 'plain' },
            years,
            sumOf(avoided),
          ),
        ]),
    totalRow(
      { key: 'cash', label: totalLabel(words.cash, alternative), tone: 'plain' },
      years,
      cash.benefits,
    ),
    ...(isNone(capacity.value)
      ? []
      : [
          totalRow(
            { key: 'capacity', label: totalLabel(words.capacity, alternative), tone: 'capacity' },
            years,
            capacity.value,
          ),
        ]),
    ...(isNone(societal)
      ? []
      : [
          totalRow(
            { key: 'societal', label: totalLabel(words.societal, alternative), tone: 'societal' },
            years,
            societal,
          ),
        ]),
  ];
}

function sumOf(flows: readonly BenefitFlow[]): CashFlow {
  const parts = flows.map(({ cash }) => cash);
  return cashFlow(yearlySum(parts, parts[0]?.length ?? 0));
}
