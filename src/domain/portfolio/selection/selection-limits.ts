import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import type { KeyRoleId } from '../../organisation/organisation.ts';
import type { MinimumId } from '../portfolio.ts';
import type { JointCorrection, SelectionCase, SelectionProblem } from './selection-problem.ts';

/** What a limit is about. Years are counted from the first of the frame. */
export type LimitName =
  | { readonly kind: 'budgetOfYear'; readonly year: number }
  | { readonly kind: 'budgetTotal' }
  | { readonly kind: 'roleHours'; readonly roleId: KeyRoleId; readonly year: number }
  | { readonly kind: 'minimum'; readonly minimumId: MinimumId }
  | { readonly kind: 'requires'; readonly caseId: CaseId; readonly requiredId: CaseId }
  | { readonly kind: 'excludes'; readonly caseId: CaseId; readonly excludedId: CaseId };

/** What the chosen cases may come to together: the sum of their amounts is at most `most`. */
export interface SelectionLimit {
  readonly name: LimitName;
  readonly terms: readonly LimitTerm[];
  /** What each joint claim of the problem adds, by the same numbers; none where it adds nothing. */
  readonly joint: readonly (readonly Decimal[])[];
  readonly most: Decimal;
}

/** `at`: the place of the case in the problem. */
export interface LimitTerm {
  readonly at: number;
  readonly amount: Decimal;
}

const ONE = new Decimal(1);

/**
 * Every limit of a problem in one form [SEL-2]. A minimum is a limit of the amounts with the other
 * sign. A case that requires one that is not there can never be chosen; excluding one that is not
 * there means nothing.
 */
export function selectionLimits(problem: SelectionProblem): readonly SelectionLimit[] {
  return [
    ...moneyLimits(problem),
    ...roleLimits(problem),
    ...minimumLimits(problem),
    ...pairs(problem),
  ];
}

function moneyLimits(problem: SelectionProblem): readonly SelectionLimit[] {
  const { budgetPerYear, budgetTotal } = problem;
  const years = budgetPerYear.flatMap((most, year) =>
    most === null
      ? []
      : [moneyLimit(problem, { kind: 'budgetOfYear', year }, most, ({ costs }) => costs[year])],
  );
  if (budgetTotal === null) return years;
  return [
    ...years,
    moneyLimit(problem, { kind: 'budgetTotal' }, budgetTotal, ({ costs }) => sum(costs)),
  ];
}

function moneyLimit(
  { cases, joint }: SelectionProblem,
  name: LimitName,
  most: Decimal,
  amountOf: (each: SelectionCase | JointCorrection) => Decimal | undefined,
): SelectionLimit {
  return {
    name,
    terms: termsOf(cases, amountOf),
    joint: joint.map(({ corrections }) => {
      const amounts = corrections.map((each) => amountOf(each) ?? new Decimal(0));
      return amounts.every((amount) => amount.isZero()) ? [] : amounts;
    }),
    most,
  };
}

function roleLimits({ cases, roles }: SelectionProblem): readonly SelectionLimit[] {
  return roles.flatMap(({ id: roleId, perYear }, role) =>
    perYear.flatMap((most, year) =>
      most === null
        ? []
        : [
            {
              name: { kind: 'roleHours', roleId, year } as const,
              terms: termsOf(cases, ({ roleHours }) => roleHours[role]?.[year]),
              joint: [],
              most,
            },
          ],
    ),
  );
}

function minimumLimits({ cases, minima }: SelectionProblem): readonly SelectionLimit[] {
  return minima.map(({ id, least, counts }) => ({
    name: { kind: 'minimum', minimumId: id },
    terms: termsOf(cases, (each) => counts.get(each.id)?.negated()),
    joint: [],
    most: least.negated(),
  }));
}

function pairs({ cases }: SelectionProblem): readonly SelectionLimit[] {
  const places = new Map(cases.map(({ id }, at) => [id, at]));
  const said = new Set<string>();
  return cases.flatMap(({ id: caseId, requires, excludes }, at): readonly SelectionLimit[] => [
    ...[...new Set(requires)]
      .filter((requiredId) => requiredId !== caseId)
      .map((requiredId): SelectionLimit => {
        const required = places.get(requiredId);
        const own = { at, amount: ONE };
        return {
          name: { kind: 'requires', caseId, requiredId },
          terms: required === undefined ? [own] : [own, { at: required, amount: ONE.negated() }],
          joint: [],
          most: new Decimal(0),
        };
      }),
    ...[...new Set(excludes)].flatMap((excludedId): readonly SelectionLimit[] => {
      const excluded = places.get(excludedId);
      const key = [caseId, excludedId].toSorted().join(' ');
      if (excluded === undefined || excluded === at || said.has(key)) return [];
      said.add(key);
      const terms = [at, excluded].map((place) => ({ at: place, amount: ONE }));
      return [{ name: { kind: 'excludes', caseId, excludedId }, terms, joint: [], most: ONE }];
    }),
  ]);
}

function termsOf(
  cases: readonly SelectionCase[],
  amountOf: (each: SelectionCase) => Decimal | undefined,
): readonly LimitTerm[] {
  return cases.flatMap((each, at) => {
    const amount = amountOf(each);
    return amount === undefined || amount.isZero() ? [] : [{ at, amount }];
  });
}
