import { remembered, rememberedBy } from '../../base/remembered.ts';
import { allOf, ok, type Result } from '../../base/result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { isHorizon } from '../business-case/limits.ts';
import type { CostFlow, PriceIndexMissing } from '../finance/appraisal-result.ts';
import { benefitMonths } from '../finance/benefit-months.ts';
import { presentValueByDelay } from '../finance/delayed-benefits.ts';
import { costFlow } from '../finance/cost-flow.ts';
import { conventionFactors } from '../finance/discount-factors.ts';
import type { DiscountSchedule } from '../finance/discount-schedule.ts';
import type { Figure } from '../finance/figures.ts';
import {
  rememberedBenefitFlow,
  rememberedCostFlow,
  rememberedOtherBenefitFlow,
  rememberedOtherCostFlow,
} from '../finance/line-flows.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { reserveFlow } from '../finance/reserve-flow.ts';
import { termsOfCase } from '../finance/terms-of-case.ts';
import { yearlySum, type Yearly } from '../finance/yearly.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow, money, rate, type CashFlow, type Money } from '../number/quantities.ts';

/** How the terms of a case are changed, all its lines standing as they are. */
export interface TermsChange {
  /** Added to the rate of every step, a fraction: one percentage point is 0.01 [TOR-5]. */
  readonly ratePoints: Decimal;
  /** Whole years that the horizon is longer, or shorter where that is negative [TOR-6]. */
  readonly years: number;
  /** Whole months that all benefits come later, or earlier where that is negative [TOR-7]. */
  readonly months: number;
}

export const asPlanned: TermsChange = { ratePoints: new Decimal(0), years: 0, months: 0 };

/** Not defined where a rate would be -1 or below, or the horizon outside its limits [FIG-1]. */
export type ValueUnderTerms = Figure<Money, TermsRefusal>;

export type TermsRefusal = 'rate-too-low' | 'horizon-outside-limits' | 'price-index-missing';

/** Some of the lines and risks of a case, or all of them. */
export type CasePart = Pick<BusinessCase, 'costs' | 'benefits' | 'risks'>;

/**
 * What parts of a case are worth under other terms: worked out anew from their lines, because what
 * a line is worth is not linear in rate, horizon or delay. DKK; of the whole case with nothing
 * changed it is the net present value [TOR-1].
 *
 * - The rate of every step is moved by the same points, so that a schedule keeps its steps [TOR-5].
 * - Another horizon takes in what lines give in the years it adds [TOR-6].
 * - Benefits slip together and the horizon stands still [TOR-7, FLW-8].
 *
 * Ask the same valuation about all parts and changes of a case: factors are made once for each
 * rate, flows once for each horizon, and no part is discounted twice in the same way.
 */
export function valuationUnderTerms(
  businessCase: BusinessCase,
): (part: CasePart) => (change: TermsChange) => ValueUnderTerms {
  const { schedule, convention } = termsOfCase(businessCase);
  const { firstYear } = businessCase;

  return (part) => {
    const { benefits } = part;
    const partAt = (horizon: number) => ({ ...businessCase, benefits, horizon });
    const cashAt = rememberedBy(String, (horizon: number) => cashOf(part, businessCase, horizon));
    const monthsAt = rememberedBy(String, (horizon: number) => benefitMonths(partAt(horizon)));
    return rememberedBy(keyOf, ({ ratePoints, years, months }) => {
      const horizon = businessCase.horizon + years;
      if (!isHorizon(horizon)) return refused('horizon-outside-limits');
      const shifted = shiftedSchedule(schedule, ratePoints);
      if (shifted === null) return refused('rate-too-low');
      const cash = cashAt(horizon);
      if (!cash.ok) return refused('price-index-missing');
      const factors = conventionFactors(shifted, convention, horizon);
      const worthOfCosts = netPresentValue(cash.value.costs, factors);
      if (months === 0) return value(netPresentValue(cash.value.benefits, factors), worthOfCosts);
      const planned = monthsAt(horizon + Math.max(0, Math.ceil(-months / 12)));
      if (!planned.ok) return refused('price-index-missing');
      return value(presentValueByDelay(planned.value, firstYear, factors)(months), worthOfCosts);
    });
  };
}

