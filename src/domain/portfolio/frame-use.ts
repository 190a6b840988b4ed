import { Decimal } from '../number/decimal.ts';
import { money, type CashFlow, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { firstYearOf } from './case-delay.ts';
import type { SummaryFlows } from './case-summary.ts';
import type { Choice, Frame, FrameUse as FrameKind } from './portfolio.ts';
import type { CountedCase } from './portfolio-totals.ts';

/** What a set of cases takes from the frame. DKK in the prices of the summaries. */
export interface UsedFrame {
  readonly years: readonly UsedYear[];
  readonly used: Money;
  /** What there is in all: the total of the frame, or else its years together; null is no limit. */
  readonly total: Money | null;
}

export interface UsedYear {
  readonly year: number;
  readonly used: Money;
  /** Null is no limit that year. */
  readonly limit: Money | null;
}

/**
 * What cases take from the frame, year by year [PFT-8]: what the frame pays of each, moved as the choice
 * says, in the years of the frame alone. Shared benefits count by their shares.
 */
export function usedFrame(
  cases: readonly CountedCase[],
  frame: Frame,
  choice: Pick<Choice, 'delays'>,
): UsedFrame {
  const paid = cases.map(({ summary, counted }) => ({
    from: firstYearOf(summary, choice),
    flow: paidFlow(counted.flows, frame.pays),
  }));
  const years = frame.perYear.map((limit, index): UsedYear => {
    const year = frame.firstYear + index;
    return {
      year,
      used: money(sum(paid.map(({ from, flow }) => flow[year - from] ?? new Decimal(0)))),
      limit: limit === null ? null : money(limit),
    };
  });
  return { years, used: money(sum(years.map(({ used }) => used))), total: frameTotal(frame) };
}

/** What the frame pays of a case, in each of its years [PFT-8]. */
export function paidFlow(
  flows: Pick<SummaryFlows, 'investment' | 'running' | 'benefits'>,
  pays: FrameKind,
): CashFlow {
  if (pays === 'investment') return flows.investment;
  return flows.investment.map((amount, year) => {
    const costs = amount.plus(flows.running[year] ?? 0);
    return money(pays === 'costs' ? costs : costs.minus(flows.benefits[year] ?? 0));
  });
}

/** What there is in all: the total, or else the years together; null is no limit [PFT-8]. */
export function frameTotal({ total, perYear }: Pick<Frame, 'total' | 'perYear'>): Money | null {
  if (total !== null) return money(total);
  const limits = perYear.flatMap((limit) => (limit === null ? [] : [new Decimal(limit)]));
  return limits.length < perYear.length || limits.length === 0 ? null : money(sum(limits));
}
