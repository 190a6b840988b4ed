import { Decimal } from '../domain/number/decimal.ts';
import { rounded } from '../domain/number/rounding.ts';
import type { DoubleCounting } from '../domain/portfolio/double-counting.ts';
import type { UsedFrame } from '../domain/portfolio/frame-use.ts';
import type { Frame } from '../domain/portfolio/portfolio.ts';
import type { PortfolioTotals } from '../domain/portfolio/portfolio-totals.ts';
import { portfolio as portfolioWords } from './da/portfolio.ts';
import { portfolioOverview } from './da/portfolio-overview.ts';
import { formatAmount, formatFte, formatShare } from './format.ts';
import { axisUnit, type AxisUnit } from './format-axis.ts';
import type { KeyFigure } from './key-figures.ts';
import { tableAmount } from './portfolio-cells.ts';

const { strip: words } = portfolioOverview;

/** A figure of the strip above the table: what stands large, and what it stands on. */
export type StripFigure = Omit<KeyFigure, 'figure'>;

/** `2,86 mio. kr.`, `850 t.kr.`: an amount that stands alone, in the unit it has itself. */
export function shortAmount(amount: Decimal): string {
  return amountIn(amount, unitOf(amount));
}

function amountIn(amount: Decimal, unit: AxisUnit): string {
  return `${tableAmount(amount, unit)}\u00A0${unit.heading}`;
}

/** From a million on in millions, since there are no other amounts beside it to be compared with. */
function unitOf(amount: Decimal): AxisUnit {
  return axisUnit([amount.abs().gte(1e6) ? Decimal.max(amount.abs(), 1e7) : amount]);
}

/** How much of the frame is used [PFT-8]. Where the prices are not those of the frame, it says so. */
export function sayFrame(frame: Frame, used: UsedFrame, priceYear: number): StripFigure {
  const title = words.frame(frame.firstYear, frame.firstYear + frame.perYear.length - 1);
  if (frame.priceYear !== priceYear) {
    const value = words.otherPrices(portfolioWords.priceLevel(frame.priceYear));
    return { title, value, isDefined: false, tone: null, remarks: [words.otherPricesNote] };
  }
  const over = used.years.flatMap(({ year, used: amount, limit }) =>
    limit !== null && amount.gt(limit) ? [words.over(year, shortAmount(amount.minus(limit)))] : [],
  );
  if (used.total === null) {
    const remarks = over.length === 0 ? [words.noFrame] : over;
    return {
      title,
      value: words.used(shortAmount(used.used)),
      isDefined: true,
      tone: null,
      remarks,
    };
  }
  const left = used.total.minus(used.used);
  const unit = unitOf(Decimal.max(used.used, used.total));
  return {
    title,
    value: words.usedOf(tableAmount(used.used, unit), amountIn(used.total, unit)),
    isDefined: true,
    tone: left.isNegative() || over.length > 0 ? 'cost' : null,
    remarks: [
      left.lt(0) ? words.overInAll(shortAmount(left.abs())) : words.left(shortAmount(left)),
      ...over,
    ],
  };
}

/** What the chosen cases come to: money, money a year, and freed time, never in one sum [LED-2]. */
export function sayChosen(totals: PortfolioTotals, priceYear: number): readonly StripFigure[] {
  const count = totals.cases.length + totals.withoutWorth.length;
  const chosen = count === 0 ? words.nothingChosen : words.chosen(formatAmount(new Decimal(count)));
  const left = totals.withoutWorth.length;
  return [
    {
      title: words.netPresentValue,
      value: shortAmount(totals.netPresentValue),
      isDefined: true,
      tone: toneOf(rounded(totals.netPresentValue, 0)),
      remarks: [
        `${chosen}, ${portfolioWords.priceLevel(priceYear)}`,
        ...(left === 0 ? [] : [words.withoutWorth(left)]),
      ],
    },
    {
      title: words.annualNetBenefit,
      value: shortAmount(totals.annualNetBenefit),
      isDefined: true,
      tone: null,
      remarks: totals.fullEffectFrom === null ? [] : [words.fullEffect(totals.fullEffectFrom)],
    },
    {
      title: words.capacity,
      value: formatFte(totals.capacity),
      isDefined: true,
      tone: 'capacity',
      remarks: [words.notMoney],
    },
  ];
}

/** Whether anything is counted twice among the chosen cases, and where first [PFT-9]. */
export function sayDoubleCounting({ overclaimed, overdrawn }: DoubleCounting): StripFigure {
  const count = overclaimed.length + overdrawn.length;
  const title = words.doubleCounting;
  if (count === 0) {
    const remarks = [words.noConflictsNote];
    return { title, value: words.noConflicts, isDefined: true, tone: null, remarks };
  }
  const said = [
    ...overdrawn.map(({ pool, cases }) => words.overdrawn(cases.length, pool.name)),
    ...overclaimed.map(({ record, shareSum }) => words.claimed(record.name, formatShare(shareSum))),
  ];
  return {
    title,
    value: words.conflicts(count),
    isDefined: true,
    tone: 'cost',
    remarks: [
      ...said.slice(0, MOST_SAID),
      ...(count > MOST_SAID ? [words.more(count - MOST_SAID)] : []),
    ],
  };
}

/** So many conflicts are said in the strip; all of them stand on the page about them. */
const MOST_SAID = 2;

function toneOf(amount: Decimal): StripFigure['tone'] {
  if (amount.isZero()) return null;
  return amount.isNegative() ? 'cost' : 'gain';
}
