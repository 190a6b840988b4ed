import type { Risk } from '../business-case/risk.ts';
import { yearOf } from '../number/calendar.ts';
import { cashFlow, money, share, type CashFlow } from '../number/quantities.ts';
import { expectedConsequence } from '../uncertainty/risk-reserve.ts';
import type { RiskFlow } from './appraisal-result.ts';
import type { Timeline } from './phasing.ts';
import { noneYearly, yearlySum } from './yearly.ts';

/** What the risks of a case take from each year. */
export interface ReserveFlow {
  readonly risks: readonly RiskFlow[];
  /** DKK a year, positive: all of them together. */
  readonly riskReserve: CashFlow;
}

/**
 * The risk reserve of a case year by year: each risk with what it costs on average [RSK-1], in the
 * calendar year of its month and in the prices of the case [RSK-2].
 *
 * A risk outside the years of the case is in no figure, and says so; one whose probability or
 * consequence is not said yet takes nothing [FLW-6].
 */
export function reserveFlow(risks: readonly Risk[], timeline: Timeline): ReserveFlow {
  const length = timeline.horizon + 1;
  const flows = risks.map((risk) => riskFlow(risk, timeline));
  const sums = yearlySum(
    flows.map(({ amounts }) => amounts),
    length,
  );
  return { risks: flows, riskReserve: cashFlow(sums) };
}

function riskFlow({ id, probability, consequence, month }: Risk, timeline: Timeline): RiskFlow {
  const none = noneYearly(timeline.horizon + 1);
  const expected =
    probability === null || consequence === null
      ? money(0)
      : expectedConsequence({ probability: share(probability), consequence: money(consequence) });
  const year = yearOf(month) - timeline.firstYear;
  const isWithin = year >= 0 && year <= timeline.horizon;
  const isNothing = expected.isZero();
  return {
    id,
    expected: isNothing ? money(0) : expected,
    amounts: cashFlow(isNothing || !isWithin ? none : none.with(year, expected)),
    outside: isNothing || isWithin ? 'none' : 'all',
  };
}