function keyOf({ ratePoints, years, months }: TermsChange): string {
  return [textOf(ratePoints), years, months].join(' ');
}

function textOf(points: Decimal): string {
  return points.toFixed();
}

function value(benefits: Decimal, costs: Money): ValueUnderTerms {
  return { kind: 'value', value: money(benefits.minus(costs)) };
}

function refused(reason: TermsRefusal): ValueUnderTerms {
  return { kind: 'undefined', reason };
}

/**
 * Every rate moved by the same points; null where one would be -1 or below [NUM-3]. The same schedule
 * and points give the same schedule, so that its factors are made once.
 */
export function shiftedSchedule(
  schedule: DiscountSchedule,
  points: Decimal,
): DiscountSchedule | null {
  return points.isZero() ? schedule : schedulesNear(schedule)(points);
}

const schedulesNear = remembered((schedule: DiscountSchedule) =>
  rememberedBy(textOf, (points: Decimal) => {
    const isTooLow = schedule.some((step) => step.rate.plus(points).lte(-1));
    if (isTooLow) return null;
    return schedule.map((step) => ({ ...step, rate: rate(step.rate.plus(points)) }));
  }),
);

interface CashOfPart {
  readonly costs: CashFlow;
  readonly benefits: CashFlow;
}

/**
 * A line gives in a year what it gives, however many years follow: a shorter horizon is the planned
 * one cut off. What a longer one takes in has a memory beside that of the case as it stands. Only
 * what is left at the end is other at every horizon [LIF-2].
 */
function cashOf(
  part: CasePart,
  planned: BusinessCase,
  horizon: number,
): Result<CashOfPart, PriceIndexMissing> {
  const isLonger = horizon > planned.horizon;
  const basis = isLonger ? { ...planned, horizon } : planned;
  const costFlowOf = isLonger ? rememberedOtherCostFlow : rememberedCostFlow;
  const benefitFlow = isLonger ? rememberedOtherBenefitFlow : rememberedBenefitFlow;
  const costs = allOf(part.costs.map((line) => costFlowOf(line, basis)));
  if (!costs.ok) return costs;
  const benefits = allOf(part.benefits.map((line) => benefitFlow(line, basis)));
  if (!benefits.ok) return benefits;
  const length = basis.horizon + 1;
  const left = residualsOf(part, costs.value, { ...planned, horizon });
  if (!left.ok) return left;
  const { riskReserve } = reserveFlow(part.risks, basis);
  const costsOfLines = [...costs.value.map(({ amounts }) => amounts), riskReserve];
  const benefitsOfLines = benefits.value.map(({ cash }) => cash);
  return ok({
    costs: less(yearlySum(costsOfLines, length).slice(0, horizon + 1), left.value),
    benefits: cashFlow(yearlySum(benefitsOfLines, length).slice(0, horizon + 1)),
  });
}

/** What is left of what the costs bought, at the end of the horizon of `basis`. */
export function residualsOf(
  { costs }: Pick<CasePart, 'costs'>,
  flows: readonly CostFlow[],
  basis: BusinessCase,
): Result<readonly CashFlow[], PriceIndexMissing> {
  const lasting = costs.flatMap((line, index) => {
    if (line.life?.hasResidualValue !== true) return [];
    const planned = flows[index];
    return [planned?.amounts.length === basis.horizon + 1 ? ok(planned) : costFlow(line, basis)];
  });
  const known = allOf(lasting);
  return known.ok ? ok(known.value.map(({ residual }) => residual)) : known;
}

function less(amounts: Yearly, left: readonly CashFlow[]): CashFlow {
  const nothing = money(0);
  return left.reduce<CashFlow>(
    (costs, residual) =>
      costs.map((amount, year) => money(amount.minus(residual[year] ?? nothing))),
    cashFlow(amounts),
  );
}
