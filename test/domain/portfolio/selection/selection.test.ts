import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { searched } from '#src/domain/portfolio/selection/exact-search.ts';
import { selectionAnswer } from '#src/domain/portfolio/selection/selection-answer.ts';
import { wholeProblem } from '#src/domain/portfolio/selection/whole-problem.ts';
import {
  anyProblem,
  aProblem,
  bestByTryingAll,
  searchedAnswer,
  type WrittenProblem,
} from '#test/support/selection-problems.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';

describe('worked cases', () => {
  test.for(casesOf('portfolio'))('$id $title', (worked) => {
    const answer = searchedAnswer(aProblem(worked.input as unknown as WrittenProblem));
    const { kind } = answer;
    expectWorked(
      worked,
      answer.kind === 'optimal'
        ? { kind, selected: answer.selected, cost: answer.cost, value: answer.value }
        : { kind, ...(answer.kind === 'infeasible' ? { reason: answer.reason } : {}) },
    );
    if ('reason' in worked.expected)
      expect(answer).toMatchObject({ reason: worked.expected['reason'] });
  });
});

describe('exact search', () => {
  test('SEL-7 it finds what looking at every set finds, and says so where there is none', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const best = bestByTryingAll(problem);
        const answer = searchedAnswer(problem);
        if (best === null) expect(answer.kind).toBe('infeasible');
        else {
          expect(answer).toMatchObject({ kind: 'optimal' });
          if (answer.kind !== 'optimal') return;
          expect([answer.value.toFixed(), answer.cost.toFixed()]).toEqual([
            best.value.toFixed(),
            best.cost.toFixed(),
          ]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('SEL-7 any prices are valid: they make it shorter or longer, never wrong', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 6, maxLength: 20 }),
        (problem, prices) => {
          const scaled = wholeProblem(problem);
          const settings = { known: null, steps: 1e6 };
          const plain = searched(scaled.whole, { ...settings, prices: [] });
          const guided = searched(scaled.whole, { ...settings, prices });
          expect(guided).toEqual(plain);
        },
      ),
    );
  });

  test('SEL-5 of sets of one value the cheapest is taken, then the one with the first case', () => {
    const cases = [
      { id: 'A', costs: ['5'], value: '3' },
      { id: 'B', costs: ['2'], value: '1' },
      { id: 'C', costs: ['2'], value: '1' },
      { id: 'D', costs: ['2'], value: '2' },
    ];
    expect(searchedAnswer(aProblem({ budgetTotal: '5', cases }))).toMatchObject({
      selected: ['B', 'D'],
    });
  });

  test('SEL-5 SEL-9 what cases claim together is part of what a set costs', () => {
    const corrections = [0, 0, 0, 2].map((cost) => ({
      value: new Decimal(0),
      costs: [new Decimal(cost)],
    }));
    const problem = aProblem({
      budgetTotal: '4',
      cases: [
        { id: 'A', costs: ['1'], value: '2' },
        { id: 'B', costs: ['1'], value: '2' },
        { id: 'C', costs: ['2.5'], value: '2' },
      ],
      joint: [{ cases: ['A', 'B'] as readonly string[] as readonly CaseId[], corrections }],
    });
    expect(searchedAnswer(problem)).toMatchObject({ selected: ['A', 'C'] });
  });

  test('SEL-4 a case that says it excludes itself excludes nothing', () => {
    const cases = [
      { id: 'A', costs: ['1'], value: '2', requires: ['B'] },
      { id: 'B', costs: ['1'], value: '0', mustDo: true, excludes: ['B'] },
    ];
    expect(searchedAnswer(aProblem({ budgetTotal: '2', cases }))).toMatchObject({
      selected: ['A', 'B'],
    });
  });

  test('SEL-8 a search that gives up says how much better another set could be', () => {
    const problem = aProblem({
      budgetTotal: '10',
      cases: Array.from({ length: 12 }, (_, at) => ({
        id: `case-${String(at)}`,
        costs: ['3'],
        value: String(4 + at),
      })),
    });
    const scaled = wholeProblem(problem);
    const { best, bound, isComplete } = searched(scaled.whole, {
      prices: [1],
      known: null,
      steps: 14,
    });
    expect(isComplete).toBe(false);
    const chosen = best?.flatMap((isIn, at) => (isIn ? [at] : [])) ?? [];
    const answer = selectionAnswer(problem, scaled, { kind: 'found', chosen, bound });
    expect(answer).toMatchObject({ kind: 'notProven' });
    if (answer.kind !== 'notProven') return;
    expect(answer.value.plus(answer.gap).gte(42)).toBe(true);
  });
});
