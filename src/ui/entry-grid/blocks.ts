import { lines as lineWords } from '../../text/da/lines.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { chosenCells, type Bench } from './bench.ts';
import { planBlock, type BlockPlan, type TextBlock } from './block-plan.ts';
import { typedIn } from './column.ts';
import { standingAt, withoutRefusals, type GridState } from './grid-state.ts';
import type { Area, Place } from './place.ts';
import type { SheetRow } from './sheet.ts';

/** What a block would do at a place. `isOwn`: its texts were made here. */
export function planned<Row extends SheetRow>(
  { document, sheet, newId }: Bench<Row>,
  block: TextBlock,
  at: Place,
  isOwn: boolean,
): BlockPlan {
  return planBlock(block, at, { document, sheet, newId, isOwn });
}

/** Does what was planned, and chooses the area it was done in. */
export function carryOut<Row extends SheetRow>(
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
    message: { tone: 'plain', text: [...said, gridWords.takeBack].join(' ') },
    refusals: withoutRefusalsIn(bench, area),
    focusAsked: bench.state.focusAsked + 1,
  });
}

/** The chosen cells, where they can be written in; says why where they are sums. */
export function writableArea<Row extends SheetRow>(bench: Bench<Row>): Area | null {
  if (bench.isReadOnly) return null;
  const area = chosenCells(bench);
  if (area === null) {
    bench.update({ message: { tone: 'plain', text: lineWords.totalIsComputed } });
  }
  return area;
}

export function withoutRefusalsIn<Row extends SheetRow>(
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

/** What is entered in the cells of an area; null where a cell is worked out. */
export function textsIn<Row extends SheetRow>(bench: Bench<Row>, area: Area): TextBlock {
  const { columns } = cellsIn(bench, area);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = bench.rows[area.top + index];
    return columns.map((column) => (row === undefined ? null : typedIn(column, row)));
  });
}

export function cellsIn<Row extends SheetRow>({ rows, sheet }: Bench<Row>, area: Area) {
  return {
    rows: rows.slice(area.top, area.bottom + 1),
    columns: sheet.columns.slice(area.left, area.right + 1),
  };
}

export function placeOf({ top, left }: Area): Place {
  return { row: top, column: left };
}

/** Why the first cell that could not be changed could not. */
export function firstRefusal({ cells }: BlockPlan): string | null {
  return (
    cells.flat().find(({ outcome, remark }) => remark !== null && outcome !== 'remarked')?.remark ??
    null
  );
}
