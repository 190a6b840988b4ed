import { groupsByKey } from '../../base/grouped.ts';
import type { GivenScore } from '../business-case/given-score.ts';
import { isSameName } from '../business-case/same-name.ts';
import { Decimal } from '../number/decimal.ts';
import type { CoreTaskId, Reference } from '../organisation/organisation.ts';

/** What is scored by a principle: the case as a whole, or one of the core tasks it strengthens. */
export interface ScoredSubject {
  /** Null is the case as a whole. */
  readonly coreTask: Reference<CoreTaskId> | null;
  /** All scores of it, the latest last: also those that a later one took the place of. */
  readonly all: readonly GivenScore[];
  /** The latest of each person [SCO-4], in the order in which the persons first scored. */
  readonly given: readonly GivenScore[];
  /** Null where no one has scored it. */
  readonly mean: Decimal | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Steps between the lowest and the highest that was given. */
  readonly spread: number;
}

/** The scores of one subject as they count: `scores` are all about it, the latest last. */
export function scoredSubject(
  coreTask: Reference<CoreTaskId> | null,
  scores: readonly GivenScore[],
): ScoredSubject {
  const given = latestOfEach(scores);
  const steps = given.map(({ step }) => step);
  if (steps.length === 0) {
    return { coreTask, all: scores, given, mean: null, lowest: null, highest: null, spread: 0 };
  }
  const [lowest, highest] = [Math.min(...steps), Math.max(...steps)];
  const total = steps.reduce((sum, step) => sum + step, 0);
  const mean = new Decimal(total).div(steps.length);
  return { coreTask, all: scores, given, mean, lowest, highest, spread: highest - lowest };
}

/** The mean of the subjects that are scored, each counted alike [SCO-5]; null where none is. */
export function meanOfSubjects(subjects: readonly ScoredSubject[]): Decimal | null {
  const scored = subjects.filter(({ given }) => given.length > 0);
  if (scored.length === 0) return null;
  // Divided once at the end, so that thirds that come to a whole number are one.
  let [numerator, denominator] = [0n, 1n];
  for (const { given } of scored) {
    const total = given.reduce((sum, { step }) => sum + step, 0);
    const count = BigInt(given.length);
    numerator = numerator * count + BigInt(total) * denominator;
    denominator *= count;
  }
  const divisor = denominator * BigInt(scored.length);
  return new Decimal(numerator.toString()).div(divisor.toString());
}

/** Steps between two people that are more than a shade of meaning [SCO-7]. */
const DISAGREEMENT = 2;

/** Whether those who scored the same are so far apart that it is to be talked about [SCO-7]. */
export function isDisagreement(spread: number): boolean {
  return spread >= DISAGREEMENT;
}

/** Whether two names are of one person: capitals and spaces around them tell no two apart. */
export function isSamePerson(one: string, other: string): boolean {
  return isSameName(one, other);
}

function latestOfEach(scores: readonly GivenScore[]): readonly GivenScore[] {
  if (scores.length < 2) return scores;
  const byPerson = groupsByKey(scores, ({ givenBy }) => givenBy.trim().toLowerCase());
  return [...byPerson.values()].map((own) => own.at(-1) ?? own[0]);
}
