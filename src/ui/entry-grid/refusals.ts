import { activeCell, type Bench } from './bench.ts';
import { typedIn } from './column.ts';
import type { Message, RefusedText } from './grid-state.ts';
import type { SheetRow } from './sheet.ts';

/** The refused texts of a row; those in cells that were changed since are no more. */
export function refusalsOf<Row extends SheetRow>(
  { state, sheet }: Bench<Row>,
  row: Row,
): ReadonlyMap<string, RefusedText> | undefined {
  const refusals = state.refusals.get(row.id);
  if (refusals === undefined) return undefined;
  const gone = sheet.columns.filter((column) => {
    const refused = refusals.get(column.key);
    return refused !== undefined && refused.held !== typedIn(column, row);
  });
  if (gone.length === 0) return refusals;
  return new Map([...refusals].filter(([key]) => gone.every((column) => column.key !== key)));
}

/** What is to be said of the active cell, or of what was done last. */
export function saidOf<Row extends SheetRow>(bench: Bench<Row>): Message | null {
  const { editing, message, saidOf } = bench.state;
  if (editing?.refusal != null) return { tone: 'refused', text: editing.refusal };
  if (message !== null && saidOf === bench.document) return message;
  const cell = activeCell(bench);
  const refused = cell === null ? undefined : refusalsOf(bench, cell.row)?.get(cell.column.key);
  return refused === undefined ? null : { tone: 'refused', text: refused.reason };
}
