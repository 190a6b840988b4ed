import type { Result } from '../../base/result.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import type { Month } from '../../domain/number/calendar.ts';
import type { Decimal } from '../../domain/number/decimal.ts';
import type { DecimalText } from '../../domain/number/quantities.ts';
import type { AmountField } from '../../text/amount-field.ts';
import {
  amountForSpreadsheet,
  numberForSpreadsheet,
  textForSpreadsheet,
} from '../../text/for-spreadsheet.ts';
import type { AmountLimits } from '../../text/read-typed.ts';

/** What comes of something that was entered in a cell. */
export interface Entry {
  readonly edit: Edit;
  /** Said where it changes more than the cell itself. */
  readonly note: string | null;
}

/** The entry, or why the cell cannot hold it. */
export type Written = Result<Entry, string>;

export interface CellChoice {
  readonly value: string;
  readonly label: string;
  /** Other words for it that may be typed or pasted. */
  readonly alsoCalled?: readonly string[];
}

interface AnyColumn<Row> {
  readonly key: string;
  readonly heading: string;
  /** Small words beneath the heading. */
  readonly remark?: string;
  /** CSS pixels. */
  readonly width: number;
  /** What stands in the cell. */
  readonly shown: (row: Row) => string;
  /** The number in a cell where one is worked out, with every digit. */
  readonly exact?: (row: Row) => Decimal | null;
}

interface EntryColumn<Row> extends AnyColumn<Row> {
  /** What has been entered there, as text to work on; null where the cell is worked out. */
  readonly typed: (row: Row) => string | null;
  /** Why nothing can be entered in the cell of this row; null where it can. */
  readonly locked?: (row: Row) => string | null;
}

export interface TextColumn<Row> extends EntryColumn<Row> {
  readonly kind: 'text';
  readonly write: (row: Row, text: string) => Written;
}

export interface AmountColumn<Row> extends EntryColumn<Row> {
  readonly kind: AmountField;
  readonly limits?: AmountLimits;
  readonly write: (row: Row, amount: DecimalText | null) => Written;
}

export interface MonthColumn<Row> extends EntryColumn<Row> {
  readonly kind: 'month';
  readonly write: (row: Row, month: Month | null) => Written;
}

export interface ChoiceColumn<Row> extends EntryColumn<Row> {
  readonly kind: 'choice';
  readonly choices: readonly CellChoice[];
  readonly write: (row: Row, value: string) => Written;
}

/** Nothing is ever entered here. */
export interface ComputedColumn<Row> extends AnyColumn<Row> {
  readonly kind: 'computed';
  /** Why not, for who tries. */
  readonly reason: string;
}

export type Column<Row> =
  TextColumn<Row> | AmountColumn<Row> | MonthColumn<Row> | ChoiceColumn<Row> | ComputedColumn<Row>;

export function typedIn<Row>(column: Column<Row>, row: Row): string | null {
  return column.kind === 'computed' ? null : column.typed(row);
}

export function lockedIn<Row>(column: Column<Row>, row: Row): string | null {
  return column.kind === 'computed' ? column.reason : (column.locked?.(row) ?? null);
}

/** What other programs are given of a cell: numbers are numbers, and a text is never a formula [CLP-1, CLP-2]. */
export function copiedFrom<Row>(column: Column<Row>, row: Row): string {
  const typed = typedIn(column, row);
  if (typed !== null) {
    return isFigures(column) ? numberForSpreadsheet(typed) : textForSpreadsheet(typed);
  }
  const exact = column.exact?.(row) ?? null;
  return exact === null ? textForSpreadsheet(column.shown(row)) : amountForSpreadsheet(exact);
}

/** Figures end in line, words begin in line. */
export function isFigures<Row>({ kind }: Column<Row>): boolean {
  return kind !== 'text' && kind !== 'month' && kind !== 'choice';
}
