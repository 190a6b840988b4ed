import { groupsByKey } from '../../base/grouped.ts';
import type { BenefitId } from '../business-case/benefit.ts';
import { Decimal } from '../number/decimal.ts';
import type { Pool } from '../organisation/organisation.ts';
import type { CaseSummary, SummaryBenefit } from './case-summary.ts';
import { drawsOfCases, yearsOf } from './double-counting.ts';
import { drawnPools, type Draw, type OverdrawnYear } from './pool-draws.ts';
import type { Portfolio } from './portfolio.ts';
import { countedCases } from './portfolio-totals.ts';

/** What is taken from a pool, year by year, against what there is. */
export interface PoolStanding {
  readonly pool: Pool;
  /** Calendar years, from the first in which something is taken to the last; none where nothing is. */
  readonly years: readonly number[];
  /** In the unit of the pool, by year. */
  readonly drawn: readonly Decimal[];
  /** Null where it is not known what there is: then nothing can be too much [PFT-9]. */
  readonly excess: readonly Decimal[] | null;
  readonly overdrawn: readonly OverdrawnYear[];
  /** Those who take something, with what they take in each of the years. */
  readonly draws: readonly PoolDraw[];
  /** Those that are said to be taken from it, and give nothing in its unit [POO-3]. */
  readonly inOtherUnit: readonly DrawingBenefit[];
}

export interface DrawingBenefit {
  readonly summary: CaseSummary;
  readonly benefit: SummaryBenefit;
}

export interface PoolDraw extends DrawingBenefit {
  readonly amounts: readonly Decimal[];
}

/**
 * All pools with what the benefits of these cases take from them by calendar year [POO-1], as the
 * choice moves the cases: cash from a budget line, freed hours from hours [POO-3].
 */
export function poolStandings(
  pools: readonly Pool[],
  summaries: readonly CaseSummary[],
  { sharedBenefits, choice }: Pick<Portfolio, 'sharedBenefits' | 'choice'>,
): readonly PoolStanding[] {
  const cases = countedCases(summaries, sharedBenefits);
  const years = yearsOf(cases, choice);
  const draws = groupsByKey(drawsOfCases(cases, pools, choice, years), ({ poolId }) => poolId);
  const saying = groupsByKey(drawingBenefits(summaries), ({ benefit }) => benefit.poolId ?? '');
  return pools.map((pool) =>
    poolStanding(pool, draws.get(pool.id) ?? [], saying.get(pool.id) ?? [], years),
  );
}

/** How many benefits are taken from something the organisation does not have: they count nowhere. */
export function drawsOnUnknownPools(
  pools: readonly Pool[],
  summaries: readonly CaseSummary[],
): number {
  const known = new Set<string | null>(pools.map(({ id }) => id));
  return drawingBenefits(summaries).filter(({ benefit }) => !known.has(benefit.poolId)).length;
}

/** The benefits that say what they are taken from. */
function drawingBenefits(summaries: readonly CaseSummary[]): readonly DrawingBenefit[] {
  return summaries.flatMap((summary) =>
    summary.worth.kind === 'undefined'
      ? []
      : summary.worth.value.benefits
          .filter(({ poolId }) => poolId !== null)
          .map((benefit) => ({ summary, benefit })),
  );
}

function poolStanding(
  pool: Pool,
  found: readonly Draw[],
  saying: readonly DrawingBenefit[],
  allYears: readonly number[],
): PoolStanding {
  const taking = found.filter(({ amounts }) => isAnything(amounts));
  const isTaken = allYears.map((_, at) => taking.some(({ amounts }) => !isZero(amounts[at])));
  const [from, to] = [isTaken.indexOf(true), isTaken.lastIndexOf(true) + 1];
  const inStep = <Each>(list: readonly Each[]) => (from === -1 ? [] : list.slice(from, to));
  const years = inStep(allYears);
  const { perYear, id, unit } = pool;
  const capacity = years.map(() => new Decimal(perYear ?? 0));
  const draws = taking.map((draw) => ({ ...draw, amounts: inStep(draw.amounts) }));
  const answer = drawnPools([{ id, capacity }], draws, years);
  const known = new Map(saying.map((each) => [keyOf(each.summary.id, each.benefit.id), each]));
  const amountsOf = ({ cash, freedHours }: SummaryBenefit): readonly Decimal[] =>
    unit === 'kroner' ? cash : freedHours;
  return {
    pool,
    years,
    drawn: answer.pools[0]?.drawn ?? [],
    excess: perYear === null ? null : (answer.pools[0]?.excess ?? []),
    overdrawn: perYear === null ? [] : answer.overdrawn,
    draws: draws.flatMap(({ caseId, benefitId, amounts }) => {
      const place = known.get(keyOf(caseId, benefitId));
      return place === undefined ? [] : [{ ...place, amounts }];
    }),
    inOtherUnit: saying.filter(
      ({ benefit }) =>
        !isAnything(amountsOf(benefit)) && isAnything([...benefit.cash, ...benefit.freedHours]),
    ),
  };
}

function keyOf(caseId: string, benefitId: BenefitId): string {
  return `${caseId}/${benefitId}`;
}

function isAnything(amounts: readonly Decimal[]): boolean {
  return !amounts.every(isZero);
}

function isZero(amount: Decimal | undefined): boolean {
  return amount === undefined || amount.isZero();
}
