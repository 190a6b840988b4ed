import type { Decimal } from '../../domain/number/decimal.ts';
import type { PicturedCase } from '../../domain/portfolio/pictured-cases.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import {
  amountForSpreadsheet,
  cellForSpreadsheet,
  textForSpreadsheet,
} from '../../text/for-spreadsheet.ts';

/** A column of the table beneath a picture. */
export interface CaseColumn<Row> {
  readonly head: string;
  /** What it is, with every digit; null where there is nothing. */
  readonly value: (row: Row) => Decimal | string | null;
  /** The same as it is written; asked where there is something. */
  readonly shown: (row: Row) => string;
}

export interface RowOfCase {
  readonly case: PicturedCase;
}

/** The table as text for a spreadsheet: a line a case, every digit of every number. */
export function casesForSpreadsheet<Row extends RowOfCase>(
  rows: readonly Row[],
  columns: readonly CaseColumn<Row>[],
): string {
  const { number, case: ofCase, chosen, kind } = words.columns;
  const heads = [number, ofCase, chosen, kind, ...columns.map(({ head }) => head)];
  const body = rows.map((row) => [
    String(row.case.number),
    harmless(caseTitle(row.case.title)),
    row.case.isChosen ? words.yes : words.no,
    words.kinds[row.case.kind],
    ...columns.map(({ value }) => written(value(row))),
  ]);
  return [heads, ...body].map((cells) => cells.join('\t')).join('\r\n');
}

export function harmless(text: string): string {
  return cellForSpreadsheet(textForSpreadsheet(text.replace(/[\t\r\n]+/g, ' ').trim()));
}

export function written(value: Decimal | string | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? harmless(value) : amountForSpreadsheet(value);
}
