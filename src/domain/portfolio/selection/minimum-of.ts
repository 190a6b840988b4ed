import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import type { CaseSummary } from '../case-summary.ts';
import type { Minimum } from '../portfolio.ts';
import { foundBy, scoreOfCase } from '../score-of-case.ts';
import type { SelectionCase, SelectionMinimum } from './selection-problem.ts';

/**
 * What counts towards a minimum [SEL-11]: the cases of a centre, or those whose mean score by a
 * principle is at least the step; each as one, or as what it takes of the frame.
 */
export function minimumOf(
  { id, of: what, least }: Minimum,
  cases: readonly SelectionCase[],
  summaries: ReadonlyMap<CaseId, CaseSummary>,
  organisation: Organisation,
): SelectionMinimum {
  const isCounted = (summary: CaseSummary) => {
    if (what.kind === 'centre') {
      return summary.centre !== null && foundBy(what.centre, [summary.centre]) !== undefined;
    }
    const { principles } = scoreOfCase(summary, organisation);
    const principle = foundBy(what.principle, organisation.principles);
    const mean = principles.find((own) => own.principle === principle)?.mean ?? null;
    return mean?.gte(what.step) === true;
  };
  const members = cases.filter((each) => {
    const summary = summaries.get(each.id);
    return summary !== undefined && isCounted(summary);
  });
  return {
    id,
    least: new Decimal(least.kind === 'cases' ? least.count : least.amount),
    counts: new Map(
      members.map((each) => [each.id, least.kind === 'cases' ? new Decimal(1) : sum(each.costs)]),
    ),
  };
}
