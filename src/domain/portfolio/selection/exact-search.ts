import { exactBound } from './exact-bound.ts';
import { partialSet } from './partial-set.ts';
import type { WholeProblem } from './whole-problem.ts';

export interface SearchSettings {
  /** Prices of the rows: any are valid, good ones make it short [SEL-7]. */
  readonly prices: readonly number[];
  /** A set that is known to be allowed, by place; null where none is. */
  readonly known: readonly boolean[] | null;
  /** How many choices are looked at before it gives up. */
  readonly steps: number;
}

export interface SearchOutcome {
  /** The best set that was found, by place; null where none was. */
  readonly best: readonly boolean[] | null;
  /** Whether there is nothing better, or nothing at all: every set was looked at or ruled out. */
  readonly isComplete: boolean;
  /** No set is worth more than this; whole numbers of the value. */
  readonly bound: number;
}

/** More open cases than this are too many to go through one inside the other. */
const MOST_OPEN = 2_000;

/**
 * Goes through all sets, and leaves out only those that can be neither better nor as good as the best
 * that is known [SEL-7]. Whole numbers only, so what it ends with is proven. Among sets of the same
 * value the cheapest is taken, and then the one that has the first case in which they differ [SEL-5].
 *
 * The cases that decide most come first, each first as the bound prefers it.
 */
export function searched(problem: WholeProblem, settings: SearchSettings): SearchOutcome {
  const bound = exactBound(problem, settings.prices);
  const set = partialSet(problem);
  const { fixed, values } = problem;
  let best: readonly boolean[] | null = settings.known;
  let bestValue = best === null ? -Infinity : set.valueOf(best);
  let steps = 0;
  const isStopped = () => steps > settings.steps;

  const isBetter = (found: readonly boolean[], value: number): boolean => {
    if (best === null || value !== bestValue) return value > bestValue;
    const difference = set.costOf(found) - set.costOf(best);
    if (difference !== 0) return difference < 0;
    const first = found.findIndex((isIn, at) => isIn !== best?.[at]);
    return found[first] === true;
  };
  const take = () => {
    const found = set.chosen();
    const value = set.valueOf(found);
    if (isBetter(found, value)) [best, bestValue] = [found, value];
  };
  const order = values
    .map((_, at) => at)
    .filter((at) => (fixed[at] ?? null) === null)
    .sort((one, other) => (bound.loss[other] ?? 0) - (bound.loss[one] ?? 0) || one - other);
  if (order.length > MOST_OPEN) return { best, isComplete: false, bound: bound.most };

  /** `lost`: by what is decided, from the most there could be. */
  const decide = (depth: number, lost: number): void => {
    if (isStopped() || bound.most - lost - set.lossOfRows(bound.weights) < bestValue) return;
    const at = order[depth];
    if (at === undefined) {
      take();
      return;
    }
    steps += 1;
    if (isStopped()) return;
    const preferred = bound.isPreferred[at] === true;
    for (const isIn of [preferred, !preferred]) {
      const loss = isIn === preferred ? 0 : (bound.loss[at] ?? 0);
      const isPossible = set.decide(at, isIn);
      if (isPossible) decide(depth + 1, lost + loss + set.jointLossOf(at, bound.jointLoss));
      set.undo(at, isIn);
    }
  };
  const isPossible = fixed.reduce(
    (possible, isIn, at) => (isIn === null ? possible : set.decide(at, isIn) && possible),
    set.isPossible(),
  );
  if (isPossible) decide(0, set.jointLossOfDecided(bound.jointLoss));
  return { best, isComplete: !isStopped(), bound: isStopped() ? bound.most : bestValue };
}
