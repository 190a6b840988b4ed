import { isSameJson } from '../../base/same-json.ts';
import { listEdits } from '../organisation/list-edits.ts';
import { MOST_SCENARIOS } from './limits.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';
import type { Choice, Portfolio, Scenario, ScenarioId } from './portfolio.ts';

/** Choices that are kept, at most 50 [PFL-5]. Nothing too long [ORG-6]. */
const scenarios = listEdits(
  (portfolio: Portfolio) => portfolio.scenarios,
  (portfolio, list) => ({ ...portfolio, scenarios: list }),
  { most: MOST_SCENARIOS },
);

/** Keeps what is chosen now under a name. */
export function keepScenario(head: Omit<Scenario, keyof Choice>): PortfolioEdit {
  return (before) => scenarios.add({ ...before.choice, ...head })(before);
}

/** Another name or note. */
export function changeScenario(
  id: ScenarioId,
  change: Partial<Pick<Scenario, 'name' | 'note'>>,
): PortfolioEdit {
  return scenarios.change(id, change);
}

export function removeScenarios(ids: readonly ScenarioId[]): PortfolioEdit {
  return scenarios.remove(ids);
}

/** What is chosen becomes what was chosen in a scenario. Nothing changes where there is none. */
export function takeUpScenario(id: ScenarioId): PortfolioEdit {
  return (before) => {
    const scenario = before.scenarios.find((kept) => kept.id === id);
    if (scenario === undefined) return before;
    const choice = choiceOf(scenario);
    return isSameJson(choice, before.choice) ? before : { ...before, choice };
  };
}

/** The choice of a scenario by itself. */
export function choiceOf({ chosen, mustDo, leftOut, delays, objective }: Choice): Choice {
  return { chosen, mustDo, leftOut, delays, objective };
}
