import type { BusinessCase } from '../business-case/business-case.ts';
import { whatIsMissing } from '../business-case/missing.ts';
import type { AppraisalResult } from '../finance/appraisal-result.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText, money, type DecimalText } from '../number/quantities.ts';
import { demands, type Demand, type Proportion } from '../organisation/proportion.ts';
import { demandOfFinding, demandOfRemark, proportionOf, sizeOf } from './readiness.ts';
import { reviewOf } from './review.ts';

/** How much would be in the way of a decision, whatever an organisation demands [PRO-1]. */
export interface Obstacles {
  /** What the costs of the case come to, DKK; null where that is not known. */
  readonly size: DecimalText | null;
  /** Of findings and remarks that are in the way of any case. */
  readonly always: number;
  /** Of the others, by what must be demanded for them to be so. */
  readonly byDemand: Readonly<Partial<Record<Demand, number>>>;
}

/** Counted once, and to be held against demands that change [PRO-1]. */
export function obstaclesOf(businessCase: BusinessCase, result: AppraisalResult): Obstacles {
  const appraisal = result.kind === 'appraised' ? result.appraisal : null;
  const under = [
    ...whatIsMissing(businessCase, result).map(({ kind, severity }) =>
      severity === 'blocks' ? 'always' : (demandOfFinding(kind) ?? 'always'),
    ),
    ...reviewOf(businessCase, appraisal).map(({ kind }) => demandOfRemark[kind]),
  ];
  const countOf = (wanted: Demand | 'always') => under.filter((each) => each === wanted).length;
  const counts = demands.flatMap((demand) =>
    countOf(demand) === 0 ? [] : [[demand, countOf(demand)] as const],
  );
  return {
    size: appraisal === null ? null : decimalText(sizeOf(appraisal.figures)),
    always: countOf('always'),
    byDemand: Object.fromEntries(counts),
  };
}

/** How many of them an organisation with these demands finds in the way, as `readinessOf` does [PRO-1]. */
export function inTheWay(
  { size, always, byDemand }: Obstacles,
  proportions: readonly Proportion[],
): number {
  const proportion = size === null ? null : proportionOf(money(new Decimal(size)), proportions);
  const demanded = new Set(proportion?.demands ?? demands);
  return [...demanded].reduce((count, demand) => count + (byDemand[demand] ?? 0), always);
}
