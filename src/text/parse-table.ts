import { fail, ok, type Result } from '../base/result.ts';

/** Rows of cells, all of the same length. */
export type Table = readonly (readonly string[])[];

/** Why a text is not read as a table. */
export type TableRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  | { readonly kind: 'too-many-columns'; readonly most: number }
  | { readonly kind: 'cell-too-long'; readonly most: number };

export const MOST_ROWS = 500;
export const MOST_COLUMNS = 60;
export const LONGEST_CELL = 5000;

const QUOTE = '"';

/**
 * Reads what a spreadsheet puts on the clipboard: a line a row, tabs between the cells [PAR-12].
 *
 * A cell that holds a tab or a new line is put in quotes, with its own quotes doubled; quotes that
 * do not close at the end of the cell are just signs, as in `"blød" infrastruktur`. The empty line
 * that ends a copied block is no row. Short rows are filled with empty cells.
 *
 * Errors: no cell at all; more rows, columns or signs in a cell than can be pasted at once [PAR-13].
 */
export function parseTable(text: string): Result<Table, TableRefusal> {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    const row = rows.at(-1) ?? [];
    if (cell.length > LONGEST_CELL) return fail({ kind: 'cell-too-long', most: LONGEST_CELL });
    if (row.push(cell) > MOST_COLUMNS)
      return fail({ kind: 'too-many-columns', most: MOST_COLUMNS });
    const endsRow = text[end] !== '\t';
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (!endsRow) continue;
    if (at >= text.length) break;
    if (rows.push([]) > MOST_ROWS) return fail({ kind: 'too-many-rows', most: MOST_ROWS });
  }
  const isEmpty = rows.every((row) => row.every((cell) => cell.trim() === ''));
  return isEmpty ? fail({ kind: 'empty' }) : ok(filled(rows));
}

function filled(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

interface Cell {
  readonly cell: string;
  /** Where the tab, the new line or the end of the text after it is. */
  readonly end: number;
}

function cellAt(text: string, start: number): Cell {
  return (text[start] === QUOTE ? quotedCellAt(text, start) : null) ?? plainCellAt(text, start);
}

function plainCellAt(text: string, start: number): Cell {
  let end = start;
  while (!isEndOfCell(text, end)) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Null where the quotes do not close at the end of a cell. */
function quotedCellAt(text: string, start: number): Cell | null {
  let close = text.indexOf(QUOTE, start + 1);
  while (text[close + 1] === QUOTE && close !== -1) close = text.indexOf(QUOTE, close + 2);
  if (close === -1 || !isEndOfCell(text, close + 1)) return null;
  return { cell: text.slice(start + 1, close).replaceAll('""', QUOTE), end: close + 1 };
}

function isEndOfCell(text: string, at: number): boolean {
  const sign = text[at];
  return sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';
}
