import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { GivenScore, GivenScoreId } from '#src/domain/business-case/given-score.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { noAnchors } from '#src/domain/organisation/new-records.ts';
import type {
  CentreId,
  CoreTaskId,
  Principle,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import {
  coreTasksToScore,
  scoreOfCase,
  type CaseToScore,
} from '#src/domain/portfolio/score-of-case.ts';
import { anOrganisation } from '#test/support/organisation.ts';

function aPrinciple(id: string, says: Partial<Principle> = {}): Principle {
  return {
    id: id as PrincipleId,
    name: `Principle ${id}`,
    description: '',
    weight: decimalText('1'),
    anchors: noAnchors,
    isPerCoreTask: false,
    ...says,
  };
}

let scores = 0;

function aScore(principle: string, step: number, givenBy = 'Ane', task?: string): GivenScore {
  scores += 1;
  return {
    id: `score-${String(scores)}` as GivenScoreId,
    principle: { id: principle as PrincipleId, name: `Principle ${principle}` },
    coreTask: task === undefined ? null : { id: task as CoreTaskId, name: task },
    step,
    reason: '',
    givenBy,
  };
}

function aCaseToScore(given: readonly GivenScore[], says: Partial<CaseToScore> = {}): CaseToScore {
  return { scores: given, centre: null, coreTask: null, ...says };
}

const organisation = anOrganisation({
  principles: [aPrinciple('task', { isPerCoreTask: true }), aPrinciple('safe')],
  coreTasks: [
    { id: 'care' as CoreTaskId, name: 'Care', centreId: 'health' as CentreId },
    { id: 'home' as CoreTaskId, name: 'Home', centreId: 'health' as CentreId },
    { id: 'books' as CoreTaskId, name: 'Books', centreId: 'culture' as CentreId },
  ],
});
const inHealth = { centre: { id: 'health' as CentreId, name: 'Health' } };

function scored(given: readonly GivenScore[], says: Partial<CaseToScore> = {}) {
  const [perTask, safe] = scoreOfCase(aCaseToScore(given, says), organisation).principles;
  if (perTask === undefined || safe === undefined) throw new Error('two principles');
  return { perTask, safe };
}

describe('scoreOfCase', () => {
  test('SCO-2 what no one has scored has no figure', () => {
    const { principles, score } = scoreOfCase(aCaseToScore([], inHealth), organisation);
    expect(principles.map(({ mean, lowest }) => [mean, lowest])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(score).toEqual({
      kind: 'undefined',
      reason: 'nothingScored',
      unscored: ['task', 'safe'],
    });
  });

  test('SCO-4 the latest of one person counts, however the name is written', () => {
    const { safe } = scored([
      aScore('safe', 1, 'Ane'),
      aScore('safe', 4, 'Bo'),
      aScore('safe', 3, ' ane '),
    ]);
    expect(safe.subjects[0]?.given.map(({ givenBy, step }) => [givenBy, step])).toEqual([
      [' ane ', 3],
      ['Bo', 4],
    ]);
    expect(String(safe.mean)).toBe('3.5');
    expect([safe.lowest, safe.highest, safe.spread]).toEqual([3, 4, 1]);
  });

  test('SCO-5 a principle by core task is the mean of the core tasks, each counted alike', () => {
    const { perTask } = scored(
      [
        aScore('task', 5, 'Ane', 'care'),
        aScore('task', 4, 'Bo', 'care'),
        aScore('task', 1, 'Ane', 'home'),
      ],
      inHealth,
    );
    expect(String(perTask.mean)).toBe('2.75');
    // Ane means different things of two core tasks: that is no disagreement.
    expect([perTask.lowest, perTask.highest, perTask.spread]).toEqual([1, 5, 1]);
  });

  test('SCO-5 thirds that come to a whole are whole', () => {
    const steps = (task: string, given: readonly number[]) =>
      given.map((step, index) => aScore('task', step, String(index), task));
    const { perTask } = scored([
      ...steps('a', [1, 1, 2]),
      ...steps('b', [1, 1, 2]),
      ...steps('c', [1, 1, 2]),
      ...steps('d', [2, 2, 2]),
    ]);
    expect(String(perTask.mean)).toBe('1.5');
  });

  test('SCO-5 SCO-1 and so is the score of the case', () => {
    const three = ['a', 'b', 'c'].map((id) => aPrinciple(id));
    const given = three.flatMap(({ id }) =>
      [1, 2, 2].map((step, index) => aScore(id, step, String(index))),
    );
    const seventh = aScore('d', 1);
    const { score } = scoreOfCase(aCaseToScore([...given, seventh]), {
      ...organisation,
      principles: [...three, aPrinciple('d')],
    });
    expect(score).toMatchObject({ kind: 'value' });
    expect(score.kind === 'value' && String(score.score)).toBe('0.125');
  });

  test('SCO-6 by core task it is scored for those of the centre and for its own', () => {
    const own = { id: 'books' as CoreTaskId, name: 'Books' };
    const tasksOf = (says: Partial<CaseToScore>) =>
      coreTasksToScore(aCaseToScore([], says), organisation).map(({ name }) => name);
    expect(tasksOf(inHealth)).toEqual(['Care', 'Home']);
    expect(tasksOf({ ...inHealth, coreTask: own })).toEqual(['Care', 'Home', 'Books']);
    expect(tasksOf({ coreTask: { id: 'gone' as CoreTaskId, name: ' care' } })).toEqual(['Care']);
    expect(tasksOf({ coreTask: { id: 'gone' as CoreTaskId, name: 'Other' } })).toEqual(['Other']);
    expect(tasksOf({ centre: { id: 'x' as CentreId, name: 'HEALTH' } })).toEqual(['Care', 'Home']);
    expect(tasksOf({})).toEqual([]);
  });

  test('SCO-6 scores of a core task that is elsewhere now, and of the whole case, still count', () => {
    const { perTask, safe } = scored(
      [aScore('task', 5, 'Ane', 'books'), aScore('task', 1), aScore('safe', 2, 'Ane', 'care')],
      inHealth,
    );
    expect(perTask.subjects.map(({ coreTask }) => coreTask?.name ?? null)).toEqual([
      'Care',
      'Home',
      'Books',
      null,
    ]);
    expect(String(perTask.mean)).toBe('3');
    expect(String(safe.mean)).toBe('2');
  });

  test('SCO-6 scores by a principle that is gone are named, and count nowhere', () => {
    const gone = aScore('gone', 5);
    const renamed = {
      ...aScore('other', 4),
      principle: { id: 'x' as PrincipleId, name: 'principle SAFE' },
    };
    const { outside, principles } = scoreOfCase(aCaseToScore([gone, renamed]), organisation);
    expect(outside).toEqual([gone]);
    expect(String(principles[1]?.mean)).toBe('4');
  });
});

const anyScores = fc.array(
  fc.record({
    principle: fc.constantFrom('task', 'safe', 'gone'),
    step: fc.integer({ min: 1, max: 5 }),
    givenBy: fc.constantFrom('Ane', 'ane ', 'Bo', ''),
    task: fc.option(fc.constantFrom('care', 'home', 'books'), { nil: undefined }),
  }),
);

test('SCO-4 SCO-5 a mean lies between the lowest and the highest, and no one counts twice', () => {
  fc.assert(
    fc.property(anyScores, (all) => {
      const given = all.map((each) => aScore(each.principle, each.step, each.givenBy, each.task));
      const { principles, outside } = scoreOfCase(aCaseToScore(given, inHealth), organisation);
      expect(outside).toHaveLength(all.filter(({ principle }) => principle === 'gone').length);
      for (const { mean, lowest, highest, subjects } of principles) {
        expect(mean === null).toBe(lowest === null);
        if (mean === null || lowest === null || highest === null) continue;
        expect(mean.gte(lowest) && mean.lte(highest)).toBe(true);
        for (const subject of subjects) {
          const people = subject.given.map(({ givenBy }) => givenBy.trim().toLowerCase());
          expect(new Set(people).size).toBe(people.length);
        }
      }
    }),
  );
});
