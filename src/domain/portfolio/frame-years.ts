import { money, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { FlowsOfCase } from './flows-of-set.ts';
import { frameTotal, paidFlow } from './frame-use.ts';
import type { Frame } from './portfolio.ts';
import { inCalendar } from './portfolio-flow.ts';

/** What one case takes from the frame, DKK in each of its years. */
export interface CaseInFrame {
  readonly case: FlowsOfCase;
  readonly perYear: readonly Money[];
  readonly total: Money;
}

/** A year of the frame, or all of them together: what there is and what is taken. */
export interface FrameLevel {
  /** Null is no limit, or one in other prices. */
  readonly limit: Money | null;
  readonly used: Money;
  /** How much more is taken than there is; 0 where there is enough. */
  readonly over: Money;
}

export interface FrameYear extends FrameLevel {
  readonly year: number;
}

export interface FrameYears {
  readonly cases: readonly CaseInFrame[];
  readonly years: readonly FrameYear[];
  readonly total: FrameLevel;
  /** What the cases take in years that the frame is not for. */
  readonly outside: Money;
  /** False where frame and cases are in the prices of different years: then nothing is held up to it. */
  readonly isComparable: boolean;
}

/** What a set of cases takes from the frame in each of its calendar years, case by case [PFT-8]. */
export function frameYears(
  cases: readonly FlowsOfCase[],
  frame: Pick<Frame, 'firstYear' | 'priceYear' | 'perYear' | 'total' | 'pays'>,
  priceYear: number,
): FrameYears {
  const isComparable = frame.priceYear === priceYear;
  const years = frame.perYear.map((_, at) => frame.firstYear + at);
  const uses = cases.map((each) => {
    const amounts = paidFlow(each.flows, frame.pays);
    const perYear = inCalendar([{ firstYear: each.firstYear, amounts }], years);
    return { case: each, perYear, total: sum(perYear), all: sum(amounts) };
  });
  const level = (limit: string | Money | null, used: Money): FrameLevel => {
    const most = limit === null || !isComparable ? null : money(limit);
    const over = most !== null && used.gt(most) ? money(used.minus(most)) : money(0);
    return { limit: most, used, over };
  };
  const total = sum(uses.map((use) => use.total));
  return {
    cases: uses,
    years: years.map((year, at) => ({
      year,
      ...level(frame.perYear[at] ?? null, sum(uses.map(({ perYear }) => perYear[at] ?? money(0)))),
    })),
    total: level(frameTotal(frame), total),
    outside: money(sum(uses.map(({ all }) => all)).minus(total)),
    isComparable,
  };
}
