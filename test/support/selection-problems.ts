import * as fc from 'fast-check';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import type { KeyRoleId } from '#src/domain/organisation/organisation.ts';
import type { MinimumId } from '#src/domain/portfolio/portfolio.ts';
import {
  plainlyInfeasible,
  selectionAnswer,
  type SelectionAnswer,
  type WholeAnswer,
} from '#src/domain/portfolio/selection/selection-answer.ts';
import { searched } from '#src/domain/portfolio/selection/exact-search.ts';
import type {
  JointClaim,
  SelectionCase,
  SelectionProblem,
} from '#src/domain/portfolio/selection/selection-problem.ts';
import { wholeProblem } from '#src/domain/portfolio/selection/whole-problem.ts';

/** A problem as it is written in a test: decimals as text, and only what it is about. */
export interface WrittenProblem {
  readonly budgetPerYear?: readonly (string | null)[];
  readonly budgetTotal?: string;
  readonly roles?: readonly { readonly id: string; readonly perYear: readonly (string | null)[] }[];
  readonly minima?: readonly {
    readonly id: string;
    readonly least: string;
    readonly counts: Readonly<Record<string, string>>;
  }[];
  readonly joint?: readonly JointClaim[];
  readonly cases: readonly WrittenCase[];
}

export interface WrittenCase {
  readonly id: string;
  readonly costs: readonly string[];
  readonly value: string;
  readonly roleHours?: readonly (readonly string[])[];
  readonly mustDo?: boolean;
  readonly leftOut?: boolean;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
}

export function aProblem(written: WrittenProblem): SelectionProblem {
  const years = Math.max(
    written.budgetPerYear?.length ?? 0,
    ...written.cases.map(({ costs }) => costs.length),
  );
  return {
    budgetPerYear: Array.from({ length: years }, (_, year) =>
      decimalOrNone(written.budgetPerYear?.[year]),
    ),
    budgetTotal: decimalOrNone(written.budgetTotal),
    roles: (written.roles ?? []).map(({ id, perYear }) => ({
      id: id as KeyRoleId,
      perYear: perYear.map(decimalOrNone),
    })),
    minima: (written.minima ?? []).map(({ id, least, counts }) => ({
      id: id as MinimumId,
      least: new Decimal(least),
      counts: new Map(
        Object.entries(counts).map(([caseId, count]) => [caseId as CaseId, new Decimal(count)]),
      ),
    })),
    joint: written.joint ?? [],
    cases: written.cases.map(aCase),
  };
}

function aCase(written: WrittenCase): SelectionCase {
  return {
    id: written.id as CaseId,
    costs: written.costs.map((amount) => new Decimal(amount)),
    value: new Decimal(written.value),
    roleHours: (written.roleHours ?? []).map((own) => own.map((amount) => new Decimal(amount))),
    mustDo: written.mustDo === true,
    leftOut: written.leftOut === true,
    requires: (written.requires ?? []) as readonly CaseId[],
    excludes: (written.excludes ?? []) as readonly CaseId[],
  };
}

function decimalOrNone(text: string | null | undefined): Decimal | null {
  return text === null || text === undefined ? null : new Decimal(text);
}

/** The answer of the exact search alone, with no prices to guide it. */
export function searchedAnswer(problem: SelectionProblem): SelectionAnswer {
  const plain = plainlyInfeasible(problem);
  if (plain !== null) return plain;
  const scaled = wholeProblem(problem);
  const { best, bound } = searched(scaled.whole, { prices: [], known: null, steps: 1e7 });
  const answer: WholeAnswer =
    best === null
      ? { kind: 'impossible' }
      : { kind: 'found', chosen: best.flatMap((isIn, at) => (isIn ? [at] : [])), bound };
  return selectionAnswer(problem, scaled, answer);
}

/**
 * The best value there is, found by looking at every set, and written without any of what is tested;
 * null where no set is allowed. Up to 18 cases.
 */
