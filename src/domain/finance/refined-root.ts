import { Decimal } from '../number/decimal.ts';
import { derivative, valueAndSlope, type Polynomial } from './polynomial.ts';

const MOST_STEPS = 400;
/** After a step of Newton's rule this small, of x, the error is below what 40 digits can tell. */
const SMALL_STEP = new Decimal('1e-22');
const BISECTIONS_IN_FLOATS = 60;

/** Where one root is known to lie. */
export interface Bracket {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The sign of the polynomial just above `low`; above the root it is the other. */
  readonly signAtLow: number;
}

/**
 * The simple root within a bracket to about 30 digits: Newton's rule while it at least halves its
 * step and stays inside, bisection where it does not. It sets out from what floats make of it,
 * which saves time and decides nothing.
 */
export function refinedRoot(polynomial: Polynomial, bracket: Bracket): Decimal {
  let { low, high } = bracket;
  let x = roughRoot(polynomial, bracket);
  let lastStep = high.minus(low);
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { value, slope } = valueAndSlope(polynomial, x);
    if (value.isZero()) return x;
    if (signOf(value) === bracket.signAtLow) low = x;
    else high = x;
    const step = slope.isZero() ? null : value.div(slope);
    const straight = step === null ? low : x.minus(step);
    if (step?.abs().lte(x.times(SMALL_STEP)) === true) return straight;
    const isBetter =
      straight.gt(low) && straight.lt(high) && straight.minus(x).abs().times(2).lt(lastStep);
    const next = isBetter ? straight : low.plus(high).div(2);
    lastStep = next.minus(x).abs();
    x = next;
    if (lastStep.isZero()) return x;
  }
  return x;
}

/**
 * The root of `multiplicity` within a stretch too narrow to tell such roots apart: a simple root of
 * the derivative taken one time less. Should that lead out of the stretch, its middle is as good.
 */
export function touchingRoot(
  polynomial: Polynomial,
  { low, high }: Pick<Bracket, 'low' | 'high'>,
  multiplicity: number,
): Decimal {
  const slopes = derivative(polynomial, multiplicity - 1);
  const middle = low.plus(high).div(2);
  const width = high.minus(low);
  let x = middle;
  for (let count = 0; count < 6; count += 1) {
    const { value, slope } = valueAndSlope(slopes, x);
    if (slope.isZero()) break;
    x = x.minus(value.div(slope));
  }
  return x.minus(middle).abs().lte(width.times(2)) ? x : middle;
}

/** A point strictly within the bracket, near the root unless floats are too coarse to see it. */
function roughRoot(polynomial: Polynomial, bracket: Bracket): Decimal {
  const coefficients = polynomial.map((coefficient) => coefficient.toNumber());
  let low = bracket.low.toNumber();
  let high = bracket.high.toNumber();
  for (let count = 0; count < BISECTIONS_IN_FLOATS; count += 1) {
    const middle = (low + high) / 2;
    const value = coefficients.reduceRight((sofar, next) => sofar * middle + next, 0);
    if (Math.sign(value) === bracket.signAtLow) low = middle;
    else high = middle;
  }
  const rough = new Decimal((low + high) / 2);
  const isWithin = rough.gt(bracket.low) && rough.lt(bracket.high);
  return isWithin ? rough : bracket.low.plus(bracket.high).div(2);
}

function signOf(value: Decimal): number {
  return value.isNegative() ? -1 : 1;
}
