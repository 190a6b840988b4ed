import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Decimal } from '../../domain/number/decimal.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import type { FrameBar } from '../charts/frame-bars.ts';

const words = portfolioCashFlow.frame;

/** An amount with its unit, for a sentence: `0,4 mio. kr.`. */
export function inUnits(amount: Decimal, unit: AxisUnit): string {
  return `${formatTick(amount, unit)}\u00A0${unit.heading}`;
}

/** The years of a frame as they are drawn. */
export function frameBarsOf(
  { years, cases }: FrameYears,
  unit: AxisUnit,
  numbers: ReadonlyMap<CaseId, number>,
): readonly FrameBar[] {
  return years.map(({ year, limit, used, over }, at) => ({
    year,
    limit: limit?.toNumber() ?? null,
    used: used.toNumber(),
    limitLabel: limit === null ? null : words.limitOf(formatTick(limit, unit)),
    overLabel: over.gt(0) ? words.overBy(formatTick(over, unit)) : null,
    parts: cases.flatMap(({ case: { summary }, perYear }) => {
      const amount = perYear[at];
      if (amount === undefined || amount.isZero()) return [];
      return [
        {
          id: summary.id,
          number: numbers.get(summary.id) ?? null,
          amount: amount.toNumber(),
          said: `${caseTitle(summary.title)}, ${String(year)}: ${inUnits(amount, unit)}`,
        },
      ];
    }),
  }));
}

/** What the drawing says, in a sentence. */
export function frameSummary({ years }: FrameYears, unit: AxisUnit): string {
  return words.summary(
    years
      .map(({ year, used, limit }) =>
        limit === null
          ? words.yearWithout(year, inUnits(used, unit))
          : words.year(year, inUnits(used, unit), inUnits(limit, unit)),
      )
      .join('; '),
  );
}
