import { allOf } from '../../base/result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { money, type CashFlow } from '../number/quantities.ts';
import type {
  Appraisal,
  AppraisalResult,
  BenefitFlow,
  CapacityView,
  CostFlow,
} from './appraisal-result.ts';
import type { Figures } from './figures.ts';
import { headlineFigures } from './headline-figures.ts';
import { ledgersOf } from './ledgers.ts';
import { rememberedBenefitFlow, rememberedCostFlow } from './line-flows.ts';
import { netPresentValue } from './net-present-value.ts';
import { reserveFlow } from './reserve-flow.ts';
import { termsOfCase } from './terms-of-case.ts';
import { isNone } from './yearly.ts';

/**
 * What a case comes to: the flow of every line, the ledgers year by year, and every headline
 * figure of the cash ledger.
 *
 * Lines that were worked out before are remembered [FLW-7], so that after a key press it costs one
 * line, one sum a year, and the figures. Undefined as a whole where a line cannot be carried to
 * the price level of the case [FIG-1]; the first such line is named, costs before benefits.
 */
export function appraisal(businessCase: BusinessCase): AppraisalResult {
  const { firstYear, horizon } = businessCase;
  const costs = allOf(businessCase.costs.map((line) => rememberedCostFlow(line, businessCase)));
  if (!costs.ok) return { kind: 'undefined', reason: costs.failure };
  const benefits = allOf(
    businessCase.benefits.map((benefit) => rememberedBenefitFlow(benefit, businessCase)),
  );
  if (!benefits.ok) return { kind: 'undefined', reason: benefits.failure };

  const { risks, riskReserve } = reserveFlow(businessCase.risks, businessCase);
  const ledgers = ledgersOf(costs.value, benefits.value, riskReserve, businessCase);
  const figures = headlineFigures(ledgers.cash, termsOfCase(businessCase));
  const appraised: Appraisal = {
    years: Array.from({ length: horizon + 1 }, (_, year) => firstYear + year),
    isEmpty: costs.value.every(isEmptyCost) && benefits.value.every(isEmptyBenefit),
    costs: costs.value,
    benefits: benefits.value,
    risks,
    ...ledgers,
    figures,
    includingCapacity: capacityView(ledgers.capacity.value, figures),
  };
  return { kind: 'appraised', appraisal: appraised };
}

function isEmptyCost({ amounts }: CostFlow): boolean {
  return isNone(amounts);
}

function isEmptyBenefit(flow: BenefitFlow): boolean {
  return [flow.cashAtFullRealisation, flow.capacityValue, flow.capacityHours, flow.societal].every(
    isNone,
  );
}

/** Freed time at its value, discounted as cash is and shown beside it [LED-2]. */
function capacityView(value: CashFlow, figures: Figures): CapacityView {
  const presentValueOfCapacity = netPresentValue(value, figures.discountFactors);
  return {
    presentValueOfCapacity,
    netPresentValue: money(figures.netPresentValue.plus(presentValueOfCapacity)),
  };
}
