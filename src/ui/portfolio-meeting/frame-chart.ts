import type { UsedFrame } from '../../domain/portfolio/frame-use.ts';
import type { SlideChart } from '../../drawing/slides/slide-matter.ts';
import { portfolioMeeting } from '../../text/da/portfolio-meeting.ts';
import { axisUnit } from '../../text/format-axis.ts';

/** What the cases take of the frame year by year; null where some year has no limit to hold it up to. */
export function frameChart({ years }: UsedFrame, priceYear: number): SlideChart | null {
  const words = portfolioMeeting.frame;
  const limits = years.flatMap(({ limit }) => (limit === null ? [] : [limit]));
  if (years.length < 2 || limits.length < years.length) return null;
  const unit = axisUnit([...limits, ...years.map(({ used }) => used)]);
  const kroner = unit.kroner.toNumber();
  return {
    kind: 'chart',
    says: words.chart(unit.heading),
    unit: words.inUnit(unit.heading, portfolioMeeting.notes.priceLevel(priceYear)),
    labels: years.map(({ year }) => String(year)),
    bars: [
      { name: words.used, tone: 'cost', values: years.map(({ used }) => used.toNumber() / kroner) },
    ],
    line: {
      name: words.limit,
      tone: 'line',
      values: limits.map((limit) => limit.toNumber() / kroner),
    },
  };
}
