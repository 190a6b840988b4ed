import type { Finding, FindingKind } from '../business-case/finding.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { whatIsMissing } from '../business-case/missing.ts';
import type { AppraisalResult } from '../finance/appraisal-result.ts';
import { Decimal } from '../number/decimal.ts';
import { money, type Money } from '../number/quantities.ts';
import { demands, type Demand, type Proportion } from '../organisation/proportion.ts';
import type { Remark, RemarkKind } from './remark.ts';
import { reviewOf } from './review.ts';

/** Whether a case can be decided on, and what stands in the way [PRO-1, QUA-1]. */
export interface Readiness {
  /** What the costs of the case come to, undiscounted; null where that is not known. */
  readonly size: Money | null;
  /** The limit the case is measured by; null where there is none, and all is demanded. */
  readonly proportion: Proportion | null;
  /** Findings and remarks that a case of this size may not have. */
  readonly missing: readonly Finding[];
  readonly toMend: readonly Remark[];
  /** What is worth a thought, and is not in the way. */
  readonly notDemanded: readonly Finding[];
  readonly toWeigh: readonly Remark[];
}

/**
 * What a case of its size must have before it may be called ready [PRO-1]. A wrong figure, a head that
 * is not filled in, and what cannot be as it is said are in the way of any case.
 *
 * - `proportions`: what the organisation demands by size. The highest limit that the case reaches
 *   counts; where the size is not known, or there are no limits, everything is demanded.
 */
export function readinessOf(
  businessCase: BusinessCase,
  result: AppraisalResult,
  proportions: readonly Proportion[],
): Readiness {
  const appraisal = result.kind === 'appraised' ? result.appraisal : null;
  const size = appraisal === null ? null : sizeOf(appraisal.figures);
  const proportion = size === null ? null : proportionOf(size, proportions);
  const demanded = new Set<Demand>(proportion?.demands ?? demands);
  const isDemanded = (demand: Demand | null) => demand === null || demanded.has(demand);

  const findings = whatIsMissing(businessCase, result);
  const remarks = reviewOf(businessCase, appraisal);
  const isInTheWay = ({ kind, severity }: Finding) =>
    severity === 'blocks' || isDemanded(demandOfFinding(kind));
  const isToMend = ({ kind }: Remark) => {
    const demand = demandOfRemark[kind];
    return demand === 'always' || (demand !== 'never' && demanded.has(demand));
  };
  return {
    size,
    proportion,
    missing: findings.filter(isInTheWay),
    toMend: remarks.filter(isToMend),
    notDemanded: findings.filter((finding) => !isInTheWay(finding)),
    toWeigh: remarks.filter((remark) => !isToMend(remark)),
  };
}

/** One-off and recurring costs of the whole period, undiscounted [PRO-1]. DKK. */
export function sizeOf({
  investment,
  totalRecurringCosts,
}: {
  readonly investment: Money;
  readonly totalRecurringCosts: Money;
}): Money {
  return money(investment.plus(totalRecurringCosts));
}

/** The highest limit that a size reaches; null where it reaches none [PRO-1]. */
export function proportionOf(size: Money, proportions: readonly Proportion[]): Proportion | null {
  return proportions
    .filter(({ from }) => size.gte(from))
    .reduce<Proportion | null>(
      (highest, each) =>
        highest === null || new Decimal(each.from).gt(highest.from) ? each : highest,
      null,
    );
}

/** What a finding falls under; null for what any case must have. */
export function demandOfFinding(kind: FindingKind): Demand | null {
  switch (kind) {
    case 'no-benefit-owner':
    case 'no-project-owner':
      return 'owners';
    case 'no-source':
      return 'sources';
    case 'no-measure':
    case 'no-baseline':
    case 'no-target':
    case 'no-next-measurement':
    case 'quality-without-indicator':
      return 'measures';
    case 'capacity-without-use':
      return 'harvest';
    case 'no-title':
    case 'no-reason':
    case 'no-centre':
    case 'no-core-task':
    case 'no-project-lead':
    case 'no-cost':
    case 'no-benefit':
    case 'no-line-title':
    case 'no-amount':
    case 'no-time':
    case 'no-hourly-rate':
    case 'avoided-cost-twice':
    case 'outside-horizon':
    case 'price-index-missing':
      return null;
  }
}

/** `always`: a decision would rest on what is not so. `never`: it may be meant so, and is then said. */
export const demandOfRemark: Readonly<Record<RemarkKind, Demand | 'always' | 'never'>> = {
  'benefit-before-change': 'always',
  'change-not-planned': 'always',
  'range-and-risk': 'always',
  'taken-before-it-comes': 'always',
  'owner-leads-the-project': 'owners',
  'no-evidence': 'sources',
  'no-drawbacks-looked-for': 'drawbacks',
  'no-harvest-form': 'harvest',
  'no-ranges': 'uncertainty',
  'estimate-without-range': 'uncertainty',
  'no-risks': 'risks',
  'risk-not-sized': 'risks',
  'risk-without-measure': 'risks',
  'risk-without-owner': 'risks',
  'nothing-asked-for': 'alternatives',
  'nothing-recommended': 'alternatives',
  'recommended-without-reason': 'alternatives',
  'not-consulted': 'consulted',
  'narrow-range': 'never',
  'no-running-costs': 'never',
  'one-line-carries-most': 'never',
};
