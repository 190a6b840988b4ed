import { exactBound } from '../domain/portfolio/selection/exact-bound.ts';
import { searched } from '../domain/portfolio/selection/exact-search.ts';
import { partialSet } from '../domain/portfolio/selection/partial-set.ts';
import type {
  SolverProgress,
  WholeAnswer,
} from '../domain/portfolio/selection/selection-answer.ts';
import type { WholeProblem } from '../domain/portfolio/selection/whole-problem.ts';
import { integerProgram } from './integer-program.ts';
import type { IntegerSolver } from './integer-solver.ts';

export interface SelectionSettings {
  /** What the solver may use on one problem; the search before and after it takes little. */
  readonly seconds: number;
  readonly onProgress: (progress: SolverProgress) => void;
}

/** Steps of the exact search: first to be done with what is easy, at last to prove what was found. */
const FIRST_STEPS = 2_000_000;
const LAST_STEPS = 10_000_000;
/** How often a set of the solver that breaks a limit by less than it sees is left out of account. */
const MOST_REPAIRS = 5;
/** How far the bound of the solver may be wrong, as a part of all values together. */
const DOUBT = 1e-9;

/**
 * The best set there is [SEL-7, SEL-8]. The solver gives the prices of the limits; with them an exact
 * search is often done at once. Where it is not, the solver finds a set, and the search begins again
 * from there. What the search ends with is proven; where it does not end, the bound of the solver
 * counts, with room for what doubles cannot tell.
 */
export function solvedSelection(
  problem: WholeProblem,
  solver: IntegerSolver,
  settings: SelectionSettings,
): WholeAnswer {
  const prices = pricesOf(problem, solver);
  const first = searched(problem, { prices, known: null, steps: FIRST_STEPS });
  if (first.isComplete) return answerOf(first.best, first.bound);
  const found = foundBySolver(problem, solver, settings);
  if (found.isImpossible && first.best === null) return { kind: 'impossible' };
  const known = better(problem, first.best, found.set);
  const last = searched(problem, { prices, known, steps: LAST_STEPS });
  if (last.isComplete) return answerOf(last.best, last.bound);
  const bound = Math.min(exactBound(problem, prices).most, found.bound);
  return last.best === null
    ? { kind: 'unknown' }
    : answerOf(last.best, Math.max(bound, valueOf(problem, last.best)));
}

function answerOf(best: readonly boolean[] | null, bound: number): WholeAnswer {
  if (best === null) return { kind: 'impossible' };
  return { kind: 'found', chosen: best.flatMap((isIn, at) => (isIn ? [at] : [])), bound };
}

/** A price for each row of the problem, in whole values for each whole amount. */
function pricesOf(problem: WholeProblem, solver: IntegerSolver): readonly number[] {
  const { program, valueScale, rowScales } = integerProgram(problem);
  const prices = solver.prices(program) ?? [];
  return rowScales.map((scale, row) => ((prices[row] ?? 0) * valueScale) / scale);
}

interface Found {
  readonly set: readonly boolean[] | null;
  readonly bound: number;
  readonly isImpossible: boolean;
}

/** What the solver finds, held against the limits exactly. */
function foundBySolver(
  problem: WholeProblem,
  solver: IntegerSolver,
  { seconds, onProgress }: SelectionSettings,
): Found {
  const without: (readonly boolean[])[] = [];
  let bound = Infinity;
  while (without.length <= MOST_REPAIRS) {
    const { program, valueScale } = integerProgram(problem, without);
    const inValues = (value: number | null) => (value === null ? null : value * valueScale);
    const solution = solver.solve(program, {
      seconds,
      onProgress: ({ nodes, best, bound: least }) =>
        onProgress({ nodes, best: inValues(best), bound: inValues(least) }),
    });
    if (solution.kind === 'impossible') {
      return { set: null, bound, isImpossible: without.length === 0 };
    }
    bound = Math.min(bound, trusted(problem, solution.bound * valueScale));
    if (solution.kind === 'unknown') break;
    const set = problem.values.map((_, at) => (solution.columns[at] ?? 0) > 0.5);
    if (isAllowed(problem, set)) return { set, bound, isImpossible: false };
    without.push(set);
  }
  return { set: null, bound, isImpossible: false };
}

/** The largest whole value that the bound of the solver does not rule out. */
function trusted({ values, joint }: WholeProblem, bound: number): number {
  const size = [...values, ...joint.flatMap((claim) => claim.values)].reduce(
    (total, value) => total + Math.abs(value),
    0,
  );
  return Math.floor(bound + size * DOUBT + 1e-6);
}

function isAllowed(problem: WholeProblem, set: readonly boolean[]): boolean {
  const decided = partialSet(problem);
  set.forEach((isIn, at) => decided.decide(at, isIn));
  return decided.isPossible() && set.every((isIn, at) => isIn === (problem.fixed[at] ?? isIn));
}

function better(
  problem: WholeProblem,
  one: readonly boolean[] | null,
  other: readonly boolean[] | null,
): readonly boolean[] | null {
  if (one === null || other === null) return one ?? other;
  return valueOf(problem, other) > valueOf(problem, one) ? other : one;
}

function valueOf(problem: WholeProblem, set: readonly boolean[]): number {
  return partialSet(problem).valueOf(set);
}
