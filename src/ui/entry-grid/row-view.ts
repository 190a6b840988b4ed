import { remembered } from '../../base/remembered.ts';
import { isFigures, lockedIn, typedIn } from './column.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** What stands in a cell at rest. */
export interface CellView {
  readonly text: string;
  /** Worked out, not entered. */
  readonly isComputed: boolean;
  readonly isLocked: boolean;
}

/** What stands in a row at rest. */
export interface RowView {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly CellView[];
  readonly marks: readonly string[];
}

/** How a column looks, whatever its lines are. */
export interface ColumnView {
  readonly key: string;
  readonly heading: string;
  readonly remark: string | undefined;
  readonly width: number;
  readonly isFigures: boolean;
}

/** The views of a sheet, each made once for each row object: a row that has not changed is not drawn. */
export function rowViews<Row extends SheetRow>(sheet: Sheet<Row>): (row: Row) => RowView {
  return remembered((row) => rowView(row, sheet));
}

export function columnViews<Row extends SheetRow>({ columns }: Sheet<Row>): readonly ColumnView[] {
  return columns.map((column) => ({
    key: column.key,
    heading: column.heading,
    remark: column.remark,
    width: column.width,
    isFigures: isFigures(column),
  }));
}

function rowView<Row extends SheetRow>(row: Row, { columns, marks }: Sheet<Row>): RowView {
  return {
    id: row.id,
    title: row.title,
    cells: columns.map((column) => ({
      text: column.shown(row),
      isComputed: typedIn(column, row) === null,
      isLocked: lockedIn(column, row) !== null,
    })),
    marks: marks(row),
  };
}
