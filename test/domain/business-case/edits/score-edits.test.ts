import { describe, expect, test } from 'vitest';

import {
  addScore,
  changeScore,
  removeScores,
} from '#src/domain/business-case/edits/score-edits.ts';
import type { GivenScore, GivenScoreId } from '#src/domain/business-case/given-score.ts';
import { MOST_SCORES } from '#src/domain/business-case/limits.ts';
import type { PrincipleId } from '#src/domain/organisation/organisation.ts';
import { aCase } from '#test/support/business-cases.ts';

function aScore(id: string, says: Partial<GivenScore> = {}): GivenScore {
  return {
    id: id as GivenScoreId,
    principle: { id: 'safe' as PrincipleId, name: 'Safe' },
    coreTask: null,
    step: 3,
    reason: '',
    givenBy: 'Ane',
    ...says,
  };
}

describe('scores of a case', () => {
  test('a score is given last, given again with a reason, and taken back', () => {
    const [one, two] = [aScore('one'), aScore('two', { givenBy: 'Bo' })];
    const added = addScore(two)(aCase({ scores: [one] }));
    expect(added.scores).toEqual([one, two]);
    const again = changeScore(one.id, { step: 5, reason: 'Tested <b>with</b> users 🙂' })(added);
    expect(again.scores).toEqual([{ ...one, step: 5, reason: 'Tested <b>with</b> users 🙂' }, two]);
    expect(removeScores([one.id])(again).scores).toEqual([two]);
  });

  test('CAS-3 what changes nothing gives the same case', () => {
    const score = aScore('one');
    const before = aCase({ scores: [score] });
    for (const edit of [
      addScore(score),
      changeScore(score.id, { step: 3, reason: '' }),
      changeScore('none' as GivenScoreId, { step: 4 }),
      removeScores(['none' as GivenScoreId]),
    ]) {
      expect(edit(before)).toBe(before);
    }
  });

  test.for([0, 6, 2.5, Number.NaN])('SCO-3 %d is no step of the scale', (step) => {
    const before = aCase({ scores: [aScore('one')] });
    expect(addScore(aScore('two', { step }))(before)).toBe(before);
    expect(changeScore('one' as GivenScoreId, { step })(before)).toBe(before);
  });

  test('CAS-11 a reason and a name have their limits', () => {
    const before = aCase({ scores: [aScore('one')] });
    const long = 'x'.repeat(10_001);
    expect(changeScore('one' as GivenScoreId, { reason: long })(before)).toBe(before);
    expect(addScore(aScore('two', { givenBy: long }))(before)).toBe(before);
  });

  test('CAS-14 a case has at most 1,000 scores', () => {
    const full = Array.from({ length: 1000 }, (_, index) => aScore(String(index)));
    expect(MOST_SCORES).toBe(1000);
    const before = aCase({ scores: full });
    expect(addScore(aScore('more'))(before)).toBe(before);
    expect(addScore(aScore('more'))(aCase({ scores: full.slice(1) })).scores).toHaveLength(1000);
  });
});
