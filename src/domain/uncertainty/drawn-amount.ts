import { logarithm } from './logarithm.ts';
import type { Random } from './random.ts';
import { weightOfLikely, type Weighting } from './three-point.ts';

/** Three amounts in order, as JS numbers: a simulation is an estimate to begin with. */
export interface DrawnRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * Draws amounts between low and high, by how low, likely and high are weighed [SIM-3]:
 *
 * - triangular: the triangle over the three, by its inverse;
 * - successive and PERT: the beta distribution from low to high with its top at likely and the
 *   parameters `1 + w(m − l)/(h − l)` and `1 + w(h − m)/(h − l)`, where w is 3 or 4.
 *
 * Each has the weighted mean of UNC-1. A range without width gives its one amount.
 */
export function drawingFrom(
  { low, likely, high }: DrawnRange,
  weighting: Weighting,
): (random: Random) => number {
  const width = high - low;
  if (!(width > 0)) return () => likely;
  const top = (likely - low) / width;
  const place =
    weighting === 'triangular' ? onTriangle(top) : onBeta(top, weightOfLikely[weighting]);
  return (random) => low + width * place(random);
}

/** Places in 0 to 1, most often about `top`. */
type Place = (random: Random) => number;

function onTriangle(top: number): Place {
  return (random) => {
    const share = random();
    return share < top ? Math.sqrt(share * top) : 1 - Math.sqrt((1 - share) * (1 - top));
  };
}

/**
 * By throwing away: a place anywhere in 0 to 1 is kept with the probability that is its density over
 * the density at the top, `exp(−w · distance)`, where the distance is the relative entropy of the top
 * from the place. Most places are kept or thrown away by what that lies between, Pinsker's bound below
 * and the chi-square above; for the rest logarithms are compared, so that no power is taken.
 */
function onBeta(top: number, weight: number): Place {
  const density = (place: number) => weighed(top, place) + weighed(1 - top, 1 - place);
  const atTop = density(top);
  return (random) => {
    for (;;) {
      const place = random();
      const chance = random();
      const apart = weight * (place - top) * (place - top);
      if (chance * (1 + 2 * apart + 2 * apart * apart) > 1) continue;
      if (chance < 1 - apart / (place * (1 - place))) return place;
      if (logarithm(chance) <= weight * (density(place) - atTop)) return place;
    }
  };
}

/** `share · ln(place)`, which is nothing where the share is. */
function weighed(share: number, place: number): number {
  return share === 0 ? 0 : share * logarithm(place);
}
