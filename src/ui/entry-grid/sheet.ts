import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import type { Column } from './column.ts';

/** A line of the case as a row of the grid. The same line must be the same object. */
export interface SheetRow {
  readonly id: string;
  readonly title: string;
}

/** A list of lines as the grid works on it: its columns, and what can be done to a line. */
export interface Sheet<Row extends SheetRow> {
  readonly columns: readonly Column<Row>[];
  /** Where there can be more columns than there are now: how they are had. */
  readonly moreColumns?: string;
  readonly rowCount: (document: BusinessCase) => number;
  readonly rowAt: (document: BusinessCase, index: number) => Row | undefined;
  /** The document with that line and no other, so that a small edit of it is quick. */
  readonly alone: (document: BusinessCase, index: number) => BusinessCase;
  /** The document with that line as it is in `alone`. */
  readonly withLineOf: (document: BusinessCase, index: number, alone: BusinessCase) => BusinessCase;
  /** A line with nothing in it, which is not in the document. */
  readonly newRow: (id: string) => Row;
  readonly add: (row: Row) => Edit;
  readonly remove: (rows: readonly Row[]) => Edit;
  readonly moveTo: (row: Row, index: number) => Edit;
  readonly copy: (row: Row, newId: string) => Edit;
  /** What must be known of the line, in a few words: it lies outside the years of the case. */
  readonly marks: (row: Row) => readonly string[];
}

export function rowsOf<Row extends SheetRow>(
  { rowCount, rowAt }: Sheet<Row>,
  document: BusinessCase,
): readonly Row[] {
  return Array.from({ length: rowCount(document) }, (_, index) => rowAt(document, index)).filter(
    (row) => row !== undefined,
  );
}
