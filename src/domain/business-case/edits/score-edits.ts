import { listEdits } from '../../organisation/list-edits.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../../organisation/score-scale.ts';
import type { BusinessCase } from '../business-case.ts';
import type { GivenScore } from '../given-score.ts';
import { MOST_SCORES } from '../limits.ts';

/**
 * What people think of a case by the principles, at most 1,000 scores [CAS-14]. Nothing changes where
 * one would be no whole step of the scale [SCO-3] or say more than a text may hold [CAS-11].
 */
const scores = listEdits(
  (businessCase: BusinessCase) => businessCase.scores,
  (businessCase, list) => ({ ...businessCase, scores: list }),
  { most: MOST_SCORES, isAllowed: isStepOfScale },
);

export const addScore = scores.add;
/** Another step, or another reason. */
export const changeScore = scores.change;
export const removeScores = scores.remove;

function isStepOfScale({ step }: GivenScore): boolean {
  return Number.isInteger(step) && step >= LOWEST_STEP && step <= HIGHEST_STEP;
}
