import { Decimal } from '../number/decimal.ts';
import { money, type Money } from '../number/quantities.ts';

/** How low, likely and high are weighed into one amount; successive unless something else is set. */
export const weightings = ['successive', 'pert', 'triangular'] as const;
export type Weighting = (typeof weightings)[number];

/** An amount that is not known: DKK, ordered by value, for a cost as for a benefit [UNC-3]. */
export interface ThreePoint {
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

/** Whether low ≤ likely ≤ high by value [UNC-3]. All three alike is in order. */
export function isInOrder({ low, likely, high }: ThreePoint): boolean {
  return low.lte(likely) && likely.lte(high);
}

/**
 * The amount to reckon with, DKK [UNC-1]: `(l + 3m + h) / 5` by successive weighting,
 * `(l + 4m + h) / 6` by PERT, `(l + m + h) / 3` by the triangle.
 */
export function weightedMean({ low, likely, high }: ThreePoint, weighting: Weighting): Money {
  const weight = weightOfLikely[weighting];
  return money(
    low
      .plus(likely.times(weight))
      .plus(high)
      .div(weight + 2),
  );
}

/**
 * How far the amount may lie from its mean, DKK [UNC-2]: `(h − l) / 5` by successive weighting,
 * `(h − l) / 6` by PERT, and the root of the variance by the triangle.
 */
export function standardDeviation(estimate: ThreePoint, weighting: Weighting): Money {
  if (weighting === 'triangular') return money(triangularVariance(estimate).sqrt());
  return money(estimate.high.minus(estimate.low).div(weightOfLikely[weighting] + 2));
}

/** The standard deviation squared, DKK² [UNC-2]; without a root that would be squared again. */
export function variance(estimate: ThreePoint, weighting: Weighting): Decimal {
  return weighting === 'triangular'
    ? triangularVariance(estimate)
    : standardDeviation(estimate, weighting).pow(2);
}

export const weightOfLikely: Readonly<Record<Weighting, number>> = {
  successive: 3,
  pert: 4,
  triangular: 1,
};

/**
 * `(l² + m² + h² − lm − lh − mh) / 18`, from the distances between the three, which keeps every
 * digit where large amounts lie close together.
 */
function triangularVariance({ low, likely, high }: ThreePoint): Decimal {
  const below = likely.minus(low);
  const above = high.minus(likely);
  return below.pow(2).plus(below.times(above)).plus(above.pow(2)).div(18);
}
