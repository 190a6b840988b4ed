import { currentCostOf } from '../alternatives/avoided-cost.ts';
import { yearAtFullEffect } from '../benefit-map/yearly-values.ts';
import type { Appraisal } from '../finance/appraisal-result.ts';
import { amountIn } from '../finance/cash-flow.ts';
import { money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { RunningCost } from './card.ts';

/**
 * What it costs to run, less what running today's way no longer costs [CRD-3]: in the year at full
 * effect, or in the last year where no benefit comes.
 */
export function runningCost(appraisal: Appraisal): RunningCost {
  const { years, cash, benefits } = appraisal;
  const year = yearAtFullEffect(appraisal) ?? years.length - 1;
  const avoided = sum(
    benefits
      .filter(({ id }) => currentCostOf(id) !== null)
      .map((flow) => amountIn(flow.cash, year)),
  );
  return {
    year: years[year] ?? 0,
    net: money(amountIn(cash.recurringCosts, year).minus(avoided)),
    avoided,
  };
}
