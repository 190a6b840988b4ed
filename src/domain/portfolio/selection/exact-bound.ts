import { LARGEST_WHOLE_SUM } from './scaled-to-whole.ts';
import type { WholeProblem } from './whole-problem.ts';

/**
 * No set is worth more than `most`, less `loss` for each case that is not as it is preferred, less
 * `weights` times what is left of each row. All of it in whole numbers of the value, safely rounded.
 */
export interface ExactBound {
  readonly most: number;
  /** Whether each case is in, where nothing but the bound is looked at. */
  readonly isPreferred: readonly boolean[];
  readonly loss: readonly number[];
  /** The same for each joint claim, by mask. */
  readonly jointLoss: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** Multipliers are counted in parts of 2^60. */
const SHIFT = 60n;
const PART = 2 ** 60;

/** Whatever lies further away than any value can be. */
const FURTHEST = 2 * LARGEST_WHOLE_SUM;

/**
 * The bound that prices of the rows give [SEL-7]: with a price of 0 or more on each unit of a row, a
 * set is worth what its cases are worth less what they take at these prices, plus what there is of
 * the rows, less what is left of them. Any prices are valid, and those of the relaxed problem are the
 * best; they may be as rough as they like, since the sums are of whole numbers of any size.
 */
export function exactBound(problem: WholeProblem, prices: readonly number[]): ExactBound {
  const { values, fixed, rows, joint } = problem;
  const multipliers = rows.map((_, row) => wholePrice(prices[row]));
  const reduced = values.map((value) => BigInt(value) << SHIFT);
  const reducedJoint = joint.map((claim) => claim.values.map((value) => BigInt(value) << SHIFT));
  let most = 0n;
  rows.forEach((row, index) => {
    const price = multipliers[index] ?? 0n;
    if (price === 0n) return;
    most += price * BigInt(row.most);
    row.at.forEach((at, term) => {
      reduced[at] = (reduced[at] ?? 0n) - price * BigInt(row.amounts[term] ?? 0);
    });
    row.joint.forEach((amounts, claim) =>
      amounts.forEach((amount, mask) => {
        const own = reducedJoint[claim];
        if (own !== undefined) own[mask] = (own[mask] ?? 0n) - price * BigInt(amount);
      }),
    );
  });
  const isPreferred = reduced.map((worth, at) => fixed[at] ?? worth > 0n);
  reduced.forEach((worth, at) => {
    if (isPreferred[at] === true) most += worth;
  });
  const jointLoss = reducedJoint.map((worths) => {
    const best = worths.reduce((one, other) => (other > one ? other : one));
    most += best;
    return worths.map((worth) => floored(best - worth));
  });
  const ceiled = -(-most >> SHIFT);
  // Prices far from any use lead beyond what is exact; without prices all that is worth something is.
  if (ceiled > BigInt(FURTHEST)) return exactBound(problem, []);
  return {
    most: Math.max(Number(ceiled), -FURTHEST),
    isPreferred,
    loss: reduced.map((worth) => floored(worth < 0n ? -worth : worth)),
    jointLoss,
    // A little less than the price, so that products of it are never too large.
    weights: multipliers.map((price) => (Number(price) / PART) * (1 - 1e-12)),
  };
}

/** A loss of more than any value need not be told from one that is just as much. */
function floored(worth: bigint): number {
  return Math.min(Number(worth >> SHIFT), FURTHEST);
}

function wholePrice(price = 0): bigint {
  return Number.isFinite(price) && price > 0 ? BigInt(Math.round(price * PART)) : 0n;
}
