import { filledDown, filledRight } from '../../domain/business-case/edits/fill.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { activeCell, type Bench } from './bench.ts';
import { countOf, filling } from './block-plan.ts';
import {
  carryOut,
  cellsIn,
  firstRefusal,
  placeOf,
  planned,
  textsIn,
  withoutRefusalsIn,
  writableArea,
} from './blocks.ts';
import { typedIn } from './column.ts';
import type { SheetRow } from './sheet.ts';

/** Empties the chosen cells that something is entered in. */
export function clearChosen<Row extends SheetRow>(bench: Bench<Row>): void {
  const area = writableArea(bench);
  if (area === null) return;
  const { rows, columns } = cellsIn(bench, area);
  const plan = planned(
    bench,
    rows.map(() => columns.map(() => '')),
    placeOf(area),
    true,
  );
  const cell = activeCell(bench);
  const isComputed = cell !== null && typedIn(cell.column, cell.row) === null && !cell.isNewLine;
  const said = firstRefusal(plan) ?? (isComputed ? gridWords.computedCleared : null);
  if (plan.edit !== null) bench.apply(plan.edit);
  bench.update({
    message: plan.edit !== null || said === null ? null : { tone: 'plain', text: said },
    refusals: withoutRefusalsIn(bench, area),
  });
}

/** Fills the chosen cells from the top or the left; a single row or column from its neighbour. */
export function fillChosen<Row extends SheetRow>(
  bench: Bench<Row>,
  direction: 'down' | 'right',
): void {
  const chosen = writableArea(bench);
  if (chosen === null) return;
  const area =
    direction === 'down'
      ? { ...chosen, top: chosen.top - (chosen.top === chosen.bottom && chosen.top > 0 ? 1 : 0) }
      : {
          ...chosen,
          left: chosen.left - (chosen.left === chosen.right && chosen.left > 0 ? 1 : 0),
        };
  const before = textsIn(bench, area);
  const block = direction === 'down' ? filledDown(before) : filledRight(before);
  const plan = planned(bench, block, placeOf(area), true);
  if (plan.edit === null) {
    const text = firstRefusal(plan) ?? gridWords.nothingToFill;
    bench.update({ message: { tone: 'plain', text } });
    return;
  }
  const source = direction === 'down' ? (block[0]?.length ?? 0) : block.length;
  const filled = countOf(plan, 'taken', 'remarked') - source;
  carryOut(bench, plan, area, [gridWords.filled(filled), ...plan.notes]);
}

/** Puts what is written in the active cell into all that are chosen, as part of the same step of undo. */
export function fillWithWritten<Row extends SheetRow>(bench: Bench<Row>): void {
  const { editing, active, inSight } = bench.state;
  const area = writableArea(bench);
  if (editing === null || area === null) return;
  const block = filling([[editing.text]], area);
  const plan = planned(bench, block, placeOf(area), false);
  const filled = countOf(plan, 'taken', 'remarked');
  carryOut(bench, plan, area, [gridWords.filled(filled), ...plan.notes], editing.mergeKey);
  bench.update({ editing: null, active, inSight });
}
