import type { Decimal } from '../number/decimal.ts';
import type {
  CentreId,
  CoreTaskId,
  GoalId,
  Organisation,
  PrincipleId,
  Reference,
} from '../organisation/organisation.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../organisation/score-scale.ts';
import type { CaseSummary } from './case-summary.ts';
import type { PrincipleScore } from './principle-score.ts';
import { foundBy, scoreOfCase } from './score-of-case.ts';

/** A case in the table of the portfolio, with what it is sought, grouped and ordered by. */
export interface PortfolioRow {
  readonly summary: CaseSummary;
  /** As the organisation has them, where it does. */
  readonly centre: Reference<CentreId> | null;
  readonly coreTask: Reference<CoreTaskId> | null;
  /** What its benefits reach. */
  readonly reachedTasks: readonly Reference<CoreTaskId>[];
  readonly goals: readonly Reference<GoalId>[];
  /** Those it lives up to [PFT-4]. */
  readonly principles: readonly Reference<PrincipleId>[];
  readonly score: PrincipleScore;
  /** How many principles there are to score it by. */
  readonly principleCount: number;
  /** All that is sought in, in small letters. */
  readonly searched: string;
}

type RowOrganisation = Pick<Organisation, 'centres' | 'coreTasks' | 'goals' | 'principles'>;

/** A case lives up to a principle it scores above the middle of the scale by [PFT-4]. */
const MIDDLE_STEP = (LOWEST_STEP + HIGHEST_STEP) / 2;

/** The rows of the table, in the order of the cases. */
export function portfolioRows(
  summaries: readonly CaseSummary[],
  organisation: RowOrganisation,
): readonly PortfolioRow[] {
  return summaries.map((summary) => portfolioRow(summary, organisation));
}

function portfolioRow(summary: CaseSummary, organisation: RowOrganisation): PortfolioRow {
  const centre = known(summary.centre, organisation.centres);
  const coreTask = known(summary.coreTask, organisation.coreTasks);
  const { principles, score } = scoreOfCase(summary, organisation);
  const aims = summary.worth.kind === 'undefined' ? [] : summary.worth.value.aims;
  const reached = aims.filter(({ benefits }) => benefits > 0).map(({ aim }) => aim);
  return {
    summary,
    centre,
    coreTask,
    reachedTasks: reached.flatMap((aim) => (aim.kind === 'coreTask' ? [referenceTo(aim)] : [])),
    goals: reached.flatMap((aim) =>
      aim.kind === 'goal' ? [known(referenceTo(aim), organisation.goals) ?? referenceTo(aim)] : [],
    ),
    principles: principles.flatMap(({ principle: { id, name }, mean }) =>
      isAboveMiddle(mean) ? [{ id, name }] : [],
    ),
    score,
    principleCount: principles.length,
    searched: [
      summary.title,
      centre?.name ?? '',
      coreTask?.name ?? '',
      ...summary.tags,
      summary.journalNumber,
    ]
      .join('\n')
      .toLocaleLowerCase('da-DK'),
  };
}

function isAboveMiddle(mean: Decimal | null): boolean {
  return mean?.gt(MIDDLE_STEP) ?? false;
}

function known<Id extends string>(
  reference: Reference<Id> | null,
  records: readonly Reference<Id>[],
): Reference<Id> | null {
  if (reference === null) return null;
  const { id, name } = foundBy(reference, records) ?? reference;
  return { id, name };
}

function referenceTo<Id extends string>({ id, name }: Reference<Id>): Reference<Id> {
  return { id, name };
}
