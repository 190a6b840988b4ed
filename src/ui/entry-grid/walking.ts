import { activePlace, chosenArea, type Bench } from './bench.ts';
import { standingAt, type GridState } from './grid-state.ts';
import { alongTheLines, aroundTheBlock, moved, within, type Move, type Place } from './place.ts';
import type { SheetRow } from './sheet.ts';
import { leftCell } from './writing.ts';

/** Goes to a cell, and chooses it alone. */
export function goTo<Row extends SheetRow>(
  bench: Bench<Row>,
  place: Place,
  tabStart: number | null = null,
): void {
  go(bench, { ...standingAt(within(place, bench.extent)), tabStart });
}

/** Chooses all from the active cell to another. */
export function reachFor<Row extends SheetRow>(bench: Bench<Row>, place: Place): void {
  const to = within(place, bench.extent);
  go(bench, { chosen: { from: activePlace(bench), to }, inSight: to, tabStart: null });
}

function go<Row extends SheetRow>(bench: Bench<Row>, change: Partial<GridState>): void {
  const left = leftCell(bench);
  // What was said of the cell that is left is read after it is left.
  const said: Partial<GridState> = bench.state.editing === null ? { message: null } : {};
  bench.update({ ...said, ...left, ...change, stepsOut: false });
}

export function walk<Row extends SheetRow>(
  bench: Bench<Row>,
  move: Move,
  extending: boolean,
  page: number,
): void {
  const { extent, state } = bench;
  if (extending) reachFor(bench, moved(within(state.chosen.to, extent), move, extent, page));
  else goTo(bench, moved(activePlace(bench), move, extent, page));
}

/** One cell on: within the chosen block, else along the lines. False where Tab leads out of the grid. */
export function tab<Row extends SheetRow>(bench: Bench<Row>, step: 1 | -1): boolean {
  const from = activePlace(bench);
  const inside = aroundTheBlock(from, step, 'rows', chosenArea(bench));
  const to = bench.state.stepsOut ? null : (inside ?? alongTheLines(from, step, bench.extent));
  if (to === null) {
    bench.update({ ...leftCell(bench), stepsOut: false });
    return false;
  }
  if (inside === null) goTo(bench, to, bench.state.tabStart ?? from.column);
  else go(bench, { active: to, inSight: to });
  return true;
}

/** The cell beneath: within the chosen block, else in the column where the line was begun. */
export function enter<Row extends SheetRow>(bench: Bench<Row>, step: 1 | -1): void {
  const from = activePlace(bench);
  const inside = aroundTheBlock(from, step, 'columns', chosenArea(bench));
  if (inside !== null) {
    go(bench, { active: inside, inSight: inside });
    return;
  }
  const { lines } = bench.extent;
  const row = from.row < lines ? Math.min(from.row + step, lines - 1) : from.row + step;
  goTo(bench, { row, column: bench.state.tabStart ?? from.column });
}

/** Chooses every line, or whole lines or columns; the keyboard stays where it is if that is in them. */
export function chooseWhole<Row extends SheetRow>(
  bench: Bench<Row>,
  what: 'all' | 'lines' | 'columns',
): void {
  const { top, left, bottom, right } = chosenArea(bench);
  const lastLine = Math.max(bench.rows.length - 1, 0);
  const from: Place = { row: what === 'lines' ? top : 0, column: what === 'columns' ? left : 0 };
  const to: Place = {
    row: what === 'lines' ? bottom : lastLine,
    column: what === 'columns' ? right : bench.extent.columns - 1,
  };
  const active = activePlace(bench);
  bench.update({
    active: active.row > to.row ? from : active,
    chosen: { from, to },
    tabStart: null,
    message: null,
  });
}
