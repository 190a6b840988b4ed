import { useDeferredValue, useId, useMemo, useRef, type CSSProperties } from 'react';

import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { activeCell, activePlace, chosenArea, type Bench } from './bench.ts';
import type { Span } from './ChosenBand.tsx';
import { CellEditor } from './CellEditor.tsx';
import { isFigures } from './column.ts';
import './EntryGrid.css';
import { EntryLine } from './EntryLine.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { GridTotals } from './GridTotals.tsx';
import { PastePreview } from './PastePreview.tsx';
import { refusalsOf, saidOf } from './refusals.ts';
import { columnViews, rowViews, type RowView } from './row-view.ts';
import type { SheetRow } from './sheet.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useLettersWithoutKeys } from './use-letters-without-keys.ts';
import { writeText } from './writing.ts';

interface Props<Row extends SheetRow> {
  readonly label: string;
  readonly bench: Bench<Row>;
}

/**
 * Lines and their fields as a spreadsheet: walked through and written in from the keyboard, with
 * blocks copied and pasted, every entry in the document at the key that made it.
 */
export function EntryGrid<Row extends SheetRow>({ label, bench }: Props<Row>) {
  const { sheet, rows, spareRow, totals, extent, isReadOnly, state } = bench;
  const { editing, preview } = state;
  const grid = useRef<HTMLDivElement>(null);
  const messageId = useId();
  const viewOf = useMemo(() => rowViews(sheet), [sheet]);
  const columns = useMemo(() => columnViews(sheet), [sheet]);
  const events = useGridEvents(bench, useGridFocus(grid, bench));
  useLettersWithoutKeys(grid, bench);

  const active = activePlace(bench);
  const cell = activeCell(bench);
  const place = nameOfPlace(bench);
  const hasSpare = extent.lines > rows.length;
  const views: readonly RowView[] = [
    ...rows.map(viewOf),
    ...(hasSpare ? [{ id: spareRow.id, title: '', cells: [], marks: [] }] : []),
  ];

  // What is far below is drawn when there is time: the first rows can be worked in meanwhile.
  const prepared = useDeferredValue(views.length, ROWS_AT_ONCE);
  const drawn = views.slice(0, Math.max(prepared, active.row + ROWS_AT_ONCE));

  // Every chosen cell is told of, and that may be thousands: the keys do not wait for it.
  const chosenIn = useChosen(bench);
  const toldIn = useDeferredValue(chosenIn);

  const editor =
    editing === null || cell === null ? null : (
      <CellEditor
        label={place}
        text={editing.text}
        begunWith={editing.corrects ? '' : editing.text.slice(0, 1)}
        isRefused={editing.refusal !== null}
        isFigures={isFigures(cell.column)}
        choices={cell.column.kind === 'choice' ? cell.column.choices : null}
        describedBy={messageId}
        onType={(text) => writeText(bench, text)}
      />
    );

  return (
    <div className="entry-grid-frame">
      <EntryLine id={messageId} place={place} message={saidOf(bench)} isReadOnly={isReadOnly} />
      <div
        {...events}
        ref={grid}
        role="grid"
        className="entry-grid"
        aria-label={label}
        aria-rowcount={extent.rows + 1}
        aria-colcount={extent.columns + 1}
        aria-multiselectable
        aria-readonly={isReadOnly}
        style={measures(
          columns.map(({ width }) => width),
          totals.length,
        )}
      >
        <GridHead columns={columns} />
        <div role="rowgroup" className="grid-body" data-many={views.length > ROWS_AT_ONCE}>
          {drawn.map((view, index) => (
            <GridRow
              key={view.id}
              view={view}
              columns={columns}
              index={index}
              isNew={index === rows.length}
              isReadOnly={isReadOnly}
              active={index === active.row ? active.column : null}
              chosen={chosenIn(index)}
              chosenAsTold={toldIn(index)}
              editor={index === active.row ? editor : null}
              refusals={refusalsOf(bench, rows[index] ?? spareRow)}
            />
          ))}
        </div>
        {totals.length === 0 ? null : (
          <GridTotals
            totals={totals}
            columns={columns}
            firstRow={extent.lines}
            active={active}
            chosenIn={chosenIn}
          />
        )}
      </div>
      {preview === null ? null : <PastePreview bench={bench} preview={preview} />}
    </div>
  );
}

/** More than are in sight on any screen. */
const ROWS_AT_ONCE = 60;

/** Says of each row what is chosen in it: the same object for all, and as long as the choice is the same. */
function useChosen<Row extends SheetRow>(bench: Bench<Row>): (row: number) => Span | null {
  const { top, left, bottom, right } = chosenArea(bench);
  return useMemo(() => {
    const span: Span = { from: left, to: right };
    return (row) => (row >= top && row <= bottom ? span : null);
  }, [top, left, bottom, right]);
}

/** The line or the sum, and the column, that the keyboard is in. */
function nameOfPlace<Row extends SheetRow>(bench: Bench<Row>): string {
  const { row, column } = activePlace(bench);
  const line = bench.rows[row];
  const name =
    bench.totals[row - bench.extent.lines]?.label ??
    (line === undefined ? gridWords.newLine : gridWords.line(row + 1, line.title));
  return gridWords.cell(name, bench.sheet.columns[column]?.heading ?? '');
}

/** The widths of all rows, said once. The first column takes the room that is left. */
function measures([first = 0, ...others]: readonly number[], totalRows: number): CSSProperties {
  const custom: Record<`--${string}`, string | number> = {
    '--first': pixels(first),
    '--other-tracks': others.map(pixels).join(' '),
    '--others-width': pixels(others.reduce((total, width) => total + width, 0)),
    '--total-rows': totalRows,
  };
  return custom;
}

function pixels(length: number): string {
  return `${String(length)}px`;
}
