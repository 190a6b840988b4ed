import { filledDown, filledRight } from '../../domain/business-case/edits/fill.ts';
import { da } from '../../text/da.ts';
import { explainTableRefusal } from '../../text/explain-table-refusal.ts';
import { parseTable } from '../../text/parse-table.ts';
import {
  activeCell,
  chosenArea,
  chosenCells,
  chosenRows,
  chosenTotals,
  type Bench,
} from './bench.ts';
import {
  countOf,
  filling,
  planBlock,
  type BlockPlan,
  type PlannedCell,
  type TextBlock,
} from './block-plan.ts';
import { ownCells, putOnClipboard } from './clipboard.ts';
import { copiedFrom, typedIn } from './column.ts';
import { standingAt, withoutRefusals, type GridState } from './grid-state.ts';
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
  const said = firstRefusal(plan) ?? (isComputed ? da.entryGrid.computedCleared : null);
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
    const text = firstRefusal(plan) ?? da.entryGrid.nothingToFill;
    bench.update({ message: { tone: 'plain', text } });
    return;
  }
  const source = direction === 'down' ? (block[0]?.length ?? 0) : block.length;
  const filled = countOf(plan, 'taken', 'remarked') - source;
  carryOut(bench, plan, area, [da.entryGrid.filled(filled), ...plan.notes]);
}

/** Puts what is written in the active cell into all that are chosen, as part of the same step of undo. */
export function fillWithWritten<Row extends SheetRow>(bench: Bench<Row>): void {
  const { editing, active, inSight } = bench.state;
  const area = writableArea(bench);
  if (editing === null || area === null) return;
  const block = filling([[editing.text]], area);
  const plan = planned(bench, block, placeOf(area), false);
  const filled = countOf(plan, 'taken', 'remarked');
  carryOut(bench, plan, area, [da.entryGrid.filled(filled), ...plan.notes], editing.mergeKey);
  bench.update({ editing: null, active, inSight });
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
  carryOut(bench, plan, area, [da.entryGrid.pasted(count, plan.newLines), ...plan.notes]);
}

function carryOut<Row extends SheetRow>(
  bench: Bench<Row>,
  plan: BlockPlan,
  area: Area,
  said: readonly string[],
  mergeKey?: string,
): void {
  if (plan.edit !== null) bench.apply(plan.edit, mergeKey);
  bench.update({
    ...standingAt(placeOf(area)),
    chosen: { from: placeOf(area), to: { row: area.bottom, column: area.right } },
    preview: null,
    message: { tone: 'plain', text: [...said, da.entryGrid.takeBack].join(' ') },
    refusals: withoutRefusalsIn(bench, area),
    focusAsked: bench.state.focusAsked + 1,
  });
}

/** The chosen cells, where they can be written in; says why where they are sums. */
function writableArea<Row extends SheetRow>(bench: Bench<Row>): Area | null {
  if (bench.isReadOnly) return null;
  const area = chosenCells(bench);
  if (area === null) {
    bench.update({ message: { tone: 'plain', text: da.lines.totalIsComputed } });
  }
  return area;
}

function withoutRefusalsIn<Row extends SheetRow>(
  bench: Bench<Row>,
  area: Area,
): GridState['refusals'] {
  const { rows, columns } = cellsIn(bench, area);
  return withoutRefusals(
    bench.state.refusals,
    rows.map(({ id }) => id),
    columns.map(({ key }) => key),
  );
}

function planned<Row extends SheetRow>(
  { document, sheet, newId }: Bench<Row>,
  block: TextBlock,
  at: Place,
  isOwn: boolean,
): BlockPlan {
  return planBlock(block, at, { document, sheet, newId, isOwn });
}

/** What is entered in the cells of an area; null where a cell is worked out. */
function textsIn<Row extends SheetRow>(bench: Bench<Row>, area: Area): TextBlock {
  const { columns } = cellsIn(bench, area);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = bench.rows[area.top + index];
    return columns.map((column) => (row === undefined ? null : typedIn(column, row)));
  });
}

function cellsIn<Row extends SheetRow>({ rows, sheet }: Bench<Row>, area: Area) {
  return {
    rows: rows.slice(area.top, area.bottom + 1),
    columns: sheet.columns.slice(area.left, area.right + 1),
  };
}

function placeOf({ top, left }: Area): Place {
  return { row: top, column: left };
}

function firstRefusal({ cells }: BlockPlan): string | null {
  return (
    cells.flat().find(({ outcome, remark }) => remark !== null && outcome !== 'remarked')?.remark ??
    null
  );
}

function isTaken(outcome: PlannedCell['outcome']): boolean {
  return outcome === 'taken' || outcome === 'remarked';
}
