import { TextField } from '../parts/TextField.tsx';
import type { Column } from './record-column.ts';

/** A column of text fields; `write` keeps what is typed in the field of a row. */
export function textColumn<Row>(
  heading: string,
  read: (row: Row) => string,
  write: (row: Row, text: string, mergeKey: string) => void,
  lines: 'one' | 'several' = 'one',
): Column<Row> {
  return {
    heading,
    field: (row, label) => (
      <TextField
        label={label}
        isLabelHidden
        lines={lines}
        value={read(row)}
        onChange={(text, mergeKey) => write(row, text, mergeKey)}
      />
    ),
  };
}
