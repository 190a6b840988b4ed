import { groupedBy } from '../../base/grouped.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { Appraisal, BenefitFlow } from '../finance/appraisal-result.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { yearlySum } from '../finance/yearly.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow, factor, type Factor } from '../number/quantities.ts';
import { aimShares } from './aim-shares.ts';
import type { AreaFlows, CaseWorth, SummaryBenefit, SummaryFigures } from './case-summary.ts';
import { keyRoleHours } from './key-role-hours.ts';

/**
 * What a case comes to among others [SUM-2]: its figures, its flows by year, its benefits one by one,
 * and what they give each core task and goal.
 *
 * `shown`: one alternative, as a case of its own; `appraisal` is that of the same case.
 */
export function worthOfCase(shown: BusinessCase, appraisal: Appraisal): CaseWorth {
  const { cash, figures } = appraisal;
  return {
    isEmpty: appraisal.isEmpty,
    figures: summaryFigures(appraisal),
    flows: {
      investment: cash.oneOffCosts,
      running: cash.recurringCosts,
      riskReserve: cash.riskReserve,
      residualValue: cash.residualValue,
      benefits: cash.benefits,
      byArea: areaFlows(shown, appraisal),
    },
    benefits: shown.benefits.flatMap((benefit, index) => {
      const flow = appraisal.benefits[index];
      return flow === undefined ? [] : [summaryBenefit(benefit, flow, figures.discountFactors)];
    }),
    aims: aimShares(shown, appraisal),
    keyRoleHours: keyRoleHours(shown),
  };
}

function summaryFigures({ figures, capacity }: Appraisal): SummaryFigures {
  const { investment, netPresentValue: worth, annualNetBenefit, breakEvenRealisation } = figures;
  const { payback, internalRate } = figures;
  return {
    investment,
    netPresentValue: worth,
    annualNetBenefit,
    breakEvenRealisation,
    payback,
    internalRate,
    capacity: mostOf(capacity.fte),
  };
}

/** The most that is freed in a year; where nothing ever is, the most that is taken. */
function mostOf(yearly: readonly Factor[]): Factor {
  const most = Decimal.max(0, ...yearly);
  return factor(most.isZero() ? Decimal.min(0, ...yearly) : most);
}

function summaryBenefit(
  { id, title, class: kind, negative, budgetArea, pool }: Benefit,
  { cash, capacityHours, freedHours }: BenefitFlow,
  factors: readonly Factor[],
): SummaryBenefit {
  const presentValue = netPresentValue(cash, factors);
  const poolId = pool === null ? null : pool.id;
  return {
    id,
    title,
    class: kind,
    negative,
    budgetArea,
    poolId,
    cash,
    capacityHours,
    freedHours,
    presentValue,
  };
}

/** The lines by the budget area they are entered in, in the order in which areas are met. */
function areaFlows(shown: BusinessCase, appraisal: Appraisal): readonly AreaFlows[] {
  const { length } = appraisal.years;
  const lines = [
    ...shown.costs.map(({ budgetArea }, at) => ({ budgetArea, cost: appraisal.costs[at] })),
    ...shown.benefits.map(({ budgetArea }, at) => ({
      budgetArea,
      benefit: appraisal.benefits[at],
    })),
  ].map((line) => ({ cost: undefined, benefit: undefined, ...line }));
  return groupedBy(lines, ({ budgetArea }) => budgetArea ?? '').map((entered): AreaFlows => {
    const costs = entered.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
    const benefits = entered.flatMap(({ benefit }) => (benefit === undefined ? [] : [benefit]));
    const costsOf = (wanted: 'oneOff' | 'recurring') =>
      costs.flatMap(({ kind, amounts }) => (kind === wanted ? [amounts] : []));
    const total = (parts: readonly (readonly Decimal[])[]) => cashFlow(yearlySum(parts, length));
    return {
      area: entered[0].budgetArea,
      investment: total(costsOf('oneOff')),
      running: total(costsOf('recurring')),
      residualValue: total(costs.map(({ residual }) => residual)),
      benefits: total(benefits.map(({ cash }) => cash)),
    };
  });
}
