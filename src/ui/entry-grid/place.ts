/** A place in the grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How much there is to walk through. */
export interface Extent {
  /** The rows that can be written in: the lines, and the empty one after them. */
  readonly lines: number;
  /** All rows: the sums stand beneath the lines. */
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

/** A block of cells as it was chosen: where that began, and how far it reaches. */
export interface Chosen {
  readonly from: Place;
  readonly to: Place;
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

export function areaOf({ from, to }: Chosen): Area {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function isInside({ row, column }: Place, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The nearest place there is. */
export function within(
  { row, column }: Place,
  { rows, columns }: Pick<Extent, 'rows' | 'columns'>,
): Place {
  return {
    row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
    column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
  };
}

/**
 * Where a move leads; it ends at the edge. The way to the first or the last row stops between the
 * lines and the sums. `page` is the number of rows in sight.
 */
export function moved(from: Place, move: Move, extent: Extent, page: number): Place {
  const { row, column } = from;
  const lastLine = extent.lines - 1;
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const to: Readonly<Record<Move, Place>> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    'first-column': { row, column: 0 },
    'last-column': { row, column: lastColumn },
    'first-row': { row: row > lastLine ? lastLine : 0, column },
    'last-row': { row: row < lastLine ? lastLine : lastRow, column },
    'first-cell': { row: 0, column: 0 },
    'last-cell': { row: lastRow, column: lastColumn },
    'page-up': { row: row - page, column },
    'page-down': { row: row + page, column },
  };
  return within(to[move], extent);
}

/** The next cell along the lines, or the one before; null where there is none. Sums are passed by. */
export function alongTheLines(from: Place, step: 1 | -1, { lines, columns }: Extent): Place | null {
  const index = from.row * columns + from.column + step;
  if (from.row >= lines || index < 0 || index >= lines * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
}

/**
 * The next cell of a block, or the one before, row by row or column by column; after the last comes
 * the first. Null where the block is one cell, or does not hold the place.
 */
export function aroundTheBlock(
  from: Place,
  step: 1 | -1,
  by: 'rows' | 'columns',
  area: Area,
): Place | null {
  const { top, left, bottom, right } = area;
  const height = bottom - top + 1;
  const width = right - left + 1;
  const cells = height * width;
  if (cells === 1 || !isInside(from, area)) return null;
  const [down, across] = [from.row - top, from.column - left];
  const index = by === 'rows' ? down * width + across : across * height + down;
  const next = (index + step + cells) % cells;
  return by === 'rows'
    ? { row: top + Math.floor(next / width), column: left + (next % width) }
    : { row: top + (next % height), column: left + Math.floor(next / height) };
}
