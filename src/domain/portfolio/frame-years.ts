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

export interface OtherCases extends Omit<CaseInFrame, 'case'> {
  readonly count: number;
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
  /** Those that take the most first; at most 300 are told apart. */
  readonly cases: readonly CaseInFrame[];
  /** What the others take together; null where there are none. */
  readonly others: OtherCases | null;
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
  const uses = cases.map((each): CaseInFrame & { readonly all: Money } => {
    const amounts = paidFlow(each.flows, frame.pays);
    const perYear = inCalendar([{ firstYear: each.firstYear, amounts }], years);
    return { case: each, perYear, total: sum(perYear), all: sum(amounts) };
  });
  uses.sort((one, other) => other.total.cmp(one.total));
  const level = (limit: string | Money | null, used: Money): FrameLevel => {
    const most = limit === null || !isComparable ? null : money(limit);
    const over = most !== null && used.gt(most) ? money(used.minus(most)) : money(0);
    return { limit: most, used, over };
  };
  const total = sum(uses.map((use) => use.total));
  return {
    cases: uses.slice(0, MOST_APART),
    others: othersOf(uses.slice(MOST_APART), years),
    years: years.map((year, at) => ({
      year,
      ...level(frame.perYear[at] ?? null, sum(uses.map(({ perYear }) => perYear[at] ?? money(0)))),
    })),
    total: level(frameTotal(frame), total),
    outside: money(sum(uses.map(({ all }) => all)).minus(total)),
    isComparable,
  };
}

const MOST_APART = 300;

function othersOf(uses: readonly CaseInFrame[], years: readonly number[]): OtherCases | null {
  if (uses.length === 0) return null;
  return {
    count: uses.length,
    perYear: years.map((_, at) => sum(uses.map(({ perYear }) => perYear[at] ?? money(0)))),
    total: sum(uses.map(({ total }) => total)),
  };
}
