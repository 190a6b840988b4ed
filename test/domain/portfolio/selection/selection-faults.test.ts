import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { brokenLimits } from '#src/domain/portfolio/selection/chosen-set.ts';
import { selectionFaults } from '#src/domain/portfolio/selection/selection-faults.ts';
import { selectionLimits } from '#src/domain/portfolio/selection/selection-limits.ts';
import {
  anyProblem,
  aProblem,
  bestByTryingAll,
  type WrittenCase,
  type WrittenProblem,
} from '#test/support/selection-problems.ts';

const law: WrittenCase = { id: 'law', costs: ['4', '1'], value: '1', mustDo: true };
const other: WrittenCase = { id: 'other', costs: ['2', '2'], value: '3' };

const faulty: readonly { name: string; problem: WrittenProblem; faults: readonly unknown[] }[] = [
  {
    name: 'what must be done costs more than a year allows',
    problem: { budgetPerYear: ['3', '1'], cases: [law, other] },
    faults: [{ reason: 'mustDoExceedsBudget', limit: { kind: 'budgetOfYear', year: 0 }, by: '1' }],
  },
  {
    name: 'what must be done requires a case that costs too much with it',
    problem: { budgetTotal: '6', cases: [{ ...law, requires: ['other'] }, other] },
    faults: [{ reason: 'mustDoExceedsBudget', limit: { kind: 'budgetTotal' }, by: '3' }],
  },
  {
    name: 'what must be done needs more hours than there are',
    problem: {
      roles: [{ id: 'lead', perYear: [null, '100'] }],
      cases: [{ ...law, roleHours: [['500', '120']] }],
    },
    faults: [
      {
        reason: 'mustDoExceedsHours',
        limit: { kind: 'roleHours', roleId: 'lead', year: 1 },
        by: '20',
      },
    ],
  },
  {
    name: 'a case is both',
    problem: { cases: [{ ...law, leftOut: true }] },
    faults: [{ reason: 'mustDoIsLeftOut', caseId: 'law' }],
  },
  {
    name: 'what must be done requires what is left out',
    problem: {
      cases: [
        { ...law, requires: ['other'] },
        { ...other, leftOut: true },
      ],
    },
    faults: [{ reason: 'mustDoRequiresLeftOut', caseId: 'law', requiredId: 'other' }],
  },
  {
    name: 'what must be done requires what is not there',
    problem: { cases: [{ ...law, requires: ['gone'] }] },
    faults: [{ reason: 'mustDoRequiresLeftOut', caseId: 'law', requiredId: 'gone' }],
  },
  {
    name: 'two that must be done exclude each other, said once',
    problem: {
      cases: [
        { ...law, excludes: ['other'] },
        { ...other, mustDo: true, excludes: ['law'] },
      ],
    },
    faults: [{ reason: 'mustDosExclude', caseId: 'law', excludedId: 'other' }],
  },
  {
    name: 'a minimum is more than all there is',
    problem: {
      minima: [{ id: 'health', least: '3', counts: { law: '1', other: '1' } }],
      cases: [law, other],
    },
    faults: [{ reason: 'minimumOutOfReach', minimumId: 'health', least: '3', most: '2' }],
  },
];

test.for(faulty)('SEL-4 $name', ({ problem, faults }) => {
  const found = selectionFaults(aProblem(problem));
  expect(JSON.parse(JSON.stringify(found))).toEqual(faults);
});

test('SEL-4 a case that gives money back may make room for what must be done', () => {
  const problem = aProblem({
    budgetTotal: '3',
    cases: [law, { id: 'saves', costs: ['-2', '0'], value: '0' }],
  });
  expect(selectionFaults(problem)).toEqual([]);
});

test('SEL-4 where something is plainly wrong, no set at all can be chosen', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      if (selectionFaults(problem).length > 0) expect(bestByTryingAll(problem)).toBeNull();
    }),
  );
});

test('SEL-2 SEL-3 each limit that a set breaks is named, with what it takes too much', () => {
  const problem = aProblem({
    budgetPerYear: ['5', null],
    budgetTotal: '20',
    cases: [law, { ...other, requires: ['third'], excludes: ['law'] }],
  });
  const chosen = new Set(['law', 'other'] as readonly string[] as readonly CaseId[]);
  const broken = brokenLimits(problem, selectionLimits(problem), chosen);
  expect(broken.map(({ limit, left }) => [limit.name, left.toFixed()])).toEqual([
    [{ kind: 'budgetOfYear', year: 0 }, '-1'],
    [{ kind: 'requires', caseId: 'other', requiredId: 'third' }, '-1'],
    [{ kind: 'excludes', caseId: 'other', excludedId: 'law' }, '-1'],
  ]);
});
