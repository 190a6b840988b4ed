import { useLayoutEffect, useRef, type RefObject } from 'react';

import { activePlace, type Bench } from './bench.ts';
import { bringInSight } from './in-sight.ts';
import { within } from './place.ts';
import type { SheetRow } from './sheet.ts';

/** The keyboard focus of a grid: on the active cell, as long as the grid has it at all. */
export interface GridFocus {
  readonly take: () => void;
  /** Whether the focus went out of the grid, and not only out of the window. */
  readonly isLost: (wentTo: EventTarget | null) => boolean;
  readonly rowsInSight: () => number;
}

export function useGridFocus<Row extends SheetRow>(
  grid: RefObject<HTMLDivElement | null>,
  { state, extent, rows, spareRow }: Bench<Row>,
): GridFocus {
  const hasFocus = useRef(false);
  const { row, column } = activePlace({ state, extent });
  const { row: seenRow, column: seenColumn } = within(state.inSight, extent);
  const isEditing = state.editing !== null;
  // Undo may put another line in the place of the one that had the focus.
  const { id } = rows[row] ?? spareRow;

  useLayoutEffect(() => {
    if (state.focusAsked > 0) hasFocus.current = true;
  }, [state.focusAsked]);

  useLayoutEffect(() => {
    if (!hasFocus.current || isEditing) return;
    const cell = cellAt(grid.current, { row, column });
    if (cell === null) return;
    cell.focus({ preventScroll: true });
    // What is pasted goes to where the caret is, and the focus does not always bring it along.
    document.getSelection()?.collapse(cell, 0);
  }, [grid, id, row, column, isEditing, state.focusAsked]);

  useLayoutEffect(() => {
    if (!hasFocus.current || grid.current === null) return;
    const cell = cellAt(grid.current, { row: seenRow, column: seenColumn });
    if (cell !== null) bringInSight(grid.current, cell);
  }, [grid, seenRow, seenColumn, state.focusAsked]);

  return {
    take: () => {
      hasFocus.current = true;
    },
    isLost: (wentTo) => {
      const staysHere = wentTo instanceof Node && grid.current?.contains(wentTo) === true;
      if (staysHere || !document.hasFocus()) return false;
      hasFocus.current = false;
      return true;
    },
    rowsInSight: () => {
      const place = grid.current;
      if (place === null) return 1;
      // Head and sums stand over the lines.
      const free = place.clientHeight - heightOf(place, 'head') - heightOf(place, 'totals');
      return Math.max(1, Math.floor(free / heightOf(place, 'row[data-row]')) || 1);
    },
  };
}

function heightOf(grid: HTMLElement, part: 'head' | 'totals' | 'row[data-row]'): number {
  return grid.querySelector<HTMLElement>(`.grid-${part}`)?.offsetHeight ?? 0;
}

function cellAt(
  grid: HTMLElement | null,
  { row, column }: { readonly row: number; readonly column: number },
): HTMLElement | null {
  return (
    grid?.querySelector<HTMLElement>(
      `[data-row="${String(row)}"] > [data-column="${String(column)}"]`,
    ) ?? null
  );
}
