import type { ReactNode } from 'react';

/** A column of fields; `name` is what the row is called when its field is spoken. */
export interface Column<Row> {
  /** Where two columns may have the same heading. */
  readonly key?: string;
  readonly heading: string;
  readonly width?: 'narrow' | 'wide';
  /** Beneath the other fields of the row, under its own heading: what there is no room for beside them. */
  readonly isBeneath?: boolean;
  /** Null where there is nothing to ask of a row; beneath it the heading is left out then. */
  readonly field: (row: Row, label: string) => ReactNode;
}
