import type { ComparedCell } from './comparison-cells.ts';
import type { ComparisonTable } from './comparison-table.ts';
import { alternatives } from './da/alternatives.ts';
import { amountForSpreadsheet, cellForSpreadsheet, textForSpreadsheet } from './for-spreadsheet.ts';

/**
 * The comparison as text for a spreadsheet: tabs between the cells, a line a row, every digit of every
 * number [CLP-2], and the recommended one marked in words. No name can become a formula [CLP-1].
 */
export function comparisonForSpreadsheet({ columns, rows }: ComparisonTable): string {
  const { comparison: words, asRecommended } = alternatives;
  const heads = columns.map(({ title, isRecommended }) =>
    harmless(isRecommended ? asRecommended(title) : title),
  );
  const body = rows.map(({ title, unit, cells }) => [
    harmless(unit === null ? title : `${title}, ${unit}`),
    ...cells.map(written),
  ]);
  return [[words.figure, ...heads], ...body].map((cells) => cells.join('\t')).join('\r\n');
}

function written({ exact, text }: ComparedCell): string {
  return exact === null ? harmless(text) : amountForSpreadsheet(exact);
}

function harmless(text: string): string {
  return cellForSpreadsheet(textForSpreadsheet(text.replace(/[\t\r\n]+/g, ' ').trim()));
}
