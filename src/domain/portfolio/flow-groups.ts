import type { BudgetArea } from '../business-case/accounting.ts';
import { budgetAreas } from '../business-case/accounting.ts';
import type { CentreId, Reference } from '../organisation/organisation.ts';
import type { FlowsOfCase } from './flows-of-set.ts';
import { portfolioFlow, type DatedFlows, type PortfolioFlow } from './portfolio-flow.ts';

/** What a part of the portfolio comes to. All parts together are the whole [CFL-4]. */
export interface FlowGroup<Key> {
  readonly key: Key;
  readonly flow: PortfolioFlow;
}

/** By the centre of the case; null is none said. In the order in which centres are met. */
export function flowByCentre(
  cases: readonly FlowsOfCase[],
  years: readonly number[],
): readonly FlowGroup<Reference<CentreId> | null>[] {
  const centres = new Map<CentreId | null, FlowsOfCase[]>();
  for (const each of cases) {
    const id = each.summary.centre?.id ?? null;
    centres.set(id, [...(centres.get(id) ?? []), each]);
  }
  return [...centres.values()].map((own) => ({
    key: own[0]?.summary.centre ?? null,
    flow: portfolioFlow(own, years),
  }));
}

/** Null is no area said; the risk reserve is of whole cases, and in none. */
export type AreaKey = BudgetArea | 'riskReserve' | null;

/** By the budget area that lines are entered in, and the risk reserve beside them. */
export function flowByArea(
  cases: readonly FlowsOfCase[],
  years: readonly number[],
): readonly FlowGroup<AreaKey>[] {
  const groups = [...budgetAreas, null].flatMap((area): readonly FlowGroup<AreaKey>[] => {
    const own = cases.flatMap(({ firstYear, flows }): readonly DatedFlows[] =>
      flows.byArea
        .filter((entered) => entered.area === area)
        .map((entered) => ({ firstYear, flows: entered })),
    );
    return own.length === 0 ? [] : [{ key: area, flow: portfolioFlow(own, years) }];
  });
  const reserves = cases
    .filter(({ flows }) => flows.riskReserve.some((amount) => !amount.isZero()))
    .map(({ firstYear, flows }) => ({ firstYear, flows: onlyReserve(flows.riskReserve) }));
  return reserves.length === 0
    ? groups
    : [...groups, { key: 'riskReserve', flow: portfolioFlow(reserves, years) }];
}

function onlyReserve(riskReserve: PortfolioFlow['riskReserve']): DatedFlows['flows'] {
  return { investment: [], running: [], residualValue: [], benefits: [], riskReserve };
}
