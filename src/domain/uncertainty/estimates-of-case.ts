import { remembered } from '../../base/remembered.ts';
import { allOf, ok, type Result } from '../../base/result.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import type { Appraisal, PriceIndexMissing } from '../finance/appraisal-result.ts';
import type { LineBasis } from '../finance/line-basis.ts';
import { rememberedBenefitFlow, rememberedCostFlow } from '../finance/line-flows.ts';
import { money, type Factor, type Money } from '../number/quantities.ts';
import { benefitAtEnd, costAtEnd } from './line-at-end.ts';
import {
  lineWorths,
  worthOfCost,
  worthOfFlow,
  type LineId,
  type LineWorth,
} from './line-worths.ts';
import type { WorthRange } from './sensitivity.ts';
import {
  uncertainTotal,
  type EstimatedLine,
  type OutOfOrder,
  type UncertainTotal,
} from './uncertain-total.ts';

/** How well the net present value of a case is known, line by line and together. */
export interface UncertaintyOfCase {
  /** Every line, costs before benefits, each in the order of the case: present values, DKK. */
  readonly lines: readonly EstimatedLine<LineId>[];
  /** Of the lines that have a range: what they bring to the net present value at its ends. */
  readonly ranges: ReadonlyMap<LineId, WorthRange>;
  /** All lines together, less the risk reserve, which is of no line [RSK-3]. */
  readonly total: Result<UncertainTotal<LineId>, OutOfOrder<LineId>>;
}

/**
 * The lines of a case as estimates of what they are worth in year 0 [UNC-7]: likely as in the net
 * present value, low and high with the line at the ends of its range and all else unchanged. A
 * negative benefit is estimated as a cost is, and a line without a range is certain.
 *
 * `appraisal` is that of the same case. What did not change since last time is remembered [FLW-7].
 *
 * Errors: `price-index-missing`, where a line gives nothing as likely but something at an end, and
 * cannot be carried to the price level of the case [PRI-3]. Lines that are not in order leave the
 * total alone without a value [UNC-3].
 */
export function uncertaintyOfCase(
  businessCase: BusinessCase,
  appraisal: Appraisal,
): Result<UncertaintyOfCase, PriceIndexMissing> {
  const { costs, benefits, weighting } = businessCase;
  const { discountFactors } = appraisal.figures;
  const ends = allOf([
    ...costs.map((line) => costAtEnds(line, businessCase, discountFactors)),
    ...benefits.map((line) => benefitAtEnds(line, businessCase, discountFactors)),
  ]);
  if (!ends.ok) return ends;
  const drawbacks = new Set<LineId>([...costs, ...benefits.filter(isNegative)].map(({ id }) => id));
  const worths = lineWorths(appraisal);
  const lines = worths.map((line, index) =>
    estimateOf(line, ends.value[index] ?? null, drawbacks.has(line.id) ? 'cost' : 'benefit'),
  );
  const ranges = worths.flatMap(({ id }, index): [LineId, WorthRange][] => {
    const range = ends.value[index] ?? null;
    return range === null ? [] : [[id, range]];
  });
  const total = uncertainTotal(lines, weighting);
  const reserve = worthOfFlow(appraisal.cash.riskReserve, discountFactors);
  return ok({
    lines,
    ranges: new Map(ranges),
    total: total.ok && !reserve.isZero() ? ok(lessReserve(total.value, reserve)) : total,
  });
}

/** The reserve is of no line and as good as certain: it is the same in every scenario [RSK-3]. */
function lessReserve<Total extends UncertainTotal>(total: Total, reserve: Money): Total {
  return {
    ...total,
    netPessimistic: money(total.netPessimistic.minus(reserve)),
    netLikely: money(total.netLikely.minus(reserve)),
    netOptimistic: money(total.netOptimistic.minus(reserve)),
    netAdjusted: money(total.netAdjusted.minus(reserve)),
  };
}

/** By value, as uncertain totals are told: the low of a cost is what brings most. */
function estimateOf(
  { id, worth }: LineWorth,
  range: WorthRange | null,
  kind: 'benefit' | 'cost',
): EstimatedLine<LineId> {
  const { atLow, atHigh } = range ?? { atLow: worth, atHigh: worth };
  const asTyped = (brought: Money) => (kind === 'cost' ? money(brought.negated()) : brought);
  return { id, kind, low: asTyped(atLow), likely: asTyped(worth), high: asTyped(atHigh) };
}

/** What a line brings at the ends of its range; null for one that is certain. */
type AtEnds = Result<WorthRange | null, PriceIndexMissing>;

function costAtEnds(line: CostLine, basis: LineBasis, factors: readonly Factor[]): AtEnds {
  if (!hasRange(line)) return ok(null);
  const low = rememberedCostFlow(costAtLow(line), basis);
  if (!low.ok) return low;
  const high = rememberedCostFlow(costAtHigh(line), basis);
  if (!high.ok) return high;
  return ok({
    atLow: worthOfCost(low.value, factors),
    atHigh: worthOfCost(high.value, factors),
  });
}

function benefitAtEnds(line: Benefit, basis: LineBasis, factors: readonly Factor[]): AtEnds {
  if (!hasRange(line)) return ok(null);
  const low = rememberedBenefitFlow(benefitAtLow(line), basis);
  if (!low.ok) return low;
  const high = rememberedBenefitFlow(benefitAtHigh(line), basis);
  if (!high.ok) return high;
  return ok({
    atLow: worthOfFlow(low.value.cash, factors),
    atHigh: worthOfFlow(high.value.cash, factors),
  });
}

/** The same objects for the same line, so that their flows and worths are known when asked again. */
const costAtLow = remembered((line: CostLine) => costAtEnd(line, 'low'));
const costAtHigh = remembered((line: CostLine) => costAtEnd(line, 'high'));
const benefitAtLow = remembered((line: Benefit) => benefitAtEnd(line, 'low'));
const benefitAtHigh = remembered((line: Benefit) => benefitAtEnd(line, 'high'));

function isNegative({ negative }: Benefit): boolean {
  return negative;
}

/** Whether a line may turn out otherwise than likely; a range without ends is none. */
export function hasRange({ range }: Pick<CostLine, 'range'>): boolean {
  return range !== null && (range.low !== null || range.high !== null);
}
