import { allOf, ok, type Result } from '../../base/result.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { isHorizon } from '../business-case/limits.ts';
import type { Appraisal, PriceIndexMissing } from '../finance/appraisal-result.ts';
import type { BenefitMonths } from '../finance/benefit-months.ts';
import { presentValueByDelay } from '../finance/delayed-benefits.ts';
import { conventionFactors } from '../finance/discount-factors.ts';
import {
  rememberedMonths,
  rememberedOtherBenefitFlow,
  rememberedOtherCostFlow,
} from '../finance/line-flows.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { reserveFlow } from '../finance/reserve-flow.ts';
import { termsOfCase } from '../finance/terms-of-case.ts';
import { isNone } from '../finance/yearly.ts';
import type { Decimal } from '../number/decimal.ts';
import { money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import {
  residualsOf,
  shiftedSchedule,
  type TermsRefusal,
  type ValueUnderTerms,
} from './value-under-terms.ts';

/** One term of a case changed, all else as planned: by points, by years, or by months. */
export type TermChange =
  | { readonly kind: 'rate'; readonly by: Decimal }
  | { readonly kind: 'horizon' | 'delay'; readonly by: number };

/**
 * What a case is worth with one term changed, from what its appraisal has worked out already: the
 * value that `valuationUnderTerms` finds from the lines [TOR-5, TOR-6, TOR-7], for a fraction of
 * the work.
 *
 * - Another rate is other factors on the same net flow [TOR-5].
 * - A shorter horizon cuts the net flow off, and of a longer one the years it adds are summed alone
 *   [TOR-6].
 * - Of a delay each benefit has its own worth, which is remembered until the line changes
 *   [TOR-7, FLW-7].
 *
 * `appraisal` is that of the same case.
 */
export function valueUnderOneChange(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  change: TermChange,
): ValueUnderTerms {
  if (change.kind === 'rate') return underRate(businessCase, appraisal, change.by);
  if (change.by === 0) return value(appraisal.figures.netPresentValue);
  return change.kind === 'horizon'
    ? underHorizon(businessCase, appraisal, businessCase.horizon + change.by)
    : underDelay(businessCase, appraisal, change.by);
}

function underRate(
  businessCase: BusinessCase,
  { figures: { net } }: Appraisal,
  points: Decimal,
): ValueUnderTerms {
  const { schedule, convention } = termsOfCase(businessCase);
  const shifted = shiftedSchedule(schedule, points);
  if (shifted === null) return refused('rate-too-low');
  return value(netPresentValue(net, conventionFactors(shifted, convention, net.length - 1)));
}

function underHorizon(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  horizon: number,
): ValueUnderTerms {
  if (!isHorizon(horizon)) return refused('horizon-outside-limits');
  const basis = { ...businessCase, horizon };
  const isLonger = horizon > businessCase.horizon;
  const flow = isLonger ? longerFlow(basis, appraisal) : shorterFlow(basis, appraisal);
  if (!flow.ok) return refused('price-index-missing');
  const { schedule, convention } = termsOfCase(businessCase);
  return value(netPresentValue(flow.value, conventionFactors(schedule, convention, horizon)));
}

type NetFlow = Result<CashFlow, PriceIndexMissing>;

function shorterFlow(basis: BusinessCase, { costs, figures: { net } }: Appraisal): NetFlow {
  const left = residualsOf(basis, costs, basis);
  return left.ok ? ok(withResidual(net.slice(0, basis.horizon + 1), left.value)) : left;
}

function longerFlow(basis: BusinessCase, { cash, figures: { net } }: Appraisal): NetFlow {
  const costs = allOf(basis.costs.map((line) => rememberedOtherCostFlow(line, basis)));
  if (!costs.ok) return costs;
  const benefits = allOf(basis.benefits.map((line) => rememberedOtherBenefitFlow(line, basis)));
  if (!benefits.ok) return benefits;
  const { riskReserve } = reserveFlow(basis.risks, basis);
  const gains = benefits.value.map((line) => line.cash);
  const outlays = [...costs.value.map((line) => line.amounts), riskReserve];
  const isAdded = (_: Money, year: number) => year >= net.length;
  const added = riskReserve.filter(isAdded).map((_, index) => {
    const year = net.length + index;
    return money(inYear(gains, year).minus(inYear(outlays, year)));
  });
  const planned = isNone(cash.residualValue)
    ? net
    : net.map((amount, year) => money(amount.minus(cash.residualValue[year] ?? 0)));
  const left = costs.value.map(({ residual }) => residual);
  return ok(withResidual([...planned, ...added], left));
}

/** What is left of purchases counts in the last year alone [LIF-2]. */
function withResidual(flow: CashFlow, left: readonly CashFlow[]): CashFlow {
  const last = flow.length - 1;
  const amount = inYear(left, last);
  return amount.isZero() ? flow : flow.with(last, money(amount.plus(flow[last] ?? 0)));
}

function inYear(flows: readonly CashFlow[], year: number): Money {
  return sum(flows.flatMap(({ [year]: amount }) => (amount?.isZero() === false ? [amount] : [])));
}

function underDelay(
  businessCase: BusinessCase,
  { figures: { discountFactors, presentValueOfCosts } }: Appraisal,
  months: number,
): ValueUnderTerms {
  const earlier = Math.max(0, Math.ceil(-months / 12));
  const basis = { ...businessCase, horizon: businessCase.horizon + earlier };
  const planned = allOf(basis.benefits.map((line: Benefit) => rememberedMonths(line, basis)));
  if (!planned.ok) return refused('price-index-missing');
  const { firstYear } = businessCase;
  const worths = planned.value.map((line) =>
    delayedWorth(line, firstYear, discountFactors, months),
  );
  return value(money(sum(worths).minus(presentValueOfCosts)));
}

interface DelayedWorth {
  readonly factors: readonly Factor[];
  readonly delay: number;
  readonly worth: Decimal;
}

const known = new WeakMap<BenefitMonths, DelayedWorth>();

/** The last answer for each benefit; its months belong to one first year [FLW-7]. */
function delayedWorth(
  months: BenefitMonths,
  firstYear: number,
  factors: readonly Factor[],
  delay: number,
): Decimal {
  const last = known.get(months);
  if (last?.factors === factors && last.delay === delay) return last.worth;
  const worth = presentValueByDelay(months, firstYear, factors)(delay);
  known.set(months, { factors, delay, worth });
  return worth;
}

function value(worth: Money): ValueUnderTerms {
  return { kind: 'value', value: worth };
}

function refused(reason: TermsRefusal): ValueUnderTerms {
  return { kind: 'undefined', reason };
}
