import type { Decimal } from '../../domain/number/decimal.ts';
import type { UsedFrame } from '../../domain/portfolio/frame-use.ts';
import { portfolioMeeting } from '../da/portfolio-meeting.ts';
import { formatMoney } from '../format.ts';
import type { PaperTable } from '../paper-table.ts';

/** The frame, what the cases take of it and what is left, year by year and in all [MTG-2]. */
export function frameTable({ years, used, total }: UsedFrame): PaperTable {
  const words = portfolioMeeting.frame;
  return {
    says: words.says,
    columns: [
      { head: words.year, share: 2 },
      { head: words.limit, share: 3, isNumber: true },
      { head: words.used, share: 3, isNumber: true },
      { head: words.left, share: 3, isNumber: true },
    ],
    rows: [
      ...years.map(({ year, limit, used: taken }) => row(String(year), limit, taken)),
      row(words.total, total, used),
    ],
  };
}

function row(name: string, limit: Decimal | null, used: Decimal): readonly string[] {
  const words = portfolioMeeting.frame;
  if (limit === null) return [name, words.noLimit, formatMoney(used), ''];
  const left = limit.minus(used);
  return [
    name,
    formatMoney(limit),
    formatMoney(used),
    left.isNegative() && !left.isZero()
      ? words.over(formatMoney(left.negated()))
      : formatMoney(left),
  ];
}
