import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import {
  plainlyInfeasible,
  selectionAnswer,
  type SelectionAnswer,
} from '#src/domain/portfolio/selection/selection-answer.ts';
import type { SelectionProblem } from '#src/domain/portfolio/selection/selection-problem.ts';
import { wholeProblem } from '#src/domain/portfolio/selection/whole-problem.ts';
import { integerProgram } from '#src/workers/integer-program.ts';
import { loadIntegerSolver, type IntegerSolver } from '#src/workers/integer-solver.ts';
import { solvedSelection } from '#src/workers/solved-selection.ts';
import { anyProblem, aProblem, bestByTryingAll } from '#test/support/selection-problems.ts';
import { casesOf } from '#test/support/worked-cases.ts';
import { seeded } from '#test/support/seeded.ts';

interface Knapsack {
  readonly id: string;
  readonly source: string;
  readonly optimum: number;
  readonly budgets: readonly number[];
  readonly costs: readonly (readonly number[])[];
  readonly values: readonly number[];
}

const published = JSON.parse(
  readFileSync('test/fixtures/knapsacks.json', 'utf8'),
) as readonly Knapsack[];

/** The solver itself, in WebAssembly, as the browser runs it. */
let solver: IntegerSolver;
beforeAll(async () => {
  solver = await loadIntegerSolver();
});

const settings = { seconds: 30, onProgress: () => undefined };

function solve(problem: SelectionProblem): SelectionAnswer {
  const scaled = wholeProblem(problem);
  return (
    plainlyInfeasible(problem) ??
    selectionAnswer(problem, scaled, solvedSelection(scaled.whole, solver, settings))
  );
}

function problemOf({ budgets, costs, values }: Omit<Knapsack, 'id' | 'source' | 'optimum'>) {
  return aProblem({
    budgetPerYear: budgets.map(String),
    cases: values.map((value, at) => ({
      id: `case-${String(at)}`,
      value: String(value),
      costs: costs.map((own) => String(own[at])),
    })),
  });
}

describe('published problems', () => {
  test.for(published)('SEL-8 $id comes out as published, proven', ({ optimum, ...given }) => {
    const answer = solve(problemOf(given));
    expect(answer).toMatchObject({ kind: 'optimal' });
    if (answer.kind === 'optimal') expect(answer.value.toFixed()).toBe(String(optimum));
  });

  test.for(published)('SEL-7 $id comes out of the solver alone', ({ optimum, ...given }) => {
    const { whole, valueUnit } = wholeProblem(problemOf(given));
    const { program, valueScale } = integerProgram(whole);
    const solution = solver.solve(program, settings);
    expect(solution).toMatchObject({ kind: 'found', isOptimal: true });
    if (solution.kind !== 'found') return;
    const value = solution.columns.reduce(
      (total, column, at) => total + Math.round(column) * (whole.values[at] ?? 0),
      0,
    );
    expect(valueUnit.times(value).toFixed()).toBe(String(optimum));
    expect(
      valueUnit
        .times(solution.bound * valueScale)
        .minus(optimum)
        .abs()
        .lt('0.001'),
    ).toBe(true);
  });
});

test('SEL-8 three hundred cases come out as dynamic programming finds', () => {
  const next = seeded(11);
  const costs = Array.from({ length: 300 }, () => 1 + Math.floor(next() * 500));
  const values = costs.map((cost) => cost + 1 + Math.floor(next() * 200));
  const budget = 20_000;
  const best = new Float64Array(budget + 1);
  costs.forEach((cost, at) => {
    for (let room = budget; room >= cost; room -= 1) {
      best[room] = Math.max(best[room] ?? 0, (best[room - cost] ?? 0) + (values[at] ?? 0));
    }
  });
  const answer = solve(problemOf({ budgets: [budget], costs: [costs], values }));
  expect(answer).toMatchObject({ kind: 'optimal' });
  if (answer.kind === 'optimal') expect(answer.value.toNumber()).toBe(best[budget]);
});

test('SEL-7 the solver alone finds what looking at every set finds, whatever the limits', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      fc.pre(plainlyInfeasible(problem) === null);
      const scaled = wholeProblem(problem);
      const { program } = integerProgram(scaled.whole);
      const solution = solver.solve(program, settings);
      const best = bestByTryingAll(problem);
      if (best === null) {
        expect(solution.kind).toBe('impossible');
        return;
      }
      expect(solution.kind).toBe('found');
      if (solution.kind !== 'found') return;
      const chosen = scaled.whole.values.flatMap((_, at) =>
        (solution.columns[at] ?? 0) > 0.5 ? [at] : [],
      );
      const bound = Math.floor(solution.bound + 1e-6);
      const answer = selectionAnswer(problem, scaled, { kind: 'found', chosen, bound });
      expect(answer).toMatchObject({ kind: 'optimal' });
      if (answer.kind === 'optimal') expect(answer.value.toFixed()).toBe(best.value.toFixed());
    }),
    { numRuns: 60 },
  );
});

test('SEL-9 the search and the solver together are right about joint claims too', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const best = bestByTryingAll(problem);
      const answer = solve(problem);
      expect(answer.kind).toBe(best === null ? 'infeasible' : 'optimal');
      if (answer.kind === 'optimal') expect(answer.value.toFixed()).toBe(best?.value.toFixed());
    }),
    { numRuns: 100 },
  );
});

test('SEL-1 R1 and R7 differ by their unit only, and are the same to the solver', () => {
  const [one, thousand] = casesOf('portfolio')
    .filter(({ id }) => id === 'R1' || id === 'R7')
    .map(({ input }) => wholeProblem(aProblem(input as never)));
  expect(thousand?.whole).toEqual(one?.whole);
  expect(thousand?.valueUnit.toFixed()).toBe(one?.valueUnit.times(1000).toFixed());
});
