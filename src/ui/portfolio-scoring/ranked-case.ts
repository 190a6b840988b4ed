import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { PrincipleId } from '../../domain/organisation/organisation.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import {
  scoreOfCase,
  type CaseScore,
  type ScoredBy,
} from '../../domain/portfolio/score-of-case.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';

/** What is said of a case to tell it from others, beside its scores. */
export type CaseAmongOthers = Pick<CaseSummary, 'id' | 'title' | 'centre' | 'coreTask' | 'scores'>;

export interface RankedCase {
  readonly id: CaseId;
  readonly title: string;
  readonly score: CaseScore;
  /** How many of the principles it is scored by. */
  readonly scored: number;
}

/** What the ranking goes by: a principle is named by its id. */
export interface RankingOrder {
  readonly by: 'title' | 'scored' | 'score' | PrincipleId;
  readonly isDescending: boolean;
}

export function rankedCase(businessCase: CaseAmongOthers, organisation: ScoredBy): RankedCase {
  const score = scoreOfCase(businessCase, organisation);
  return {
    id: businessCase.id,
    title: titleOf(businessCase),
    score,
    scored: score.principles.filter(({ mean }) => mean !== null).length,
  };
}

export function titleOf({ title }: Pick<BusinessCase, 'title'>): string {
  const name = title.trim();
  return name === '' ? words.withoutTitle : name;
}

/** In that order; what has no figure comes last either way, and equals stand by their titles. */
export function inOrder(
  cases: readonly RankedCase[],
  { by, isDescending }: RankingOrder,
): readonly RankedCase[] {
  const way = isDescending ? -1 : 1;
  const byTitle = (one: RankedCase, other: RankedCase) => compareDanish(one.title, other.title);
  if (by === 'title') return cases.toSorted((one, other) => way * byTitle(one, other));
  const keyed = cases.map((ranked) => ({ ranked, figure: figureOf(ranked, by) }));
  keyed.sort((one, other) => {
    if (one.figure === null || other.figure === null) {
      if (one.figure === other.figure) return byTitle(one.ranked, other.ranked);
      return one.figure === null ? 1 : -1;
    }
    return way * one.figure.cmp(other.figure) || byTitle(one.ranked, other.ranked);
  });
  return keyed.map(({ ranked }) => ranked);
}

function figureOf({ score, scored }: RankedCase, by: RankingOrder['by']): Decimal | null {
  if (by === 'scored') return new Decimal(scored);
  if (by === 'score') return score.score.kind === 'value' ? score.score.score : null;
  return score.principles.find(({ principle }) => principle.id === by)?.mean ?? null;
}

/** Those in whose title, centre or core task the text is found; all of them where it is empty. */
export function found<Case extends CaseAmongOthers>(
  cases: readonly Case[],
  text: string,
): readonly Case[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return cases;
  return cases.filter(({ title, centre, coreTask }) =>
    [title, centre?.name ?? '', coreTask?.name ?? ''].some((each) =>
      each.toLowerCase().includes(sought),
    ),
  );
}
