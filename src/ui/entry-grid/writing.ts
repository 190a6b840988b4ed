import { applyBlock } from '../../domain/business-case/edits/edit.ts';
import { da } from '../../text/da.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { activeCell, type Bench } from './bench.ts';
import { lockedIn, typedIn, type Column } from './column.ts';
import { entered } from './entered.ts';
import { withoutRefusals, withRefusal, type Editing, type GridState } from './grid-state.ts';
import type { SheetRow } from './sheet.ts';
import { soughtChoice } from './sought-choice.ts';

/** Begins to write in the active cell: with a letter in place of what was there, or with all of it. */
export function beginWriting<Row extends SheetRow>(bench: Bench<Row>, letter: string | null): void {
  const cell = activeCell(bench);
  if (bench.isReadOnly) return;
  const locked = cell === null ? lineWords.totalIsComputed : lockedIn(cell.column, cell.row);
  if (cell === null || locked !== null) {
    bench.update({ message: { tone: 'plain', text: locked ?? '' }, stepsOut: false });
    return;
  }
  const { row, column, isNewLine } = cell;
  const text = bench.state.refusals.get(row.id)?.get(column.key)?.text;
  const editing: Editing = {
    text: text ?? typedIn(column, row) ?? '',
    corrects: letter === null,
    refusal: null,
    note: null,
    mergeKey: `grid-${bench.newId()}`,
    before: { typed: typedIn(column, row), shown: isNewLine ? '' : column.shown(row) },
  };
  const begun: Partial<GridState> = { editing, stepsOut: false };
  if (letter === null) bench.update({ ...begun, message: null });
  else if (column.kind === 'choice') beginChoosing(bench, column, letter, begun, editing);
  else write(bench, letter, editing, begun);
}

/** What stands in the cell now: what can be read of it is in the document at once. */
export function writeText<Row extends SheetRow>(bench: Bench<Row>, text: string): void {
  const { editing } = bench.state;
  if (editing !== null) write(bench, text, editing, {});
}

function write<Row extends SheetRow>(
  bench: Bench<Row>,
  text: string,
  editing: Editing,
  change: Partial<GridState>,
): void {
  const cell = activeCell(bench);
  if (cell === null) return;
  const { row, column, isNewLine } = cell;
  const outcome = entered(column, row, text);
  if (outcome.kind === 'refused') {
    bench.update({ ...change, editing: { ...editing, text, refusal: outcome.reason } });
    return;
  }
  if (outcome.kind === 'nothing') {
    bench.update({ ...change, editing: { ...editing, text, refusal: null }, message: null });
    return;
  }
  const { entry, reading } = outcome;
  const note = entry.note ?? editing.note;
  const said = [reading === null ? null : gridWords.readAs(reading), note].filter(
    (part) => part !== null,
  );
  const edits = isNewLine ? [bench.sheet.add(row), entry.edit] : [entry.edit];
  bench.apply(applyBlock(edits), editing.mergeKey);
  bench.update({
    ...change,
    editing: { ...editing, text, refusal: null, note },
    message: said.length === 0 ? null : { tone: 'plain', text: said.join(' ') },
    refusals: withoutRefusals(bench.state.refusals, [row.id], [column.key]),
  });
}

/** A letter chooses the first choice that begins with it, and opens the list. */
function beginChoosing<Row extends SheetRow>(
  bench: Bench<Row>,
  { choices }: Extract<Column<Row>, { kind: 'choice' }>,
  letter: string,
  begun: Partial<GridState>,
  editing: Editing,
): void {
  const choice = soughtChoice(choices, letter);
  if (choice === null) bench.update({ ...begun, message: null });
  else write(bench, choice.label, editing, begun);
}

/** Gives up what was written in this visit; the cell holds what it held before. */
export function cancelWriting<Row extends SheetRow>(bench: Bench<Row>): void {
  const { editing } = bench.state;
  const cell = activeCell(bench);
  if (editing === null || cell === null) return;
  bench.takeBack(editing.mergeKey);
  bench.update({
    editing: null,
    message: null,
    refusals: withoutRefusals(bench.state.refusals, [cell.row.id], [cell.column.key]),
  });
}

/**
 * What comes of the text when the cell is left: a text that cannot be read stays in the cell with
 * its reason, and the document goes on with what it held before.
 */
export function leftCell<Row extends SheetRow>(bench: Bench<Row>): Partial<GridState> {
  const { editing, refusals } = bench.state;
  const cell = activeCell(bench);
  if (editing === null || cell === null) return {};
  if (editing.refusal === null) return { editing: null };
  const { row, column } = cell;
  bench.takeBack(editing.mergeKey);
  const { typed, shown } = editing.before;
  return {
    editing: null,
    refusals: withRefusal(refusals, row.id, column.key, {
      text: editing.text,
      reason: editing.refusal,
      held: typed,
    }),
    message: {
      tone: 'refused',
      text: da.fields.refused(editing.refusal, shown === '' ? null : shown),
    },
  };
}
