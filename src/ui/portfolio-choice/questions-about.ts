import { nearest, nearMisses } from '../../domain/portfolio/selection/near-misses.ts';
import type { SelectionAnswer } from '../../domain/portfolio/selection/selection-answer.ts';
import type { SelectionProblem } from '../../domain/portfolio/selection/selection-problem.ts';
import {
  constraintsOf,
  millionsOf,
  type SelectionQuestion,
} from '../../domain/portfolio/selection/selection-questions.ts';

export interface AnsweredQuestion {
  readonly question: SelectionQuestion;
  /** Null until it is known. */
  readonly answer: SelectionAnswer | null;
}

/** So many cases that just missed are gone into, and so many constraints. */
const MOST_NEAR = 8;
const MOST_CONSTRAINTS = 40;

/** What is asked once there is an answer; nothing where there is none. */
export function questionsAbout(
  problem: SelectionProblem,
  answer: SelectionAnswer,
): readonly AnsweredQuestion[] {
  if (answer.kind !== 'optimal' && answer.kind !== 'notProven') return [];
  const misses = nearest(nearMisses(problem, new Set(answer.selected)), MOST_NEAR);
  return [
    ...millionsOf(problem),
    ...misses.map(({ caseId }) => ({ kind: 'with', caseId }) as const),
    ...constraintsOf(problem)
      .slice(0, MOST_CONSTRAINTS)
      .map((constraint) => ({ kind: 'without', constraint }) as const),
  ].map((question) => ({ question, answer: null }));
}
