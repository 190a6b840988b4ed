import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { nearest, nearMisses } from '#src/domain/portfolio/selection/near-misses.ts';
import {
  askedProblem,
  constraintsOf,
  millionsOf,
  type SelectionQuestion,
} from '#src/domain/portfolio/selection/selection-questions.ts';
import { aProblem, searchedAnswer } from '#test/support/selection-problems.ts';

const million = '1000000';
const problem = aProblem({
  budgetPerYear: ['3000000', '2000000'],
  budgetTotal: '4000000',
  roles: [{ id: 'lead', perYear: ['100', null] }],
  minima: [{ id: 'health', least: '1', counts: { A: '1' } }],
  cases: [
    { id: 'L', costs: [million, '0'], value: '-1', mustDo: true },
    { id: 'A', costs: [million, million], value: '5', roleHours: [['60', '0']] },
    { id: 'B', costs: [million, million], value: '4', roleHours: [['60', '0']], excludes: ['C'] },
    { id: 'C', costs: ['0', '2000000'], value: '3', excludes: ['B'] },
    { id: 'D', costs: ['0', '500000'], value: '2', requires: ['E'] },
    { id: 'E', costs: ['250000', '0'], value: '1' },
    { id: 'F', costs: [million, '0'], value: '9', leftOut: true },
  ],
});

function valueOf(question: SelectionQuestion | null): string | null {
  const asked = question === null ? problem : askedProblem(problem, question);
  const answer = searchedAnswer(asked);
  return answer.kind === 'optimal' ? answer.value.toFixed() : null;
}

test('SEL-12 every constraint can be left out of account, and none makes the best worse', () => {
  const constraints = constraintsOf(problem);
  expect(constraints.map(({ kind }) => kind)).toEqual([
    'budgetOfYear',
    'budgetOfYear',
    'budgetTotal',
    'mustDo',
    'leftOut',
    'requires',
    'excludes',
    'minimum',
    'roleHours',
  ]);
  expect(valueOf(null)).toBe('7');
  const without = constraints.map((constraint) => valueOf({ kind: 'without', constraint }));
  expect(without).toEqual(['7', '7', '7', '8', '13', '7', '7', '7', '7']);
});

test('SEL-12 a million more in a year is a million more in all; in all alone it stands by itself', () => {
  expect(millionsOf(problem)).toEqual([
    { kind: 'oneMore', year: null },
    { kind: 'oneMore', year: 0 },
    { kind: 'oneMore', year: 1 },
  ]);
  const budgets = (year: number | null) => {
    const { budgetPerYear, budgetTotal } = askedProblem(problem, { kind: 'oneMore', year });
    return [...budgetPerYear, budgetTotal].map((amount) => amount?.toNumber());
  };
  expect(budgets(null)).toEqual([3e6, 2e6, 5e6]);
  expect(budgets(1)).toEqual([3e6, 3e6, 5e6]);
});

test('SEL-12 a case that is taken in pushes out what does not fit beside it', () => {
  const answer = searchedAnswer(askedProblem(problem, { kind: 'with', caseId: 'C' as CaseId }));
  expect(answer.kind).toBe('infeasible');
  const withB = searchedAnswer(askedProblem(problem, { kind: 'with', caseId: 'B' as CaseId }));
  expect(withB.kind).toBe('infeasible');
});

test('SEL-12 what just missed is said with what must be raised for it to fit beside the rest', () => {
  const chosen = new Set(['L', 'A', 'D', 'E'] as readonly string[] as readonly CaseId[]);
  const misses = nearMisses(problem, chosen);
  expect(
    misses.map(({ caseId, gain, raises }) => [
      caseId,
      gain.toFixed(),
      raises.map(({ limit, by }) => [limit.kind, by.toFixed()]),
    ]),
  ).toEqual([
    [
      'B',
      '4',
      [
        ['budgetOfYear', '250000'],
        ['budgetOfYear', '500000'],
        ['budgetTotal', '1750000'],
        ['roleHours', '20'],
      ],
    ],
    [
      'C',
      '3',
      [
        ['budgetOfYear', '1500000'],
        ['budgetTotal', '1750000'],
      ],
    ],
  ]);
  expect(nearest(misses, 1).map(({ caseId }) => caseId)).toEqual(['B']);
});

test('SEL-12 what a case requires comes in with it, and what is in the way is named', () => {
  const chosen = new Set(['L', 'A', 'B'] as readonly string[] as readonly CaseId[]);
  const [, d] = nearMisses(problem, chosen);
  expect(d).toMatchObject({ caseId: 'D', with: ['E'] });
  const [c] = nearMisses(problem, chosen);
  expect(c).toMatchObject({ caseId: 'C', excludedBy: ['B'] });
  expect(
    nearest(
      [c, d].filter((miss) => miss !== undefined),
      5,
    ).map(({ caseId }) => caseId),
  ).toEqual(['D']);
});
