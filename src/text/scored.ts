import type { GivenScore } from '../domain/business-case/given-score.ts';
import type { Decimal } from '../domain/number/decimal.ts';
import type { Principle } from '../domain/organisation/organisation.ts';
import type { PrincipleScore } from '../domain/portfolio/principle-score.ts';
import { portfolioScoring as words } from './da/portfolio-scoring.ts';
import { formatAmount } from './format.ts';

/** A mean of steps: `3,5`, always with a decimal, since a step is whole and a mean is not. */
export function formatMean(mean: Decimal): string {
  return formatAmount(mean, 1);
}

/** A score from 0 to 1 as it is said: `63`, of 100. */
export function formatScore(score: Decimal): string {
  return formatAmount(score.times(100));
}

/** The score of a case in words, also where there is none. */
export function sayScore(score: PrincipleScore): string {
  if (score.kind === 'value') return words.scoreOfCase(formatScore(score.score));
  return score.reason === 'nothingScored' ? words.noScore : words.nothingWeighs;
}

/** What a principle is called; by its number where it has no name. */
export function principleName({ name }: Pick<Principle, 'name'>, number: number): string {
  const trimmed = name.trim();
  return trimmed === '' ? words.unnamed(number) : trimmed;
}

/** Who gave a score, also where no one is named. */
export function personName({ givenBy }: Pick<GivenScore, 'givenBy'>): string {
  const name = givenBy.trim();
  return name === '' ? words.anonymous : name;
}

/** How far apart the lowest and the highest of several scores are, and whose they are. */
export function sayDisagreement(given: readonly GivenScore[]): string {
  const inOrder = given.toSorted((one, other) => one.step - other.step);
  const [low, high] = [inOrder[0], inOrder.at(-1)];
  if (low === undefined || high === undefined) return '';
  const said = (score: GivenScore) => `${personName(score)} (${String(score.step)})`;
  return words.disagreement(high.step - low.step, said(low), said(high));
}
