import { Decimal } from '../number/decimal.ts';
import type { Benefit } from './benefit.ts';
import type { BusinessCase } from './business-case.ts';
import type { CostLine } from './cost-line.ts';
import type { Timing } from './line.ts';

/** The most benefits the ten-minute form has room for [CAS-6]. */
export const LIGHT_BENEFITS = 3;

/** The lines the ten-minute form shows; null is a line the case does not have. */
export interface LightLines {
  readonly investment: CostLine | null;
  readonly runningCost: CostLine | null;
  readonly benefits: readonly Benefit[];
}

/** The first one-off cost, the first recurring one, and the first three benefits [CAS-6]. */
export function lightLines({
  costs,
  benefits,
}: Pick<BusinessCase, 'costs' | 'benefits'>): LightLines {
  return {
    investment: costs.find(({ kind }) => kind === 'oneOff') ?? null,
    runningCost: costs.find(({ kind }) => kind === 'recurring') ?? null,
    benefits: benefits.slice(0, LIGHT_BENEFITS),
  };
}

/**
 * Whether the ten-minute form shows everything that counts [CAS-6]: at most one cost of each kind
 * and three benefits, each with one amount or with time in the prices of the case, from its start
 * month on, believed in full; one way to do it, no cost of today, no risks, and nothing said of how
 * long what is bought lasts. Texts the form has no room for do not count.
 */
export function fitsLightForm(
  businessCase: Pick<
    BusinessCase,
    'alternatives' | 'currentCosts' | 'costs' | 'benefits' | 'risks'
  >,
): boolean {
  const { alternatives, currentCosts, costs, benefits, risks } = businessCase;
  const { investment, runningCost } = lightLines(businessCase);
  return (
    alternatives.length + currentCosts.length + risks.length === 0 &&
    benefits.length <= LIGHT_BENEFITS &&
    costs.every((line) => line === investment || line === runningCost) &&
    costs.every(({ amounts, life }) => amounts.kind === 'level' && life === null) &&
    benefits.every(isPlain) &&
    [...costs, ...benefits].every(
      (line) => line.alternatives === null && line.priceYear === null && runsOnInFull(line.timing),
    )
  );
}

function isPlain({ value, negative, realisationRate }: Benefit): boolean {
  return value.kind !== 'byYear' && !negative && new Decimal(realisationRate).eq(1);
}

function runsOnInFull({ endMonth, ramp }: Timing): boolean {
  return endMonth === null && ramp.length === 0;
}
