import { remembered } from '../../base/remembered.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { GivenScore } from '../business-case/given-score.ts';
import { isSameName } from '../business-case/same-name.ts';
import { Decimal } from '../number/decimal.ts';
import type {
  CoreTaskId,
  Organisation,
  Principle,
  Reference,
} from '../organisation/organisation.ts';
import { HIGHEST_STEP } from '../organisation/score-scale.ts';
import { principleScore, type PrincipleScore } from './principle-score.ts';
import { meanOfSubjects, scoredSubject, type ScoredSubject } from './scored-subject.ts';

/** What is known of a case to score it. */
export type CaseToScore = Pick<BusinessCase, 'scores' | 'centre' | 'coreTask'>;
/** Whose principles it is scored by. */
export type ScoredBy = Pick<Organisation, 'principles' | 'centres' | 'coreTasks'>;

/** How far a case goes by each principle of the organisation, and by all of them. */
export interface CaseScore {
  /** In the order of the organisation. */
  readonly principles: readonly ScoreByPrinciple[];
  /** By the weights [SCO-1]; a principle no one has scored is in neither sum, and is named [SCO-2]. */
  readonly score: PrincipleScore;
  /** Scores by principles the organisation does not have: they count nowhere. */
  readonly outside: readonly GivenScore[];
}

export interface ScoreByPrinciple {
  readonly principle: Principle;
  /**
   * What is to be scored, and what has been: the case as a whole, or the core tasks of its unit and
   * its own [SCO-6]. None where a case that is to be scored by core task names neither.
   */
  readonly subjects: readonly ScoredSubject[];
  /** The mean of the subjects scored [SCO-5], from 1 to 5; null where none is. */
  readonly mean: Decimal | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The most steps between two people about the same subject. */
  readonly spread: number;
}

/** Scores of a case as they count for the organisation it is chosen in. */
export function scoreOfCase(businessCase: CaseToScore, organisation: ScoredBy): CaseScore {
  const { principles } = organisation;
  const byPrinciple = new Map<string, GivenScore[]>(principles.map(({ id }) => [id, []]));
  const outside: GivenScore[] = [];
  for (const score of businessCase.scores) {
    const id = foundBy(score.principle, principles)?.id ?? '';
    (byPrinciple.get(id) ?? outside).push(score);
  }
  const scored = principles.map((principle): ScoreByPrinciple => {
    const subjects = subjectsOf(
      principle,
      byPrinciple.get(principle.id) ?? [],
      businessCase,
      organisation,
    );
    const steps = subjects.flatMap(({ given }) => given.map(({ step }) => step));
    return {
      principle,
      subjects,
      mean: meanOfSubjects(subjects),
      lowest: steps.length === 0 ? null : Math.min(...steps),
      highest: steps.length === 0 ? null : Math.max(...steps),
      spread: Math.max(0, ...subjects.map(({ spread }) => spread)),
    };
  });
  const weights = weightsOf(principles);
  const parts = scored.map(({ principle: { id }, mean }, index) => ({
    id,
    weight: weights[index] ?? new Decimal(0),
    score: mean,
  }));
  return { principles: scored, score: principleScore(parts, HIGHEST_STEP), outside };
}

/**
 * The core tasks a case is scored by, each once [SCO-6]: those of its centre, and its own where that
 * belongs elsewhere.
 */
export function coreTasksToScore(
  { centre, coreTask }: Pick<CaseToScore, 'centre' | 'coreTask'>,
  { centres, coreTasks }: Pick<ScoredBy, 'centres' | 'coreTasks'>,
): readonly Reference<CoreTaskId>[] {
  const centreId = centre === null ? undefined : foundBy(centre, centres)?.id;
  const ofCentre = coreTasks
    .filter((each) => each.centreId !== null && each.centreId === centreId)
    .map(({ id, name }) => ({ id, name }));
  if (coreTask === null) return ofCentre;
  const own = foundBy(coreTask, coreTasks) ?? coreTask;
  return ofCentre.some(({ id }) => id === own.id)
    ? ofCentre
    : [...ofCentre, { id: own.id, name: own.name }];
}

/** The record a reference means: the one of its id, or else of its name. */
export function foundBy<Id extends string, Entry extends Reference<Id>>(
  reference: Reference<Id>,
  among: readonly Entry[],
): Entry | undefined {
  return (
    among.find(({ id }) => id === reference.id) ??
    among.find(({ name }) => name.trim() !== '' && isSameName(name, reference.name))
  );
}

function subjectsOf(
  { isPerCoreTask }: Principle,
  scores: readonly GivenScore[],
  businessCase: CaseToScore,
  organisation: ScoredBy,
): readonly ScoredSubject[] {
  const asked: (Reference<CoreTaskId> | null)[] = isPerCoreTask
    ? [...coreTasksToScore(businessCase, organisation)]
    : [null];
  const bySubject = new Map<string, GivenScore[]>(asked.map((each) => [keyOf(each), []]));
  for (const score of scores) {
    const task =
      score.coreTask === null
        ? null
        : (foundBy(score.coreTask, organisation.coreTasks) ?? score.coreTask);
    const own = bySubject.get(keyOf(task));
    if (own === undefined) {
      asked.push(task === null ? null : { id: task.id, name: task.name });
      bySubject.set(keyOf(task), [score]);
    } else own.push(score);
  }
  return asked.map((task) => scoredSubject(task, bySubject.get(keyOf(task)) ?? []));
}

function keyOf(coreTask: Reference<CoreTaskId> | null): string {
  return coreTask === null ? 'case' : `task ${coreTask.id}`;
}

/** Read once for thousands of cases. */
const weightsOf = remembered((principles: readonly Principle[]) =>
  principles.map(({ weight }) => new Decimal(weight)),
);
