import { canAddLine, MOST_LINES } from '../../domain/business-case/limits.ts';
import { da } from '../../text/da.ts';
import { activePlace, chosenArea, chosenRows, type Bench } from './bench.ts';
import { within } from './place.ts';
import type { SheetRow } from './sheet.ts';
import { beginWriting, leftCell } from './writing.ts';

/** Goes to the empty line and begins to write its first cell. */
export function beginLine<Row extends SheetRow>(bench: Bench<Row>): void {
  if (bench.isReadOnly) return;
  if (!canAddLine(bench.document)) {
    bench.update({ message: { tone: 'plain', text: da.entryGrid.full(MOST_LINES) } });
    return;
  }
  const place = { row: bench.rows.length, column: 0 };
  const left = leftCell(bench);
  bench.update({ ...left, corner: place });
  const state = { ...bench.state, ...left, active: place, corner: place, tabStart: null };
  beginWriting(
    { ...bench, state, update: (change) => bench.update({ active: place, ...change }) },
    null,
  );
}

export function removeChosen<Row extends SheetRow>(bench: Bench<Row>): void {
  const rows = chosenRows(bench);
  if (bench.isReadOnly || rows.length === 0) return;
  bench.apply(bench.sheet.remove(rows));
  const { column } = activePlace(bench);
  const { rows: rowCount, columns } = bench.extent;
  const place = within(
    { row: chosenArea(bench).top, column },
    { rows: rowCount - rows.length, columns },
  );
  bench.update({
    editing: null,
    active: place,
    corner: place,
    message: {
      tone: 'plain',
      text: `${da.entryGrid.removed(rows.length)} ${da.entryGrid.takeBack}`,
    },
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
  const { active, corner } = bench.state;
  bench.update({
    active: { ...active, row: active.row + step },
    corner: { ...corner, row: corner.row + step },
    message: null,
  });
}

/** Puts a copy of the line beneath it. */
export function copyLine<Row extends SheetRow>(bench: Bench<Row>): void {
  const place = activePlace(bench);
  const row = bench.rows[place.row];
  if (bench.isReadOnly || row === undefined) return;
  if (!canAddLine(bench.document)) {
    bench.update({ message: { tone: 'plain', text: da.entryGrid.full(MOST_LINES) } });
    return;
  }
  bench.apply(bench.sheet.copy(row, bench.newId()));
  const below = { ...place, row: place.row + 1 };
  bench.update({
    active: below,
    corner: below,
    message: { tone: 'plain', text: da.entryGrid.copied },
  });
}
