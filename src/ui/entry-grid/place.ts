/** A place in the grid, counted from 0. The row after the last line is the empty one. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows, the empty one among them, and how many columns there are. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What can be done from the keyboard to get somewhere else. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'first-column'
  | 'last-column'
  | 'first-row'
  | 'last-row'
  | 'first-cell'
  | 'last-cell'
  | 'page-up'
  | 'page-down';

export function areaOf(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** The nearest place there is. */
export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
    column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
  };
}

/** Where a move leads; it ends at the edge. `page` is the number of rows in sight. */
export function moved(from: Place, move: Move, extent: Extent, page: number): Place {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const { row, column } = from;
  const to: Readonly<Record<Move, Place>> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    'first-column': { row, column: 0 },
    'last-column': { row, column: lastColumn },
    'first-row': { row: 0, column },
    'last-row': { row: lastRow, column },
    'first-cell': { row: 0, column: 0 },
    'last-cell': { row: lastRow, column: lastColumn },
    'page-up': { row: row - page, column },
    'page-down': { row: row + page, column },
  };
  return within(to[move], extent);
}

/** The next cell along the lines, or the one before; null where there is none. */
export function alongTheLines(from: Place, step: 1 | -1, { rows, columns }: Extent): Place | null {
  const index = from.row * columns + from.column + step;
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
}
