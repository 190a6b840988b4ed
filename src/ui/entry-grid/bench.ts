import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import type { Column } from './column.ts';
import type { GridState } from './grid-state.ts';
import { areaOf, within, type Area, type Extent, type Place } from './place.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { TotalRow } from './totals.ts';

/** All that an action of the grid works with: the case, its lines, and what is momentary. */
export interface Bench<Row extends SheetRow> {
  readonly document: BusinessCase;
  readonly sheet: Sheet<Row>;
  readonly rows: readonly Row[];
  /** The line that the empty row becomes when something is entered in it. */
  readonly spareRow: Row;
  readonly totals: readonly TotalRow[];
  readonly extent: Extent;
  readonly isReadOnly: boolean;
  readonly state: GridState;
  readonly update: (change: Partial<GridState>) => void;
  readonly apply: (edit: Edit, mergeKey?: string) => void;
  /** Takes back everything that was entered under a key. */
  readonly takeBack: (mergeKey: string) => void;
  readonly newId: () => string;
}

export function activePlace({ state, extent }: AnyBench): Place {
  return within(state.active, extent);
}

/** The cells that are chosen. */
export function chosenArea({ state: { chosen }, extent }: AnyBench): Area {
  return areaOf({ from: within(chosen.from, extent), to: within(chosen.to, extent) });
}

/** The chosen cells that can be written in, the empty line among them; null where only sums are chosen. */
export function chosenCells(bench: AnyBench): Area | null {
  const area = chosenArea(bench);
  const bottom = Math.min(area.bottom, bench.extent.lines - 1);
  return bottom < area.top ? null : { ...area, bottom };
}

/** The lines that are chosen, the empty one left out. */
export function chosenRows<Row extends SheetRow>(bench: Bench<Row>): readonly Row[] {
  const { top, bottom } = chosenArea(bench);
  return bench.rows.slice(top, bottom + 1);
}

/** The sums that are chosen. */
export function chosenTotals<Row extends SheetRow>(bench: Bench<Row>): readonly TotalRow[] {
  const { top, bottom } = chosenArea(bench);
  const { lines } = bench.extent;
  return bench.totals.slice(Math.max(top - lines, 0), Math.max(bottom + 1 - lines, 0));
}

export interface ActiveCell<Row> {
  readonly row: Row;
  readonly column: Column<Row>;
  readonly isNewLine: boolean;
}

/** The cell that can be written in; null at a sum. */
export function activeCell<Row extends SheetRow>(bench: Bench<Row>): ActiveCell<Row> | null {
  const place = activePlace(bench);
  const column = bench.sheet.columns[place.column];
  const row = bench.rows[place.row];
  return column === undefined || place.row >= bench.extent.lines
    ? null
    : { row: row ?? bench.spareRow, column, isNewLine: row === undefined };
}

type AnyBench = Pick<Bench<SheetRow>, 'state' | 'extent'>;
