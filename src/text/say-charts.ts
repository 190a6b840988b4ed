import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import { money } from '../domain/number/quantities.ts';
import { result } from './da/result.ts';
import { formatMoney, formatYears } from './format.ts';

/** What a chart points out; `years` is null where it is true of the end and not of a point. */
export interface ChartMark {
  readonly years: number | null;
  readonly label: string;
}

/** What the cash-flow chart says, in sentences. */
export function sayCashFlow({ years, figures }: Pick<Appraisal, 'years' | 'figures'>): string {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const costs = money(figures.investment.plus(figures.totalRecurringCosts));
  const lowest = figures.accumulated.reduce(
    (deepest, standing, index) =>
      standing.lt(figures.accumulated[deepest] ?? standing) ? index : deepest,
    0,
  );
  const mark = sayPaybackMark({ years, figures });
  return [
    result.cashFlow.summary(
      first,
      last,
      formatMoney(figures.totalBenefits),
      formatMoney(costs),
      formatMoney(figures.total),
    ),
    result.cashFlow.lowest(
      formatMoney(figures.accumulated[lowest] ?? costs),
      years[lowest] ?? first,
    ),
    ...(mark === null ? [] : [`${mark.label}.`]),
  ].join(' ');
}

/** The point that matters on the cash-flow chart: in years after year 0, and its words. */
export function sayPaybackMark({
  years,
  figures: { payback },
}: Pick<Appraisal, 'years' | 'figures'>): ChartMark | null {
  switch (payback.kind) {
    case 'immediate':
      return null;
    case 'never':
      return {
        years: null,
        label: result.cashFlow.notPaidBack(years.at(-1) ?? 0),
      };
    case 'value':
      return {
        years: payback.years.toNumber(),
        label: result.cashFlow.paidBackAfter(formatYears(payback.years)),
      };
  }
}
