import type { CaseId } from '../../business-case/business-case.ts';
import type { SelectionProblem } from './selection-problem.ts';

/** What is settled before anything is chosen [SEL-4]. */
export interface FixedCases {
  /** Must-do cases, and all they require, by way of others too. */
  readonly inside: ReadonlySet<CaseId>;
  /** Left-out cases, those that exclude or are excluded by one that is in, and all that require one of them. */
  readonly outside: ReadonlySet<CaseId>;
}

/**
 * The cases that are in or out whatever is chosen. One that is in both is a contradiction, which
 * `selectionFaults` names.
 */
export function fixedCases({ cases }: SelectionProblem): FixedCases {
  const requiredBy = new Map(cases.map(({ id, requires }) => [id, requires]));
  const inside = spread(
    cases.filter(({ mustDo }) => mustDo).map(({ id }) => id),
    (id) => requiredBy.get(id) ?? [],
  );
  const excluded = cases.flatMap(({ id, excludes }) => {
    // A file may say that a case excludes itself; that says nothing.
    const others = excludes.filter((other) => other !== id);
    return [
      ...(inside.has(id) ? others : []),
      ...(others.some((other) => inside.has(other)) ? [id] : []),
    ];
  });
  const missing = cases.flatMap(({ requires }) => requires.filter((id) => !requiredBy.has(id)));
  const dependants = new Map<CaseId, CaseId[]>();
  for (const { id, requires } of cases) {
    for (const required of requires) {
      dependants.set(required, [...(dependants.get(required) ?? []), id]);
    }
  }
  const outside = spread(
    [...cases.filter(({ leftOut }) => leftOut).map(({ id }) => id), ...excluded, ...missing],
    (id) => dependants.get(id) ?? [],
  );
  return { inside, outside };
}

/** These, and all that is reached from them. */
function spread(
  from: readonly CaseId[],
  next: (id: CaseId) => readonly CaseId[],
): ReadonlySet<CaseId> {
  const reached = new Set(from);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}
