import { Decimal } from '../number/decimal.ts';
import { scaledIntegers } from '../number/scaled-integers.ts';
import { isolatedRoots, type Stretch } from './isolated-roots.ts';
import type { Polynomial } from './polynomial.ts';
import { refinedRoot, touchingRoot } from './refined-root.ts';

/** Roots nearer one another than this share of themselves are one root [IRR-3]. */
const RESOLUTION = new Decimal('1e-12');

/**
 * Where the positive roots are parted into small and large. Of two primes, so that neither this
 * point nor any halving of what lies on its sides is a growth anyone would write down.
 */
const PARTING = { above: 1009n, below: 997n };

/**
 * Every distinct positive root, ascending, touching roots among them [IRR-1, IRR-3]. The first and
 * the last coefficient are not 0.
 *
 * Small roots are sought as they are, large ones by their reciprocals, so that both lie within
 * (0, 1) and no bound on the roots is needed.
 */
export function positiveRoots(polynomial: Polynomial): readonly Decimal[] {
  const small = rootsBelow(polynomial, PARTING.above, PARTING.below);
  const large = rootsBelow(polynomial.toReversed(), PARTING.below, PARTING.above).map((root) =>
    new Decimal(1).div(root),
  );
  return [...small, ...large].sort((one, other) => one.cmp(other)).filter(isFarFromLast);
}

/** The roots in (0, above / below). */
function rootsBelow(polynomial: Polynomial, above: bigint, below: bigint): readonly Decimal[] {
  const { integers } = scaledIntegers(polynomial);
  const degree = integers.length - 1;
  const scaled = integers.map(
    (coefficient, power) => coefficient * above ** BigInt(power) * below ** BigInt(degree - power),
  );
  const limit = new Decimal(above.toString()).div(below.toString());
  return isolatedRoots(scaled).map((stretch) => rootIn(stretch, polynomial, limit));
}

function rootIn(stretch: Stretch, polynomial: Polynomial, limit: Decimal): Decimal {
  const width = limit.div(new Decimal(2).pow(stretch.depth));
  const low = width.times(stretch.index.toString());
  const high = low.plus(width);
  return stretch.roots === 1
    ? refinedRoot(polynomial, { low, high, signAtLow: stretch.signAtStart })
    : touchingRoot(polynomial, { low, high }, stretch.roots);
}

function isFarFromLast(root: Decimal, index: number, roots: readonly Decimal[]): boolean {
  const last = roots[index - 1];
  return last === undefined || root.minus(last).gt(root.times(RESOLUTION));
}
