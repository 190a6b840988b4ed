import { Decimal } from '../number/decimal.ts';
import { valueAndSlope, valueAt, type Polynomial } from './polynomial.ts';

const MOST_STEPS = 200;
/** A step this small, of x, leaves an error below the 38th digit: each step adds about 14 digits. */
const SMALL_STEP = new Decimal('1e-25');

/**
 * The one positive root of a polynomial whose coefficients change sign once [IRR-2]. The first and
 * the last coefficient are not 0.
 *
 * Below the change lie terms of one sign, from it on terms of the other; on a logarithmic scale
 * their ratio climbs with a slope of at least 1, so the root is where the climb crosses zero and
 * cannot be missed. Floats find it to about 15 digits, two or three steps in decimals do the rest
 * along the slope of the first: the root is never badly conditioned here, for the same reason.
 */
export function rootOfOneChange(polynomial: Polynomial): Decimal {
  let x = new Decimal(Math.exp(logarithmOfRoot(polynomial)));
  const { value, slope } = valueAndSlope(polynomial, x);
  let height = value;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = height.div(slope);
    x = x.minus(change);
    if (change.abs().lte(x.abs().times(SMALL_STEP))) break;
    height = valueAt(polynomial, x);
  }
  return x;
}

function logarithmOfRoot(polynomial: Polynomial): number {
  const lowest = polynomial[0]?.isNegative();
  const terms = polynomial
    .map((coefficient, power) => ({
      power,
      logarithm: Math.log(Math.abs(coefficient.toNumber())),
      isAfter: coefficient.isNegative() !== lowest,
    }))
    .filter(({ logarithm }) => Number.isFinite(logarithm));
  const before = terms.filter(({ isAfter }) => !isAfter);
  const after = terms.filter(({ isAfter }) => isAfter);

  let at = 0;
  let low = -Infinity;
  let high = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const above = logarithmOfSum(after, at);
    const below = logarithmOfSum(before, at);
    const height = above.logarithm - below.logarithm;
    if (height > 0) high = Math.min(high, at);
    else low = Math.max(low, at);
    // The slope is at least 1: the root is no farther away than the height.
    low = Math.max(low, at - Math.abs(height));
    high = Math.min(high, at + Math.abs(height));
    const straight = at - height / (above.meanPower - below.meanPower);
    const next = straight > low && straight < high ? straight : (low + high) / 2;
    if (Math.abs(next - at) < 1e-14) return next;
    at = next;
  }
  return at;
}

/** `ln Σ e^(logarithm + power · at)` without overflow, and its slope in `at`. */
function logarithmOfSum(
  terms: readonly { readonly power: number; readonly logarithm: number }[],
  at: number,
): { readonly logarithm: number; readonly meanPower: number } {
  const heights = terms.map(({ logarithm, power }) => logarithm + power * at);
  const highest = Math.max(...heights);
  let total = 0;
  let weighted = 0;
  heights.forEach((height, index) => {
    const weight = Math.exp(height - highest);
    total += weight;
    weighted += weight * (terms[index]?.power ?? 0);
  });
  return { logarithm: highest + Math.log(total), meanPower: weighted / total };
}
