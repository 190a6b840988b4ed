import { accumulated } from '../finance/cash-flow.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow, money, type CashFlow } from '../number/quantities.ts';
import type { AreaFlows, SummaryFlows } from './case-summary.ts';

/** Money of several cases, DKK by calendar year; costs are positive for what is paid out. */
export interface PortfolioFlow {
  readonly years: readonly number[];
  readonly investment: CashFlow;
  readonly running: CashFlow;
  readonly riskReserve: CashFlow;
  readonly residualValue: CashFlow;
  readonly benefits: CashFlow;
  readonly net: CashFlow;
  readonly accumulated: CashFlow;
}

/** Flows that begin in a calendar year. What has no part in a flow has none of it. */
export interface DatedFlows {
  readonly firstYear: number;
  readonly flows: Omit<AreaFlows, 'area'> & Partial<Pick<SummaryFlows, 'riskReserve'>>;
}

/** Every calendar year from the first of the flows to the last. */
export function calendarYears(dated: readonly DatedFlows[]): readonly number[] {
  if (dated.length === 0) return [];
  const [firsts, ends] = [
    dated.map(({ firstYear }) => firstYear),
    dated.map(({ firstYear, flows }) => firstYear + flows.investment.length),
  ];
  const first = firsts.reduce((least, year) => Math.min(least, year));
  const end = ends.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** What flows come to together, each year of one with the same calendar year of the others [CFL-3]. */
export function portfolioFlow(
  dated: readonly DatedFlows[],
  years: readonly number[],
): PortfolioFlow {
  const of = (part: (flows: DatedFlows['flows']) => CashFlow | undefined) =>
    inCalendar(
      dated.map(({ firstYear, flows }) => ({ firstYear, amounts: part(flows) ?? [] })),
      years,
    );
  const investment = of((flows) => flows.investment);
  const running = of((flows) => flows.running);
  const riskReserve = of((flows) => flows.riskReserve);
  const residualValue = of((flows) => flows.residualValue);
  const benefits = of((flows) => flows.benefits);
  const net = benefits.map((benefit, at) =>
    money(
      benefit
        .plus(residualValue[at] ?? 0)
        .minus(investment[at] ?? 0)
        .minus(running[at] ?? 0)
        .minus(riskReserve[at] ?? 0),
    ),
  );
  return {
    years,
    investment,
    running,
    riskReserve,
    residualValue,
    benefits,
    net,
    accumulated: accumulated(net),
  };
}

/** Amounts by calendar year, the first of each flow in its own year [CFL-3]. */
export function inCalendar(
  flows: readonly { readonly firstYear: number; readonly amounts: CashFlow }[],
  years: readonly number[],
): CashFlow {
  const first = years[0] ?? 0;
  const sums = years.map(() => new Decimal(0));
  for (const { firstYear, amounts } of flows) {
    amounts.forEach((amount, year) => {
      const at = firstYear + year - first;
      const before = sums[at];
      if (before !== undefined && !amount.isZero()) sums[at] = before.plus(amount);
    });
  }
  return cashFlow(sums);
}
