import { Decimal } from '../../domain/number/decimal.ts';
import type { Money } from '../../domain/number/quantities.ts';
import type { TornadoBar } from '../../domain/uncertainty/sensitivity.ts';
import { niceTicksBetween } from './nice-ticks.ts';

/** One input on the drawing. Places are in DKK away from the base, so that bars start at it. */
export interface TornadoRow {
  readonly key: string;
  readonly name: string;
  /** How far the input is moved. */
  readonly ends: string;
  /** 0 or below. */
  readonly worse: number;
  /** 0 or above. */
  readonly better: number;
  /** The net present values at the ends as they are written; null where that end is the base. */
  readonly worst: string | null;
  readonly best: string | null;
}

/** What an input is called and how far it goes, and how an amount is written on the drawing. */
interface Words {
  readonly key: string;
  readonly name: string;
  readonly ends: string;
  readonly written: (amount: Money) => string;
}

/** The lower and the higher of what the case is worth at the ends of an input. */
export function extremes<Input>({ atLow, atHigh }: TornadoBar<Input>): {
  readonly worst: Money;
  readonly best: Money;
} {
  return atLow.lt(atHigh) ? { worst: atLow, best: atHigh } : { worst: atHigh, best: atLow };
}

/** An end on the wrong side of the base, as a range may have, is not drawn: the table tells it. */
export function tornadoRow<Input>(
  base: Money,
  bar: TornadoBar<Input>,
  { written, ...words }: Words,
): TornadoRow {
  const { worst, best } = extremes(bar);
  return {
    ...words,
    worse: Decimal.min(worst.minus(base), 0).toNumber(),
    better: Decimal.max(best.minus(base), 0).toNumber(),
    worst: worst.lt(base) ? written(worst) : null,
    best: best.gt(base) ? written(best) : null,
  };
}

/** Where the drawing has its ticks, in DKK, and whether 0 is among them. */
export interface TornadoAxis {
  readonly ticks: readonly number[];
  readonly hasZero: boolean;
}

/**
 * From the worst end to the best. 0 is on the axis unless it is so far away that the bars would be
 * drawn in less than half of the width; then it is said in words that it is not.
 */
export function tornadoAxis(base: Money, rows: readonly TornadoRow[]): TornadoAxis {
  const planned = base.toNumber();
  const lowest = planned + Math.min(...rows.map(({ worse }) => worse));
  const highest = planned + Math.max(...rows.map(({ better }) => better));
  const toZero = Math.max(lowest, -highest, 0);
  const hasZero = toZero <= highest - lowest;
  return {
    ticks: niceTicksBetween(
      hasZero ? Math.min(lowest, 0) : lowest,
      hasZero ? Math.max(highest, 0) : highest,
      6,
    ),
    hasZero,
  };
}
