import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import { chosenOf } from '../../domain/portfolio/flows-of-set.ts';
import type { Choice, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';

/** Whose money is shown, and when each case of it begins. */
export interface CashFlowScope {
  /** `chosen`, `all`, or the id of a scenario. */
  readonly value: string;
  readonly label: string;
  readonly set: readonly CaseSummary[];
  readonly choice: Choice;
  /** Whether cases are moved by what is done here: a scenario is as it was kept. */
  readonly isLive: boolean;
}

/** What is chosen, all cases, and every choice that was kept. */
export function cashFlowScopes(
  summaries: readonly CaseSummary[],
  { choice, scenarios }: Pick<Portfolio, 'choice' | 'scenarios'>,
): readonly CashFlowScope[] {
  const chosen = chosenOf(summaries, choice);
  return [
    {
      value: 'chosen',
      label: words.scope.chosen(chosen.length),
      set: chosen,
      choice,
      isLive: true,
    },
    {
      value: 'all',
      label: words.scope.all(summaries.length),
      set: summaries,
      choice,
      isLive: true,
    },
    ...scenarios.map((scenario) => ({
      value: scenario.id,
      label: words.scope.scenario(scenario.name),
      set: chosenOf(summaries, scenario),
      choice: scenario,
      isLive: false,
    })),
  ];
}
