import { activePlace, type Bench } from './bench.ts';
import type { GridState } from './grid-state.ts';
import { alongTheLines, moved, within, type Move, type Place } from './place.ts';
import type { SheetRow } from './sheet.ts';
import { leftCell } from './writing.ts';

/** Goes to a cell, or reaches for it from the one where the choice began. */
export function goTo<Row extends SheetRow>(
  bench: Bench<Row>,
  place: Place,
  { extending = false, tabStart = null }: { extending?: boolean; tabStart?: number | null } = {},
): void {
  const left = leftCell(bench);
  const to = within(place, bench.extent);
  const walked: Partial<GridState> = extending ? { corner: to } : { active: to, corner: to };
  // What was said of the cell that is left is read after it is left.
  const wasWriting = bench.state.editing !== null;
  bench.update({
    ...(wasWriting ? {} : { message: null }),
    ...left,
    ...walked,
    tabStart,
    stepsOut: false,
  });
}

export function walk<Row extends SheetRow>(
  bench: Bench<Row>,
  move: Move,
  extending: boolean,
  page: number,
): void {
  const from = extending ? within(bench.state.corner, bench.extent) : activePlace(bench);
  goTo(bench, moved(from, move, bench.extent, page), { extending });
}

/** One cell on along the lines. Answers false where Tab leads out of the grid. */
export function tab<Row extends SheetRow>(bench: Bench<Row>, step: 1 | -1): boolean {
  const from = activePlace(bench);
  const to = bench.state.stepsOut ? null : alongTheLines(from, step, bench.extent);
  if (to === null) {
    bench.update({ ...leftCell(bench), stepsOut: false });
    return false;
  }
  goTo(bench, to, { tabStart: bench.state.tabStart ?? from.column });
  return true;
}

/** The cell beneath, in the column where the line was begun; what is refused must be mended first. */
export function enter<Row extends SheetRow>(bench: Bench<Row>, step: 1 | -1): void {
  const from = activePlace(bench);
  const { tabStart } = bench.state;
  goTo(bench, { row: from.row + step, column: tabStart ?? from.column });
}

export function chooseAll<Row extends SheetRow>(bench: Bench<Row>): void {
  const { rows, columns } = bench.extent;
  bench.update({
    active: { row: 0, column: 0 },
    corner: { row: Math.max(Math.min(rows, bench.rows.length) - 1, 0), column: columns - 1 },
  });
}
