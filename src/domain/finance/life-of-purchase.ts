import type { Life } from '../business-case/cost-line.ts';
import { monthIndex, type Month } from '../number/calendar.ts';
import type { Decimal } from '../number/decimal.ts';
import type { OutsideHorizon } from './appraisal-result.ts';
import type { Timeline } from './phasing.ts';
import { noneYearly, type Yearly } from './yearly.ts';

/** Something that is bought, wears out, and may be bought again. */
export interface Purchase {
  /** What it costs each time, in whatever unit it is said. */
  readonly amount: Decimal;
  readonly startMonth: Month;
  readonly life: Life;
}

/** What is paid each year: each purchase whole in the calendar year of its month [FLW-1, LIF-1]. */
export function boughtAmounts(purchase: Purchase, timeline: Timeline): Yearly {
  const none = noneYearly(timeline.horizon + 1);
  if (purchase.amount.isZero()) return none;
  return monthsBought(purchase, timeline).within.reduce<Yearly>((yearly, month) => {
    const year = Math.floor(month / 12) - timeline.firstYear;
    return yearly.with(year, purchase.amount.plus(yearly[year] ?? 0));
  }, none);
}

/**
 * What is left at the end of the last year of what was bought last, counted in that year: its price
 * in proportion to the months it still has [LIF-2].
 *
 * Nothing where the line asks for none, where it is worn out by then, and where it was bought
 * outside the years of the case, for then its price is in no figure either [FLW-5].
 */
export function residualAmounts(purchase: Purchase, timeline: Timeline): Yearly {
  const { amount, life } = purchase;
  const none = noneYearly(timeline.horizon + 1);
  const last = monthsBought(purchase, timeline).within.at(-1);
  if (!life.hasResidualValue || last === undefined || amount.isZero()) return none;
  const months = life.years * 12;
  const remaining = last + months - endOf(timeline);
  return remaining <= 0 ? none : none.with(timeline.horizon, amount.times(remaining).div(months));
}

/**
 * How much of the purchases lies outside the years of the case [FLW-5]: `part` where it was bought
 * before year 0 and is renewed within. A purchase that would follow after the horizon is not left
 * out, as a line that runs on is not.
 */
export function purchasesOutside(purchase: Purchase, timeline: Timeline): OutsideHorizon {
  if (purchase.amount.isZero()) return 'none';
  const { within, before } = monthsBought(purchase, timeline);
  if (within.length === 0) return 'all';
  return before === 0 ? 'none' : 'part';
}

interface MonthsBought {
  /** The months within the years of the case, the earliest first. */
  readonly within: readonly number[];
  /** How many lie before year 0. */
  readonly before: number;
}

function monthsBought({ startMonth, life }: Purchase, timeline: Timeline): MonthsBought {
  const start = monthIndex(startMonth);
  const first = timeline.firstYear * 12;
  const step = life.years * 12;
  const count = life.isRenewed ? Math.max(1, Math.ceil((endOf(timeline) - start) / step)) : 1;
  const months = Array.from({ length: count }, (_, index) => start + index * step);
  return {
    within: months.filter((month) => month >= first && month < endOf(timeline)),
    before: months.filter((month) => month < first).length,
  };
}

/** The month after the last one of the case. */
function endOf({ firstYear, horizon }: Timeline): number {
  return (firstYear + horizon + 1) * 12;
}
