import type { CaseId } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import type { Pool } from '../organisation/organisation.ts';
import { firstYearOf } from './case-delay.ts';
import { drawnPools, type Draw, type OverdrawnYear } from './pool-draws.ts';
import type { Choice, SharedBenefitRecord } from './portfolio.ts';
import type { CountedCase } from './portfolio-totals.ts';
import { sharedStanding, summariesById } from './shared-standing.ts';

/** A shared benefit that a set of cases claims more than all of [SHB-2]. */
export interface OverclaimedBenefit {
  readonly record: SharedBenefitRecord;
  /** Above 1. */
  readonly shareSum: Decimal;
  readonly cases: readonly CaseId[];
}

/** A pool that benefits take more from than there is, in at least one year [POO-2]. */
export interface OverdrawnPool {
  readonly pool: Pool;
  readonly years: readonly OverdrawnYear[];
  /** The cases that take from it in those years. */
  readonly cases: readonly CaseId[];
}

/** What a set of cases counts more of than there is. */
export interface DoubleCounting {
  readonly overclaimed: readonly OverclaimedBenefit[];
  readonly overdrawn: readonly OverdrawnPool[];
}

/** Where a set of cases counts something twice [PFT-9]: shares above all of it, and pools taken too much from. */
export function doubleCounting(
  cases: readonly CountedCase[],
  records: readonly SharedBenefitRecord[],
  pools: readonly Pool[],
  choice: Pick<Choice, 'delays'>,
): DoubleCounting {
  const byId = summariesById(cases.map(({ summary }) => summary));
  const overclaimed = records.flatMap((record): readonly OverclaimedBenefit[] => {
    const { claims, shareSum, isConflict } = sharedStanding(record, byId);
    const held = claims.filter(({ fault }) => fault === null);
    return isConflict ? [{ record, shareSum, cases: held.map(({ claim }) => claim.caseId) }] : [];
  });
  return { overclaimed, overdrawn: overdrawnPools(cases, pools, choice) };
}

/** The pools of which the most that is there is known, and too much is taken, in their order. */
function overdrawnPools(
  cases: readonly CountedCase[],
  pools: readonly Pool[],
  choice: Pick<Choice, 'delays'>,
): readonly OverdrawnPool[] {
  const years = yearsOf(cases, choice);
  const limited = pools.filter(({ perYear }) => perYear !== null);
  const { overdrawn } = drawnPools(
    limited.map(({ id, perYear }) => ({
      id,
      capacity: years.map(() => new Decimal(perYear ?? 0)),
    })),
    drawsOfCases(cases, limited, choice, years),
    years,
  );
  return limited.flatMap((pool): readonly OverdrawnPool[] => {
    const own = overdrawn.filter(({ poolId }) => poolId === pool.id);
    const takers = new Set(own.flatMap(({ draws }) => draws.map(({ caseId }) => caseId)));
    return own.length === 0 ? [] : [{ pool, years: own, cases: [...takers] }];
  });
}

/**
 * What benefits take from their pools in these calendar years [POO-1], kroner or hours as the pool is
 * counted, moved as the choice says; of a shared benefit, the share that counts in the set.
 */
export function drawsOfCases(
  cases: readonly CountedCase[],
  pools: readonly Pool[],
  choice: Pick<Choice, 'delays'>,
  years: readonly number[],
): readonly Draw[] {
  const poolOf = new Map(pools.map((pool) => [pool.id, pool]));
  return cases.flatMap(({ summary, counted }) => {
    const from = firstYearOf(summary, choice);
    return counted.benefits.flatMap(({ id, poolId, cash, freedHours }): readonly Draw[] => {
      const pool = poolId === null ? undefined : poolOf.get(poolId);
      if (pool === undefined) return [];
      const amounts: readonly Decimal[] = pool.unit === 'kroner' ? cash : freedHours;
      return [
        {
          poolId: pool.id,
          caseId: summary.id,
          benefitId: id,
          amounts: years.map((year) => amounts[year - from] ?? new Decimal(0)),
        },
      ];
    });
  });
}

/** Every calendar year in which one of the cases, moved as the choice says, has amounts. */
export function yearsOf(
  cases: readonly CountedCase[],
  choice: Pick<Choice, 'delays'>,
): readonly number[] {
  const spans = cases.map(({ summary }) => {
    const from = firstYearOf(summary, choice);
    return { from, to: from + summary.horizon };
  });
  if (spans.length === 0) return [];
  const first = spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = spans.reduce((most, { to }) => Math.max(most, to), -Infinity);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
