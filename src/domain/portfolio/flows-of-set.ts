import type { Money } from '../number/quantities.ts';
import { delayedValue, delayOf } from './case-delay.ts';
import type { CaseSummary, SummaryFlows } from './case-summary.ts';
import type { Choice, SharedBenefitRecord } from './portfolio.ts';
import { countedCases } from './portfolio-totals.ts';

/** The money of one case of a set, when it comes: what is shared is in it by its share. */
export interface FlowsOfCase {
  readonly summary: CaseSummary;
  /** Calendar year of its year 0, moved as the choice says. */
  readonly firstYear: number;
  /** Whole years later than it says; below 0 it begins earlier. */
  readonly delay: number;
  readonly flows: SummaryFlows;
  /** As the case says it, seen from its year 0. */
  readonly netPresentValue: Money;
  /** The same when it is moved, seen from the same year [CFL-2]. */
  readonly movedValue: Money;
}

/** The money of each case of a set that has figures, none of it twice [PFT-1], when it comes [CFL-1]. */
export function flowsOfSet(
  set: readonly CaseSummary[],
  choice: Pick<Choice, 'delays'>,
  sharedBenefits: readonly SharedBenefitRecord[],
): readonly FlowsOfCase[] {
  return countedCases(set, sharedBenefits).map(({ summary, counted }) => {
    const delay = delayOf(summary.id, choice);
    const { flows, netPresentValue } = counted;
    return {
      summary,
      firstYear: summary.firstYear + delay,
      delay,
      flows,
      netPresentValue,
      movedValue: delayedValue(netPresentValue, summary.discountSteps, delay),
    };
  });
}

/** The cases of a choice that are on this device. */
export function chosenOf(
  summaries: readonly CaseSummary[],
  { chosen }: Pick<Choice, 'chosen'>,
): readonly CaseSummary[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return summaries.filter(({ id }) => ids.has(id));
}
