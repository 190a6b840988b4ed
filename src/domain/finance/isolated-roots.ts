import { signChanges } from './sign-changes.ts';

/**
 * A stretch of (0, 1) with roots in it: from `index / 2^depth` to `(index + 1) / 2^depth`.
 *
 * `roots` is 1 for a stretch with exactly one root, a simple one. It is more where a stretch as
 * narrow as `NARROW` still counts as many: there they are taken for one root that touches.
 */
export interface Stretch {
  readonly index: bigint;
  readonly depth: number;
  readonly roots: number;
  /** The sign of the polynomial at the left end of the stretch. */
  readonly signAtStart: number;
}

/** A stretch that begins this many of its own widths from 0 is too narrow to hold two roots. */
const NARROW = 10n ** 13n;

/**
 * Every root of a polynomial with whole coefficients in the open interval (0, 1), each in a stretch
 * of its own [IRR-1].
 *
 * Descartes' rule of signs with bisection (after Vincent, Collins and Akritas): the changes of sign
 * after mapping a stretch to (0, ∞) are at least the roots in it, and exactly so for 0 and 1. All in
 * whole numbers, so nothing is met or missed by rounding. The constant term is not 0; no root lies
 * on a point of bisection, which the caller sees to by the choice of scale.
 */
export function isolatedRoots(coefficients: readonly bigint[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const visit = (polynomial: readonly bigint[], changes: number, index: bigint, depth: number) => {
    if (changes === 0) return;
    if (changes === 1 || index > NARROW) {
      found.push({ index, depth, roots: changes, signAtStart: signOf(polynomial[0] ?? 0n) });
      return;
    }
    const left = halved(polynomial);
    const changesLeft = changesWithin(left);
    visit(left, changesLeft, index * 2n, depth + 1);
    // The halves together have no more changes than the whole.
    if (changesLeft === changes) return;
    const right = shiftedByOne(left);
    visit(right, changesWithin(right), index * 2n + 1n, depth + 1);
  };
  visit(coefficients, changesWithin(coefficients), 0n, 0);
  return found;
}

/** Changes of sign of `(1 + x)^n · p(1 / (1 + x))`: an upper bound on the roots within (0, 1). */
function changesWithin(polynomial: readonly bigint[]): number {
  const signs = polynomial.map(signOf);
  if (signChanges(signs) === 0) return 0;
  return signChanges(shiftedByOne(polynomial.toReversed()).map(signOf));
}

/** `2^n · p(x / 2)`: the left half, stretched to (0, 1). */
function halved(polynomial: readonly bigint[]): readonly bigint[] {
  const degree = polynomial.length - 1;
  return polynomial.map((coefficient, power) => coefficient << BigInt(degree - power));
}

/** `p(x + 1)`, by additions alone. */
function shiftedByOne(polynomial: readonly bigint[]): readonly bigint[] {
  const shifted = [...polynomial];
  for (let round = 0; round < shifted.length - 1; round += 1) {
    let above = shifted.at(-1) ?? 0n;
    for (let power = shifted.length - 2; power >= round; power -= 1) {
      above += shifted[power] ?? 0n;
      shifted[power] = above;
    }
  }
  return shifted;
}

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
