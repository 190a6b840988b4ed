import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { Money } from '../../domain/number/quantities.ts';

/** A year of the cash-flow chart, in DKK: places on a screen, not amounts. */
export interface CashFlowPoint {
  /** Calendar year. */
  readonly year: number;
  /** 0 or above. */
  readonly gain: number;
  /** Benefits of a year in which drawbacks outweigh them: 0 or below. */
  readonly drawback: number;
  /** One-off and recurring costs together, below 0 where they are paid out. */
  readonly cost: number;
  /** What risks cost on average, below 0. */
  readonly reserve: number;
  /** What is left in the last year of what was bought. */
  readonly left: number;
  readonly accumulated: number;
}

export function cashFlowPoints({
  years,
  cash,
  figures,
}: Pick<Appraisal, 'years' | 'cash' | 'figures'>): readonly CashFlowPoint[] {
  return years.map((year, index) => {
    const benefits = place(cash.benefits[index]);
    return {
      year,
      gain: Math.max(benefits, 0),
      drawback: Math.min(benefits, 0),
      cost: 0 - place(cash.oneOffCosts[index]) - place(cash.recurringCosts[index]),
      reserve: 0 - place(cash.riskReserve[index]),
      left: place(cash.residualValue[index]),
      accumulated: place(figures.accumulated[index]),
    };
  });
}

/** The lowest and the highest place that anything is drawn at; 0 is between them. */
export function extentOf(points: readonly CashFlowPoint[]): {
  readonly lowest: number;
  readonly highest: number;
} {
  const places = points.flatMap(({ gain, drawback, cost, reserve, left, accumulated }) => {
    const either = [cost, reserve, left];
    return [
      either.reduce((top, bar) => top + Math.max(bar, 0), gain),
      either.reduce((bottom, bar) => bottom + Math.min(bar, 0), drawback),
      accumulated,
    ];
  });
  return { lowest: Math.min(0, ...places), highest: Math.max(0, ...places) };
}

function place(amount: Money | undefined): number {
  return amount?.toNumber() ?? 0;
}
