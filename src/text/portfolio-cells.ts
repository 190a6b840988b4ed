import type { Decimal } from '../domain/number/decimal.ts';
import type { SummaryFigures } from '../domain/portfolio/case-summary.ts';
import type { PortfolioRow } from '../domain/portfolio/portfolio-row.ts';
import type { PortfolioColumn } from '../domain/portfolio/portfolio-view.ts';
import { da } from './da.ts';
import { portfolioOverview as words } from './da/portfolio-overview.ts';
import { sayBreakEven } from './figures.ts';
import type { AxisUnit } from './format-axis.ts';
import { formatDate } from './format-date.ts';
import { formatAmount, formatNumber } from './format.ts';

type FigureColumn = Exclude<
  PortfolioColumn,
  'title' | 'centre' | 'phase' | 'kind' | 'readiness' | 'nextMeasurement' | 'score'
>;

/** What stands in one cell of the table of cases. */
export interface PortfolioCell {
  readonly text: string;
  /** What is said besides, to those who listen and on request: why there is no figure, how much is known. */
  readonly remark: string | null;
  /** With every digit, where it is a number; shares and scores as per cent. */
  readonly exact: Decimal | null;
}

/** A cell of the table [PFT-7]: amounts in the one unit of the table, what is not defined in words. */
export function portfolioCell(
  row: PortfolioRow,
  column: PortfolioColumn,
  unit: AxisUnit,
): PortfolioCell {
  const { summary, centre } = row;
  switch (column) {
    case 'title':
      return plain(summary.title === '' ? da.businessCase.untitled : summary.title);
    case 'centre':
      return plain(centre?.name ?? '');
    case 'phase':
      return plain(da.businessCase.phases[summary.phase]);
    case 'kind':
      return plain(
        summary.mandatory ? da.businessCase.mandatory : da.businessCase.reaches[summary.reach],
      );
    case 'readiness':
      return plain(
        summary.inTheWay === 0 ? words.ready : da.businessCase.missingCount(summary.inTheWay),
      );
    case 'nextMeasurement':
      return summary.nextMeasurement === null
        ? notDefined(words.noMeasurement)
        : plain(formatDate(summary.nextMeasurement));
    case 'score':
      return scoreCell(row);
    case 'investment':
    case 'annualNetBenefit':
    case 'netPresentValue':
    case 'payback':
    case 'breakEven':
    case 'capacity':
      return summary.worth.kind === 'undefined'
        ? notDefined(words.noFigure)
        : figureCell(summary.worth.value.figures, column, unit);
  }
}

/** A centre without the word that stands at the head of its column: `Sundhed` of `Center Sundhed`. */
export function centreInColumn(name: string): string {
  const word = `${words.columns.centre} `;
  return name.startsWith(word) ? name.slice(word.length) : name;
}

/** An amount in the unit of its table: `1,25` in millions, whole in smaller units [PFT-7]. */
export function tableAmount(amount: Decimal, unit: AxisUnit): string {
  return formatAmount(amount.div(unit.kroner), unit.kroner.gte(1_000_000) ? 2 : 0);
}

function scoreCell({ score, principleCount }: PortfolioRow): PortfolioCell {
  if (score.kind === 'undefined') {
    return notDefined(score.reason === 'nothingScored' ? words.notScored : words.nothingWeighs);
  }
  const scored = principleCount - score.unscored.length;
  return {
    text: formatAmount(score.score.times(100)),
    remark: scored === principleCount ? null : words.partlyScored(scored, principleCount),
    exact: score.score.times(100),
  };
}

function figureCell(figures: SummaryFigures, column: FigureColumn, unit: AxisUnit): PortfolioCell {
  const { annualNetBenefit: annual, breakEvenRealisation: breakEven, payback } = figures;
  switch (column) {
    case 'investment':
    case 'netPresentValue':
      return amountCell(figures[column], unit);
    case 'annualNetBenefit':
      return annual.kind === 'undefined'
        ? notDefined(words.noBenefits)
        : amountCell(annual.value.amount, unit);
    case 'breakEven':
      return breakEven.kind === 'undefined'
        ? notDefined(words.noBenefits)
        : {
            text: sayBreakEven(breakEven).value,
            remark: null,
            exact: breakEven.value.times(100),
          };
    case 'capacity':
      return figures.capacity.isZero()
        ? { text: words.none, remark: null, exact: figures.capacity }
        : {
            text: formatNumber(figures.capacity, figures.capacity.abs().lt(1) ? 2 : 1),
            remark: null,
            exact: figures.capacity,
          };
    case 'payback':
      if (payback.kind === 'never') return notDefined(words.noPayback);
      return payback.kind === 'immediate'
        ? plain(words.immediate)
        : { text: formatNumber(payback.years, 1), remark: null, exact: payback.years };
  }
}

function amountCell(amount: Decimal, unit: AxisUnit): PortfolioCell {
  return { text: tableAmount(amount, unit), remark: null, exact: amount };
}

function plain(text: string): PortfolioCell {
  return { text, remark: null, exact: null };
}

function notDefined(why: string): PortfolioCell {
  return { text: words.none, remark: why, exact: null };
}
