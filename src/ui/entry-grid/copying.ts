import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { explainTableRefusal } from '../../text/explain-table-refusal.ts';
import { parseTable } from '../../text/parse-table.ts';
import { chosenArea, chosenRows, chosenTotals, type Bench } from './bench.ts';
import { countOf, filling, type BlockPlan, type PlannedCell } from './block-plan.ts';
import { carryOut, placeOf, planned, writableArea } from './blocks.ts';
import { ownCells, putOnClipboard } from './clipboard.ts';
import { copiedFrom, typedIn } from './column.ts';
import type { Area, Place } from './place.ts';
import type { SheetRow } from './sheet.ts';
import { copiedTotal } from './totals.ts';

/** Copies the chosen cells: as text for other programs, and as they are for this one. */
export function copyChosen<Row extends SheetRow>(bench: Bench<Row>, data: DataTransfer): void {
  const { left, right } = chosenArea(bench);
  const columns = bench.sheet.columns.slice(left, right + 1);
  const rows = chosenRows(bench);
  const totals = chosenTotals(bench);
  putOnClipboard(data, {
    entered: [
      ...rows.map((row) => columns.map((column) => typedIn(column, row))),
      ...totals.map(() => columns.map(() => null)),
    ],
    shown: [
      ...rows.map((row) => columns.map((column) => copiedFrom(column, row))),
      ...totals.map((total) =>
        columns.map(({ key }, index) => copiedTotal(total, key, left + index)),
      ),
    ],
  });
}

/**
 * Puts a copied block in at the chosen cells. What can be read goes straight in: thousands with a
 * dot are how Danish spreadsheets write them. Where a cell cannot be read, the whole block is shown
 * first and nothing is changed; what could be meant differently is then told too.
 */
export function pasteBlock<Row extends SheetRow>(bench: Bench<Row>, data: DataTransfer): void {
  const area = writableArea(bench);
  if (area === null) return;
  const own = ownCells(data);
  const table = own === null ? parseTable(data.getData('text/plain')) : null;
  if (table !== null && !table.ok) {
    bench.update({ message: { tone: 'refused', text: explainTableRefusal(table.failure) } });
    return;
  }
  const block = filling(own ?? table?.value ?? [], area);
  const plan = planned(bench, block, placeOf(area), own !== null);
  if (countOf(plan, 'refused') === 0) insertPlan(bench, plan, placeOf(area));
  else bench.update({ preview: { plan, at: placeOf(area) } });
}

/** Takes over all that could be read of a block, as one step of undo. */
export function insertPlan<Row extends SheetRow>(
  bench: Bench<Row>,
  plan: BlockPlan,
  at: Place,
): void {
  const rows = plan.targets.filter((target) => target !== null);
  const width = Math.max(...plan.cells.map((row) => row.length), 1);
  const area: Area = {
    top: at.row,
    left: at.column,
    bottom: Math.max(at.row, ...rows),
    right: Math.min(at.column + width, bench.extent.columns) - 1,
  };
  const taken = plan.cells.flat().filter(({ outcome }) => isTaken(outcome));
  // Empty cells between the others are not what one means by what was put in.
  const written = taken.filter(({ text }) => text !== '');
  const count = written.length === 0 ? taken.length : written.length;
  carryOut(bench, plan, area, [gridWords.pasted(count, plan.newLines), ...plan.notes]);
}

function isTaken(outcome: PlannedCell['outcome']): boolean {
  return outcome === 'taken' || outcome === 'remarked';
}
