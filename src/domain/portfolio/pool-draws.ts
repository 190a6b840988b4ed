import type { BenefitId } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';

/** A budget line or a pool of hours that benefits are taken from (on screen: grundlag). */
export interface ResourcePool {
  readonly id: string;
  /** Kroner or hours a year: what there is to take from, by year. */
  readonly capacity: readonly Decimal[];
}

/** What one benefit takes from a pool, in the unit of the pool, by year. */
export interface Draw {
  readonly poolId: string;
  readonly caseId: CaseId;
  readonly benefitId: BenefitId;
  readonly amounts: readonly Decimal[];
}

export interface DrawnPool {
  readonly id: string;
  readonly drawn: readonly Decimal[];
  /** How much more is taken than there is; 0 where there is enough. */
  readonly excess: readonly Decimal[];
}

/** A year in which more is taken from a pool than there is, and who takes it. */
export interface OverdrawnYear {
  readonly poolId: string;
  readonly year: number;
  readonly capacity: Decimal;
  readonly drawn: Decimal;
  readonly excess: Decimal;
  readonly draws: readonly {
    readonly caseId: CaseId;
    readonly benefitId: BenefitId;
    readonly amount: Decimal;
  }[];
}

/**
 * What benefits of all cases together take from each pool, year by year [POO-1], and the years in
 * which that is more than there is [POO-2]. A draw without an amount for a year takes nothing in it,
 * and a pool without one has nothing.
 */
export function drawnPools(
  pools: readonly ResourcePool[],
  draws: readonly Draw[],
  years: readonly number[],
): { readonly pools: readonly DrawnPool[]; readonly overdrawn: readonly OverdrawnYear[] } {
  const overdrawn: OverdrawnYear[] = [];
  const drawnOf = pools.map(({ id, capacity }): DrawnPool => {
    const own = draws.filter(({ poolId }) => poolId === id);
    const drawn = years.map((_, at) => sum(own.map(({ amounts }) => inYear(amounts, at))));
    const excess = drawn.map((amount, at) => Decimal.max(0, amount.minus(inYear(capacity, at))));
    years.forEach((year, at) => {
      const [taken, tooMuch] = [inYear(drawn, at), inYear(excess, at)];
      if (tooMuch.isZero()) return;
      overdrawn.push({
        poolId: id,
        year,
        capacity: inYear(capacity, at),
        drawn: taken,
        excess: tooMuch,
        draws: own.flatMap(({ caseId, benefitId, amounts }) => {
          const amount = inYear(amounts, at);
          return amount.isZero() ? [] : [{ caseId, benefitId, amount }];
        }),
      });
    });
    return { id, drawn, excess };
  });
  return { pools: drawnOf, overdrawn };
}

function inYear(amounts: readonly Decimal[], at: number): Decimal {
  return amounts[at] ?? new Decimal(0);
}
