import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import { fixedCases } from './fixed-cases.ts';
import { selectionLimits } from './selection-limits.ts';
import type { SelectionProblem } from './selection-problem.ts';
import { scaledToWhole, type Rounding } from './scaled-to-whole.ts';

/**
 * A problem in whole numbers that a JS number holds exactly, as the solver takes it [SEL-6]. Plain
 * data: it can be sent to a worker. Cases are known by their place.
 */
export interface WholeProblem {
  readonly values: readonly number[];
  /** What each takes of the frame in all: the cheaper of two sets of one value is the better. */
  readonly costs: readonly number[];
  /** Whether a case is in or out whatever is chosen; null is open. */
  readonly fixed: readonly (boolean | null)[];
  readonly rows: readonly WholeRow[];
  readonly joint: readonly WholeJoint[];
}

/** The sum of the amounts of what is chosen is at most `most`. */
export interface WholeRow {
  readonly at: readonly number[];
  readonly amounts: readonly number[];
  /** For each joint claim its amount by mask; none where it adds nothing. */
  readonly joint: readonly (readonly number[])[];
  readonly most: number;
}

export interface WholeJoint {
  readonly at: readonly number[];
  /** What it adds to the value, by mask. */
  readonly values: readonly number[];
  /** What it adds to what is taken of the frame in all, by mask; in the unit of the costs of cases. */
  readonly costs: readonly number[];
}

export interface ScaledProblem {
  readonly whole: WholeProblem;
  /** What 1 of a value stands for. */
  readonly valueUnit: Decimal;
  /** How far the value of a set can lie from its whole one; 0 where nothing was rounded. */
  readonly valueError: Decimal;
  /** Whether some limit was rounded: sets that keep the rounded one keep the true one, but not all do. */
  readonly isStricter: boolean;
}

/** The same problem in whole numbers: every limit, and the value, in a unit of its own [SEL-6]. */
export function wholeProblem(problem: SelectionProblem): ScaledProblem {
  const { cases, joint } = problem;
  const { inside, outside } = fixedCases(problem);
  const values = scaledInParts(
    [
      cases.map(({ value }) => value),
      ...joint.map((claim) => claim.corrections.map(({ value }) => value)),
    ],
    'nearest',
  );
  const costs = scaledInParts(
    [
      cases.map((each) => sum(each.costs)),
      ...joint.map((claim) => claim.corrections.map((correction) => sum(correction.costs))),
    ],
    'nearest',
  );
  const rows = selectionLimits(problem).map((limit) =>
    scaledInParts(
      [[limit.most.negated()], limit.terms.map(({ amount }) => amount), ...limit.joint],
      'up',
    ),
  );
  const limits = selectionLimits(problem);
  const [ownValues = [], ...jointValues] = values.parts;
  const [ownCosts = [], ...jointCosts] = costs.parts;
  return {
    whole: {
      values: ownValues,
      costs: ownCosts,
      fixed: cases.map(({ id }) => (inside.has(id) ? true : outside.has(id) ? false : null)),
      rows: rows.map(({ parts: [[most = 0] = [], amounts = [], ...shared] }, row) => ({
        at: limits[row]?.terms.map(({ at }) => at) ?? [],
        amounts,
        joint: shared,
        // Plus 0: no limit is a negative nothing.
        most: 0 - most,
      })),
      joint: joint.map((claim, number) => ({
        at: claim.cases.map((id) => cases.findIndex((each) => each.id === id)),
        values: jointValues[number] ?? [],
        costs: jointCosts[number] ?? [],
      })),
    },
    valueUnit: values.unit,
    valueError: values.isExact
      ? new Decimal(0)
      : values.unit.times(cases.length + joint.length).div(2),
    isStricter: rows.some(({ isExact }) => !isExact),
  };
}

/** Several lists in one unit. */
function scaledInParts(lists: readonly (readonly Decimal[])[], rounding: Rounding) {
  const scaled = scaledToWhole(lists.flat(), rounding);
  let from = 0;
  const parts = lists.map((list) => scaled.numbers.slice(from, (from += list.length)));
  return { ...scaled, parts };
}
