import { Decimal } from '../domain/number/decimal.ts';
import type { PortfolioRow } from '../domain/portfolio/portfolio-row.ts';
import { portfolioColumns } from '../domain/portfolio/portfolio-view.ts';
import { portfolioOverview as words } from './da/portfolio-overview.ts';
import { amountForSpreadsheet, cellForSpreadsheet, textForSpreadsheet } from './for-spreadsheet.ts';
import type { AxisUnit } from './format-axis.ts';
import { portfolioCell, type PortfolioCell } from './portfolio-cells.ts';

const IN_KRONER: AxisUnit = { heading: '', kroner: new Decimal(1) };

/**
 * Rows of the table as text for a spreadsheet, with their heads: tabs between the cells, a line a row,
 * amounts in kroner with every digit [CLP-2], and whether each is chosen. No text can become a formula
 * [CLP-1]; where there is no figure, it says why.
 */
export function portfolioForSpreadsheet(
  rows: readonly PortfolioRow[],
  isChosen: (row: PortfolioRow) => boolean,
): string {
  const heads = [...portfolioColumns.map((column) => words.copiedColumns[column]), words.chosen];
  const lines = rows.map((row) => [
    ...portfolioColumns.map((column) => copied(portfolioCell(row, column, IN_KRONER))),
    isChosen(row) ? words.isChosen : '',
  ]);
  return [heads, ...lines].map((cells) => cells.join('\t')).join('\r\n');
}

function copied({ text, remark, exact }: PortfolioCell): string {
  if (exact !== null) return amountForSpreadsheet(exact);
  const said = text === words.none && remark !== null ? remark : text;
  return cellForSpreadsheet(textForSpreadsheet(said.replace(/[\t\r\n]+/g, ' ').trim()));
}
