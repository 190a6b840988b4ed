import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import type { KeyRoleId } from '../../organisation/organisation.ts';
import type { MinimumId } from '../portfolio.ts';
import type { SelectionCase, SelectionProblem } from './selection-problem.ts';

/** Something that keeps sets from being chosen, and can be done without. */
export type Constraint =
  | { readonly kind: 'mustDo' | 'leftOut'; readonly caseId: CaseId }
  | { readonly kind: 'requires' | 'excludes'; readonly caseId: CaseId; readonly otherId: CaseId }
  | { readonly kind: 'minimum'; readonly minimumId: MinimumId }
  | { readonly kind: 'roleHours'; readonly roleId: KeyRoleId }
  | { readonly kind: 'budgetOfYear'; readonly year: number }
  | { readonly kind: 'budgetTotal' };

/** What is asked once the best choice is known; each is a problem of its own [SEL-12]. */
export type SelectionQuestion =
  /** A million more in a year, and so in all; or in all alone, where `year` is null. */
  | { readonly kind: 'oneMore'; readonly year: number | null }
  | { readonly kind: 'without'; readonly constraint: Constraint }
  /** With a case that was not chosen. */
  | { readonly kind: 'with'; readonly caseId: CaseId };

const ONE_MILLION = new Decimal(1_000_000);

/** Every constraint of a problem that can be left out of account. */
export function constraintsOf(problem: SelectionProblem): readonly Constraint[] {
  const { cases, minima, roles, budgetPerYear, budgetTotal } = problem;
  const ids = new Set(cases.map(({ id }) => id));
  const said = new Set<string>();
  return [
    ...budgetPerYear.flatMap((most, year) =>
      most === null ? [] : [{ kind: 'budgetOfYear', year } as const],
    ),
    ...(budgetTotal === null ? [] : [{ kind: 'budgetTotal' } as const]),
    ...cases
      .filter(({ mustDo }) => mustDo)
      .map(({ id }) => ({ kind: 'mustDo', caseId: id }) as const),
    ...cases
      .filter(({ leftOut }) => leftOut)
      .map(({ id }) => ({ kind: 'leftOut', caseId: id }) as const),
    ...cases.flatMap(({ id, requires }) =>
      requires.map((otherId) => ({ kind: 'requires', caseId: id, otherId }) as const),
    ),
    ...cases.flatMap(({ id, excludes }) =>
      excludes.flatMap((otherId) => {
        const key = [id, otherId].toSorted().join(' ');
        if (!ids.has(otherId) || otherId === id || said.has(key)) return [];
        said.add(key);
        return [{ kind: 'excludes', caseId: id, otherId } as const];
      }),
    ),
    ...minima.map(({ id }) => ({ kind: 'minimum', minimumId: id }) as const),
    ...roles.map(({ id }) => ({ kind: 'roleHours', roleId: id }) as const),
  ];
}

/** Every million more that can be asked for. */
export function millionsOf({
  budgetPerYear,
  budgetTotal,
}: SelectionProblem): readonly SelectionQuestion[] {
  return [
    ...(budgetTotal === null ? [] : [{ kind: 'oneMore', year: null } as const]),
    ...budgetPerYear.flatMap((most, year) =>
      most === null ? [] : [{ kind: 'oneMore', year } as const],
    ),
  ];
}

/** The problem that answers a question. */
export function askedProblem(
  problem: SelectionProblem,
  question: SelectionQuestion,
): SelectionProblem {
  if (question.kind === 'with') {
    return withCase(problem, question.caseId, () => ({ mustDo: true }));
  }
  if (question.kind === 'without') return withoutConstraint(problem, question.constraint);
  const { year } = question;
  const more = (most: Decimal | null) => most?.plus(ONE_MILLION) ?? null;
  return {
    ...problem,
    budgetTotal: more(problem.budgetTotal),
    budgetPerYear: problem.budgetPerYear.map((most, at) => (at === year ? more(most) : most)),
  };
}

function withoutConstraint(problem: SelectionProblem, constraint: Constraint): SelectionProblem {
  switch (constraint.kind) {
    case 'mustDo':
      return withCase(problem, constraint.caseId, () => ({ mustDo: false }));
    case 'leftOut':
      return withCase(problem, constraint.caseId, () => ({ leftOut: false }));
    case 'requires':
      return withCase(problem, constraint.caseId, ({ requires }) => ({
        requires: requires.filter((id) => id !== constraint.otherId),
      }));
    case 'excludes': {
      const { caseId, otherId } = constraint;
      const without = (from: SelectionProblem, one: CaseId, other: CaseId) =>
        withCase(from, one, ({ excludes }) => ({
          excludes: excludes.filter((id) => id !== other),
        }));
      return without(without(problem, caseId, otherId), otherId, caseId);
    }
    case 'minimum':
      return { ...problem, minima: problem.minima.filter(({ id }) => id !== constraint.minimumId) };
    case 'roleHours':
      return {
        ...problem,
        roles: problem.roles.map((role) =>
          role.id === constraint.roleId ? { ...role, perYear: role.perYear.map(() => null) } : role,
        ),
      };
    case 'budgetOfYear':
      return { ...problem, budgetPerYear: problem.budgetPerYear.with(constraint.year, null) };
    case 'budgetTotal':
      return { ...problem, budgetTotal: null };
  }
}

function withCase(
  problem: SelectionProblem,
  id: CaseId,
  change: (before: SelectionCase) => Partial<SelectionCase>,
): SelectionProblem {
  return {
    ...problem,
    cases: problem.cases.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  };
}
