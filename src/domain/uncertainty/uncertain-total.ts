import { fail, ok, type Result } from '../../base/result.ts';
import type { Figure } from '../finance/figures.ts';
import { money, share, type Money, type Share } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import {
  isInOrder,
  standardDeviation,
  variance,
  weightedMean,
  type ThreePoint,
  type Weighting,
} from './three-point.ts';

/** A line with a range. Costs are positive; a negative benefit is estimated as a cost is. */
export interface EstimatedLine<Id extends string = string> extends ThreePoint {
  readonly id: Id;
  readonly kind: 'benefit' | 'cost';
}

/** What the lines come to together, DKK: benefits less costs. */
export interface UncertainTotal<Id extends string = string> {
  /** In the order they were given. */
  readonly lines: readonly WeighedLine<Id>[];
  /** Every line at its unfavourable end: a cost at its high, a benefit at its low [UNC-4]. */
  readonly netPessimistic: Money;
  readonly netLikely: Money;
  readonly netOptimistic: Money;
  /** Every line at its weighted mean. */
  readonly netAdjusted: Money;
  /** Of the total, the lines being independent of one another [UNC-5]. */
  readonly standardDeviation: Money;
}

export interface WeighedLine<Id extends string = string> {
  readonly id: Id;
  readonly mean: Money;
  readonly standardDeviation: Money;
  /** How much of the uncertainty of the total comes from this line [UNC-6]. */
  readonly varianceShare: Figure<Share, 'no-variance'>;
}

/** A line whose three amounts are not in order. */
export interface OutOfOrder<Id extends string = string> {
  readonly kind: 'out-of-order';
  readonly lineId: Id;
}

/**
 * Lines with ranges as one total: its three scenarios [UNC-4], its adjusted value, its standard
 * deviation [UNC-5], and the share of the variance each line brings [UNC-6]. The amounts may be
 * present values, as long as all of them are.
 *
 * Errors: `out-of-order`, naming the first line whose low is above its likely, or likely above its
 * high [UNC-3].
 */
export function uncertainTotal<Id extends string>(
  lines: readonly EstimatedLine<Id>[],
  weighting: Weighting,
): Result<UncertainTotal<Id>, OutOfOrder<Id>> {
  const wrong = lines.find((line) => !isInOrder(line));
  if (wrong !== undefined) return fail({ kind: 'out-of-order', lineId: wrong.id });
  const varied = lines.map((line) => ({ line, squared: variance(line, weighting) }));
  const total = sum(varied.map(({ squared }) => squared));
  return ok({
    lines: varied.map(({ line, squared }) => ({
      id: line.id,
      mean: weightedMean(line, weighting),
      standardDeviation: standardDeviation(line, weighting),
      varianceShare: total.isZero()
        ? { kind: 'undefined', reason: 'no-variance' }
        : { kind: 'value', value: share(squared.div(total)) },
    })),
    netPessimistic: netOf(lines, ({ kind, low, high }) => (kind === 'cost' ? high : low)),
    netLikely: netOf(lines, ({ likely }) => likely),
    netOptimistic: netOf(lines, ({ kind, low, high }) => (kind === 'cost' ? low : high)),
    netAdjusted: netOf(lines, (line) => weightedMean(line, weighting)),
    standardDeviation: money(total.sqrt()),
  });
}

function netOf<Line extends EstimatedLine>(
  lines: readonly Line[],
  amountOf: (line: Line) => Money,
): Money {
  return sum(
    lines.map((line) => {
      const amount = amountOf(line);
      return line.kind === 'cost' ? money(amount.negated()) : amount;
    }),
  );
}