export function bestByTryingAll({
  cases,
  budgetPerYear,
  budgetTotal,
  roles,
  minima,
  joint,
}: SelectionProblem): { readonly value: Decimal; readonly cost: Decimal } | null {
  let best: { value: Decimal; cost: Decimal } | null = null;
  const add = (amounts: readonly (Decimal | undefined)[]) =>
    amounts.reduce<Decimal>((total, amount) => total.plus(amount ?? 0), new Decimal(0));
  for (let bits = 0; bits < 2 ** cases.length; bits += 1) {
    const inSet = cases.filter((_, at) => (bits & (1 << at)) !== 0);
    const ids = new Set(inSet.map(({ id }) => id));
    const shared = joint.flatMap(({ cases: claiming, corrections }) => {
      const mask = claiming.reduce((sum, id, bit) => sum + (ids.has(id) ? 2 ** bit : 0), 0);
      const own = corrections[mask];
      return own === undefined ? [] : [own];
    });
    const taking = [...inSet, ...shared];
    const perYear = budgetPerYear.map((_, year) => add(taking.map(({ costs }) => costs[year])));
    const cost = add(perYear);
    const isAllowed =
      cases.every(({ id, mustDo, leftOut }) => (ids.has(id) ? !leftOut : !mustDo)) &&
      inSet.every(
        ({ id, requires, excludes }) =>
          requires.every((other) => ids.has(other)) &&
          !excludes.some((other) => other !== id && ids.has(other)),
      ) &&
      perYear.every((amount, year) => !(budgetPerYear[year]?.lt(amount) ?? false)) &&
      !(budgetTotal?.lt(cost) ?? false) &&
      roles.every(({ perYear: hours }, role) =>
        hours.every(
          (most, year) =>
            most === null || add(inSet.map((each) => each.roleHours[role]?.[year])).lte(most),
        ),
      ) &&
      minima.every(({ least, counts }) => add(inSet.map(({ id }) => counts.get(id))).gte(least));
    if (!isAllowed) continue;
    const value = add(taking.map((each) => each.value));
    if (best === null || value.gt(best.value) || (value.eq(best.value) && cost.lt(best.cost))) {
      best = { value, cost };
    }
  }
  return best;
}

const amount = (least: number, most: number) =>
  fc.integer({ min: least * 2, max: most * 2 }).map((halves) => String(halves / 2));
const limit = fc.option(amount(0, 30), { nil: null });

/** Small problems with everything in them, often impossible, with many sets that are equally good. */
export const anyProblem: fc.Arbitrary<SelectionProblem> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `case-${String(at)}`);
    const some = fc.subarray(ids, { maxLength: Math.min(count, 2) });
    const aWrittenCase = (id: string): fc.Arbitrary<WrittenCase> =>
      fc.record({
        id: fc.constant(id),
        costs: fc.array(amount(-2, 12), { minLength: 2, maxLength: 2 }),
        value: amount(-6, 12),
        roleHours: fc.array(fc.array(amount(0, 8), { minLength: 2, maxLength: 2 }), {
          minLength: 1,
          maxLength: 1,
        }),
        mustDo: fc.integer({ max: 9, min: 0 }).map((dice) => dice === 0),
        leftOut: fc.integer({ max: 9, min: 0 }).map((dice) => dice === 0),
        requires: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, some),
        excludes: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, some),
      });
    return fc
      .record({
        cases: fc.tuple(...ids.map(aWrittenCase)),
        budgetPerYear: fc.tuple(limit, limit),
        budgetTotal: limit,
        roles: fc.tuple(fc.record({ id: fc.constant('role'), perYear: fc.tuple(limit, limit) })),
        minima: fc.array(
          fc.record({
            id: fc.constant('minimum'),
            least: amount(0, 3),
            counts: fc.subarray(ids).map((own) => Object.fromEntries(own.map((id) => [id, '1']))),
          }),
          { maxLength: 1 },
        ),
        joint: fc.oneof(
          fc.constant([]),
          aJointClaim(ids).map((claim) => [claim]),
        ),
      })
      .map(({ budgetTotal, ...rest }) =>
        aProblem(budgetTotal === null ? rest : { ...rest, budgetTotal }),
      );
  });

function aJointClaim(ids: readonly string[]): fc.Arbitrary<JointClaim> {
  return fc
    .subarray([...ids], { minLength: 1, maxLength: Math.min(ids.length, 3) })
    .chain((cases) =>
      fc
        .array(fc.tuple(amount(-4, 4), amount(0, 2)), {
          minLength: 2 ** cases.length,
          maxLength: 2 ** cases.length,
        })
        .map((entries) => ({
          cases: cases as readonly string[] as readonly CaseId[],
          corrections: entries.map(([value, cost]) => ({
            value: new Decimal(value),
            costs: [new Decimal(cost), new Decimal(0)],
          })),
        })),
    );
}
