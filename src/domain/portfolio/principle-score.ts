import type { PrincipleId } from '../organisation/organisation.ts';
import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';

/** What a case was given for one principle. */
export interface ScoredPrinciple {
  readonly id: PrincipleId;
  /** 0 or above. */
  readonly weight: Decimal;
  /** From 1 to `max`; null is not scored. */
  readonly score: Decimal | null;
}

/** How far a case goes by the principles, beside its money and never one number with it. */
export type PrincipleScore =
  | {
      readonly kind: 'value';
      /** From 0, the lowest step in everything that is scored, to 1, the highest. */
      readonly score: Decimal;
      readonly unscored: readonly PrincipleId[];
    }
  | {
      readonly kind: 'undefined';
      /** `nothingWeighs`: what is scored has weight 0, all of it. */
      readonly reason: 'nothingScored' | 'nothingWeighs';
      readonly unscored: readonly PrincipleId[];
    };

/**
 * The weighted score of a case [SCO-1]: the weights times how far up the scale each score is, over the
 * weights. A principle that is not scored is in neither sum, and is named [SCO-2].
 *
 * `max`: the highest step of the scale, above 1.
 */
export function principleScore(
  principles: readonly ScoredPrinciple[],
  max: number,
): PrincipleScore {
  const unscored = principles.filter(({ score }) => score === null).map(({ id }) => id);
  const parts = principles.flatMap(({ weight, score }) =>
    score === null ? [] : [{ weight, score }],
  );
  if (parts.length === 0) return { kind: 'undefined', reason: 'nothingScored', unscored };
  const weights = sum(parts.map(({ weight }) => weight));
  if (weights.isZero()) return { kind: 'undefined', reason: 'nothingWeighs', unscored };
  const reached = sum(parts.map(({ weight, score }) => weight.times(score.minus(1))));
  const share = reached.div(weights.times(new Decimal(max).minus(1)));
  // Scores may be thirds, which 40 digits break off: what that leaves of a whole digit is no digit.
  return { kind: 'value', score: share.toDecimalPlaces(30), unscored };
}
