import { canAddLine, MOST_LINES } from '../../domain/business-case/limits.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { activePlace, chosenArea, chosenRows, type Bench } from './bench.ts';
import { standingAt, type GridState } from './grid-state.ts';
import { within } from './place.ts';
import type { SheetRow } from './sheet.ts';
import { beginWriting, leftCell } from './writing.ts';

/** Goes to the empty line and begins to write its first cell. */
export function beginLine<Row extends SheetRow>(bench: Bench<Row>): void {
  if (bench.isReadOnly) return;
  if (!canAddLine(bench.document)) {
    bench.update({ message: { tone: 'plain', text: gridWords.full(MOST_LINES) } });
    return;
  }
  const there: Partial<GridState> = {
    ...leftCell(bench),
    ...standingAt({ row: bench.rows.length, column: 0 }),
    tabStart: null,
  };
  const benchThere: Bench<Row> = {
    ...bench,
    state: { ...bench.state, ...there },
    update: (change) => bench.update({ ...there, ...change }),
  };
  beginWriting(benchThere, null);
}

/** Removes the chosen lines. The keyboard is then in the line that comes after them. */
export function removeChosen<Row extends SheetRow>(bench: Bench<Row>): void {
  const rows = chosenRows(bench);
  if (bench.isReadOnly || rows.length === 0) return;
  bench.apply(bench.sheet.remove(rows));
  const { lines, columns } = bench.extent;
  const place = within(
    { row: chosenArea(bench).top, column: activePlace(bench).column },
    { rows: lines - rows.length, columns },
  );
  bench.update({
    ...standingAt(place),
    editing: null,
    message: {
      tone: 'plain',
      text: `${gridWords.removed(rows.length)} ${gridWords.takeBack}`,
    },
    focusAsked: bench.state.focusAsked + 1,
  });
}

/** Moves the chosen lines one up or one down: the line beside them goes to their other side. */
export function moveChosen<Row extends SheetRow>(bench: Bench<Row>, step: 1 | -1): void {
  const rows = chosenRows(bench);
  const { top } = chosenArea(bench);
  const bottom = top + rows.length - 1;
  const beside = bench.rows[step === 1 ? bottom + 1 : top - 1];
  if (bench.isReadOnly || rows.length === 0 || beside === undefined) return;
  bench.apply(bench.sheet.moveTo(beside, step === 1 ? top : bottom));
  const { active, chosen } = bench.state;
  const isAtEdge = step === 1 ? bottom + 2 === bench.rows.length : top === 1;
  bench.update({
    active: { ...active, row: active.row + step },
    chosen: {
      from: { ...chosen.from, row: chosen.from.row + step },
      to: { ...chosen.to, row: chosen.to.row + step },
    },
    message: null,
    // The button that moves them has no further to go, and cannot keep the keyboard.
    focusAsked: bench.state.focusAsked + (isAtEdge ? 1 : 0),
  });
}

/** Puts a copy of the line beneath it. */
export function copyLine<Row extends SheetRow>(bench: Bench<Row>): void {
  const place = activePlace(bench);
  const row = bench.rows[place.row];
  if (bench.isReadOnly || row === undefined) return;
  if (!canAddLine(bench.document)) {
    bench.update({ message: { tone: 'plain', text: gridWords.full(MOST_LINES) } });
    return;
  }
  bench.apply(bench.sheet.copy(row, bench.newId()));
  bench.update({
    ...standingAt({ ...place, row: place.row + 1 }),
    message: { tone: 'plain', text: gridWords.copied },
  });
}

/** Asks for all the fields of the active line; the empty one has none yet, and sums have none at all. */
export function askForDetails<Row extends SheetRow>(bench: Bench<Row>): void {
  if (bench.rows[activePlace(bench).row] === undefined) return;
  bench.update({ detailsAsked: bench.state.detailsAsked + 1 });
}
