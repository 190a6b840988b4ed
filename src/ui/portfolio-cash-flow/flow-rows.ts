import { negated } from '../../domain/finance/cash-flow.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import type { CashFlow } from '../../domain/number/quantities.ts';
import { sum } from '../../domain/number/sum.ts';
import type { PortfolioFlow } from '../../domain/portfolio/portfolio-flow.ts';
import type { CashFlowPoint } from '../charts/cash-flow-points.ts';
import type { CashFlowRow } from '../result/cash-flow-rows.ts';

/** The rows of the table: what is paid out has a minus, and what there is none of has no row. */
export function flowRows(flow: PortfolioFlow): readonly CashFlowRow[] {
  const rows: readonly CashFlowRow[] = [
    rowOf('benefits', flow.benefits),
    rowOf('recurringCosts', negated(flow.running)),
    rowOf('oneOffCosts', negated(flow.investment)),
    rowOf('riskReserve', negated(flow.riskReserve)),
    rowOf('residualValue', flow.residualValue),
  ];
  return [...rows.filter(({ values }) => !isNone(values)), rowOf('net', flow.net)];
}

/** The same with how it stands by the end of each year. */
export function flowRowsWithStanding(flow: PortfolioFlow): readonly CashFlowRow[] {
  return [...flowRows(flow), { key: 'accumulated', values: flow.accumulated, total: null }];
}

/** The flow as the chart draws it. */
export function flowPoints(flow: PortfolioFlow): readonly CashFlowPoint[] {
  const place = (amounts: CashFlow, at: number) => amounts[at]?.toNumber() ?? 0;
  return flow.years.map((year, at) => ({
    year,
    gain: Math.max(place(flow.benefits, at), 0),
    drawback: Math.min(place(flow.benefits, at), 0),
    cost: 0 - place(flow.investment, at) - place(flow.running, at),
    reserve: 0 - place(flow.riskReserve, at),
    left: place(flow.residualValue, at),
    accumulated: place(flow.accumulated, at),
  }));
}

function rowOf(key: CashFlowRow['key'], values: CashFlow): CashFlowRow {
  return { key, values, total: sum(values) };
}
