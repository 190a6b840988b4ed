import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import type { FrameBar } from '../charts/frame-bars.ts';

const words = portfolioCashFlow.frame;
const NOTHING = new Decimal(0);

/** An amount with its unit, for a sentence: `0,4 mio. kr.`. */
export function inUnits(amount: Decimal, unit: AxisUnit): string {
  return `${formatInUnit(amount, unit)}\u00A0${unit.heading}`;
}

/** The years of a frame as they are drawn. */
export function frameBarsOf(
  { years, cases, others }: FrameYears,
  unit: AxisUnit,
  numbers: ReadonlyMap<CaseId, number>,
): readonly FrameBar[] {
  return years.map(({ year, limit, used, over }, at) => ({
    year,
    limit: limit?.toNumber() ?? null,
    used: used.toNumber(),
    limitLabel: limit === null ? null : words.limitOf(formatInUnit(limit, unit)),
    overLabel: over.gt(0) ? words.overBy(formatInUnit(over, unit)) : null,
    parts: [
      ...cases.map(({ case: { summary }, perYear }) => ({
        id: summary.id,
        number: numbers.get(summary.id) ?? null,
        name: caseTitle(summary.title),
        amount: perYear[at],
      })),
      ...(others === null
        ? []
        : [
            {
              id: 'others',
              number: null,
              name: words.others(others.count),
              amount: others.perYear[at],
            },
          ]),
    ].map(({ id, number, name, amount = NOTHING }) => ({
      id,
      number,
      amount: amount.toNumber(),
      said: `${name}, ${String(year)}: ${inUnits(amount, unit)}`,
    })),
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
