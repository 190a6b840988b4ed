import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import type { MinimumId } from '../portfolio.ts';
import { fixedCases, type FixedCases } from './fixed-cases.ts';
import { selectionLimits, type LimitName, type SelectionLimit } from './selection-limits.ts';
import type { SelectionProblem } from './selection-problem.ts';

/** Why no set can be chosen at all, as plainly as it can be said before anything is solved [SEL-4]. */
export type SelectionFault =
  | { readonly reason: 'mustDoIsLeftOut'; readonly caseId: CaseId }
  /** A case that is in requires one that is left out or not there. */
  | {
      readonly reason: 'mustDoRequiresLeftOut';
      readonly caseId: CaseId;
      readonly requiredId: CaseId;
    }
  | { readonly reason: 'mustDosExclude'; readonly caseId: CaseId; readonly excludedId: CaseId }
  /** The cases that are in take more than there is, by so much; `limit` says of what. */
  | {
      readonly reason: 'mustDoExceedsBudget' | 'mustDoExceedsHours';
      readonly limit: LimitName;
      readonly by: Decimal;
    }
  /** All that can be chosen comes to `most` together, which is less than the minimum. */
  | {
      readonly reason: 'minimumOutOfReach';
      readonly minimumId: MinimumId;
      readonly least: Decimal;
      readonly most: Decimal;
    };

/** Everything that is plainly wrong with a problem; none where it must be solved to know. */
export function selectionFaults(problem: SelectionProblem): readonly SelectionFault[] {
  const fixed = fixedCases(problem);
  return [
    ...contradictions(problem, fixed),
    ...selectionLimits(problem).flatMap((limit) => limitFault(problem, limit, fixed)),
  ];
}

function contradictions(
  { cases }: SelectionProblem,
  { inside }: FixedCases,
): readonly SelectionFault[] {
  const byId = new Map(cases.map((each) => [each.id, each]));
  return cases
    .filter(({ id }) => inside.has(id))
    .flatMap(({ id, mustDo, leftOut, requires, excludes }): readonly SelectionFault[] => [
      ...(mustDo && leftOut ? [{ reason: 'mustDoIsLeftOut', caseId: id } as const] : []),
      ...requires
        .filter((requiredId) => byId.get(requiredId)?.leftOut !== false)
        .map(
          (requiredId) => ({ reason: 'mustDoRequiresLeftOut', caseId: id, requiredId }) as const,
        ),
      ...excludes
        .filter((excludedId) => excludedId !== id && inside.has(excludedId))
        // Where both say it, it is said once.
        .filter(
          (excludedId) => id < excludedId || byId.get(excludedId)?.excludes.includes(id) !== true,
        )
        .map((excludedId) => ({ reason: 'mustDosExclude', caseId: id, excludedId }) as const),
    ]);
}

/** What a limit comes to at the least: with all that is in, and every other case that lowers it. */
function limitFault(
  { cases }: SelectionProblem,
  { name, terms, joint, most }: SelectionLimit,
  { inside, outside }: FixedCases,
): readonly SelectionFault[] {
  if (name.kind === 'requires' || name.kind === 'excludes') return [];
  const zero = new Decimal(0);
  const own = terms.map(({ at, amount }) => {
    const id = cases[at]?.id;
    if (id === undefined || (outside.has(id) && !inside.has(id))) return zero;
    return inside.has(id) ? amount : Decimal.min(0, amount);
  });
  const shared = joint.map((amounts) => Decimal.min(0, ...amounts));
  const least = sum([...own, ...shared]);
  if (least.lte(most)) return [];
  if (name.kind === 'minimum') {
    const { minimumId } = name;
    return [
      { reason: 'minimumOutOfReach', minimumId, least: most.negated(), most: least.negated() },
    ];
  }
  const reason = name.kind === 'roleHours' ? 'mustDoExceedsHours' : 'mustDoExceedsBudget';
  return [{ reason, limit: name, by: least.minus(most) }];
}
