import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { valueOfSet, type ChosenSet } from './chosen-set.ts';
import { brokenLimits } from './chosen-set.ts';
import { selectionLimits, type LimitName } from './selection-limits.ts';
import type { SelectionProblem } from './selection-problem.ts';

/** A case that was not chosen, and what it would take to choose it beside what is [SEL-12]. */
export interface NearMiss {
  readonly caseId: CaseId;
  /** Those that come in with it, because it requires them. */
  readonly with: readonly CaseId[];
  /** What the set would be worth more with all of them. */
  readonly gain: Decimal;
  /** How much each budget, or the hours of a role, must be raised; none where there is room. */
  readonly raises: readonly { readonly limit: LimitName; readonly by: Decimal }[];
  /** Chosen cases that it excludes, or that exclude it. */
  readonly excludedBy: readonly CaseId[];
  /** What it requires, and what is left out or not there. */
  readonly missing: readonly CaseId[];
}

/** Every case that could be chosen and was not, in the order of the problem. */
export function nearMisses(problem: SelectionProblem, chosen: ChosenSet): readonly NearMiss[] {
  const limits = selectionLimits(problem);
  const byId = new Map(problem.cases.map((each) => [each.id, each]));
  const before = valueOfSet(problem, chosen);
  return problem.cases
    .filter(({ id, leftOut }) => !chosen.has(id) && !leftOut)
    .map(({ id }): NearMiss => {
      const coming = new Set([id]);
      // A set that grows while it is gone through is gone through to its end.
      for (const each of coming)
        for (const required of byId.get(each)?.requires ?? []) coming.add(required);
      const missing = [...coming].filter((each) => byId.get(each)?.leftOut !== false);
      const set = new Set([...chosen, ...coming]);
      const broken = brokenLimits(problem, limits, set);
      return {
        caseId: id,
        with: [...coming].filter((each) => each !== id && !chosen.has(each)),
        gain: valueOfSet(problem, set).minus(before),
        raises: broken.flatMap(({ limit: { name }, left }) =>
          name.kind === 'budgetOfYear' || name.kind === 'budgetTotal' || name.kind === 'roleHours'
            ? [{ limit: name, by: left.negated() }]
            : [],
        ),
        excludedBy: broken.flatMap(({ limit: { name } }) => {
          if (name.kind !== 'excludes') return [];
          return [name.caseId, name.excludedId].filter((each) => chosen.has(each));
        }),
        missing,
      };
    });
}

/** Those worth having that lack money or hours alone, the least of it first, at most `most`. */
export function nearest(misses: readonly NearMiss[], most: number): readonly NearMiss[] {
  return misses
    .filter(
      ({ gain, excludedBy, missing }) =>
        gain.gt(0) && excludedBy.length === 0 && missing.length === 0,
    )
    .map((miss) => ({ miss, raise: largest(miss) }))
    .sort((one, other) => one.raise.cmp(other.raise) || other.miss.gain.cmp(one.miss.gain))
    .slice(0, most)
    .map(({ miss }) => miss);
}

function largest({ raises }: NearMiss): Decimal {
  return Decimal.max(0, ...raises.map(({ by }) => by));
}
