import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import type { SelectionLimit } from './selection-limits.ts';
import type { JointClaim, JointCorrection, SelectionProblem } from './selection-problem.ts';

/** Cases by their ids, in no order. */
export type ChosenSet = ReadonlySet<CaseId>;

/** How far a set goes in one limit. */
export interface LimitUse {
  readonly limit: SelectionLimit;
  readonly used: Decimal;
  /** What is left; below 0 where the set takes too much. */
  readonly left: Decimal;
}

/** What a set is worth, exactly: its cases, and what joint claims change [SEL-9]. */
export function valueOfSet(problem: SelectionProblem, chosen: ChosenSet): Decimal {
  const own = problem.cases.filter(({ id }) => chosen.has(id)).map(({ value }) => value);
  return sum([...own, ...corrections(problem, chosen).map(({ value }) => value)]);
}

/** DKK that a set takes from the frame in each of its years, whether or not that is limited. */
export function costsOfSet(problem: SelectionProblem, chosen: ChosenSet): readonly Decimal[] {
  const parts = [
    ...problem.cases.filter(({ id }) => chosen.has(id)),
    ...corrections(problem, chosen),
  ];
  return problem.budgetPerYear.map((_, year) =>
    sum(parts.map(({ costs }) => costs[year] ?? new Decimal(0))),
  );
}

/** What a set takes of a limit, exactly. */
export function limitUse(
  problem: SelectionProblem,
  limit: SelectionLimit,
  chosen: ChosenSet,
): LimitUse {
  const own = limit.terms.flatMap(({ at, amount }) => {
    const id = problem.cases[at]?.id;
    return id !== undefined && chosen.has(id) ? [amount] : [];
  });
  const shared = limit.joint.flatMap((amounts, number) => {
    const claim = problem.joint[number];
    const amount = claim === undefined ? undefined : amounts[maskOf(claim, chosen)];
    return amount === undefined ? [] : [amount];
  });
  const used = sum([...own, ...shared]);
  return { limit, used, left: limit.most.minus(used) };
}

/** The limits a set breaks; none where it may be chosen, must-do and left-out cases apart [SEL-3]. */
export function brokenLimits(
  problem: SelectionProblem,
  limits: readonly SelectionLimit[],
  chosen: ChosenSet,
): readonly LimitUse[] {
  return limits.map((limit) => limitUse(problem, limit, chosen)).filter(({ left }) => left.lt(0));
}

/** Which entry of a joint claim a set is. */
export function maskOf({ cases }: JointClaim, chosen: ChosenSet): number {
  return cases.reduce((mask, id, bit) => (chosen.has(id) ? mask | (1 << bit) : mask), 0);
}

function corrections({ joint }: SelectionProblem, chosen: ChosenSet): readonly JointCorrection[] {
  return joint.flatMap((claim) => {
    const correction = claim.corrections[maskOf(claim, chosen)];
    return correction === undefined ? [] : [correction];
  });
}
