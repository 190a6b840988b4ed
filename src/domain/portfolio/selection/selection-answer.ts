import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import { brokenLimits, costsOfSet, valueOfSet } from './chosen-set.ts';
import { selectionFaults, type SelectionFault } from './selection-faults.ts';
import { selectionLimits } from './selection-limits.ts';
import type { SelectionProblem } from './selection-problem.ts';
import type { ScaledProblem } from './whole-problem.ts';

/** What a solver says of a problem in whole numbers; sets by the places of their cases. */
export type WholeAnswer =
  /** `bound`: no set is worth more; the set is a best one where it is worth as much. */
  | { readonly kind: 'found'; readonly chosen: readonly number[]; readonly bound: number }
  | { readonly kind: 'impossible' }
  /** Nothing was found in the time there was. */
  | { readonly kind: 'unknown' };

/** How far a solver has come, in whole numbers of the value; null is not known yet. */
export interface SolverProgress {
  readonly nodes: number;
  /** The best set that has been found. */
  readonly best: number | null;
  /** No set is worth more. */
  readonly bound: number | null;
}

/** The best choice, as far as it is proven. Amounts are exact. */
export type SelectionAnswer =
  | SolvedSelection
  /** `faults` says what can be said of why; none where only all of it together is impossible. */
  | {
      readonly kind: 'infeasible';
      readonly reason: Infeasible;
      readonly faults: readonly SelectionFault[];
    }
  | { readonly kind: 'unknown' };

export interface SolvedSelection {
  /** `optimal` is proven [SEL-8]. */
  readonly kind: 'optimal' | 'notProven';
  /** In the order of the problem. */
  readonly selected: readonly CaseId[];
  /** DKK from the frame in all its years together. */
  readonly cost: Decimal;
  readonly value: Decimal;
  /** How much more another set could be worth at the most; 0 where this one is proven the best. */
  readonly gap: Decimal;
}

export type Infeasible = SelectionFault['reason'] | 'nothingFits';

/** What is plainly impossible, before anything is solved [SEL-4]; null where it must be solved. */
export function plainlyInfeasible(problem: SelectionProblem): SelectionAnswer | null {
  const faults = selectionFaults(problem);
  const [first] = faults;
  return first === undefined ? null : { kind: 'infeasible', reason: first.reason, faults };
}

/**
 * The answer of a solver in exact decimals [SEL-8]. It is believed only after every limit has been
 * held against the set; a set that breaks one is no answer.
 */
export function selectionAnswer(
  problem: SelectionProblem,
  { valueUnit, valueError, isStricter }: ScaledProblem,
  answer: WholeAnswer,
): SelectionAnswer {
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'impossible') {
    if (isStricter) return { kind: 'unknown' };
    return { kind: 'infeasible', reason: 'nothingFits', faults: [] };
  }
  const places = new Set(answer.chosen);
  const selected = problem.cases.filter((_, at) => places.has(at)).map(({ id }) => id);
  const chosen = new Set(selected);
  const isAllowed =
    problem.cases.every(
      ({ id, mustDo, leftOut }) => (!mustDo || chosen.has(id)) && !(leftOut && chosen.has(id)),
    ) && brokenLimits(problem, selectionLimits(problem), chosen).length === 0;
  if (!isAllowed) return { kind: 'unknown' };
  const value = valueOfSet(problem, chosen);
  const most = valueUnit.times(answer.bound).plus(valueError);
  // A limit that was rounded may keep out a set of any value: then no gap is known.
  const gap = isStricter ? highestValue(problem).minus(value) : Decimal.max(0, most.minus(value));
  return {
    kind: gap.isZero() ? 'optimal' : 'notProven',
    selected,
    cost: sum(costsOfSet(problem, chosen)),
    value,
    gap,
  };
}

/** What no set is worth more than: all that is worth something. */
function highestValue({ cases, joint }: SelectionProblem): Decimal {
  return sum([
    ...cases.map(({ value }) => Decimal.max(0, value)),
    ...joint.map(({ corrections }) => Decimal.max(0, ...corrections.map(({ value }) => value))),
  ]);
}
