import type { Edit } from '../../domain/business-case/edits/edit.ts';
import { addScore, changeScore } from '../../domain/business-case/edits/score-edits.ts';
import type { GivenScore } from '../../domain/business-case/given-score.ts';

/** A step is given: the person's own score takes it, and its reason stays; else there is a new one. */
export function scoreGiven(own: GivenScore | undefined, given: GivenScore): Edit {
  return own === undefined ? addScore(given) : changeScore(own.id, { step: given.step });
}
