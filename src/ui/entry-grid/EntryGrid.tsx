import { useId, useMemo, useRef, type CSSProperties } from 'react';

import { da } from '../../text/da.ts';
import { activeCell, activePlace, chosenArea, type Bench } from './bench.ts';
import { copyChosen, clearChosen, pasteBlock } from './blocks.ts';
import { CellEditor } from './CellEditor.tsx';
import { isFigures } from './column.ts';
import './EntryGrid.css';
import { EntryLine } from './EntryLine.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import type { RefusedText } from './grid-state.ts';
import { GridTotals, type TotalRow } from './GridTotals.tsx';
import { answerKey } from './key-handler.ts';
import { keyPress } from './keys.ts';
import { PastePreview } from './PastePreview.tsx';
import { placeFrom } from './pointed.ts';
import { columnViews, rowViews, type RowView } from './row-view.ts';
import type { SheetRow } from './sheet.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { goTo } from './walking.ts';
import { beginWriting, leftCell, writeText } from './writing.ts';

interface Props<Row extends SheetRow> {
  readonly label: string;
  readonly bench: Bench<Row>;
  readonly totals: readonly TotalRow[];
  /** Asks for all the fields of the chosen line. */
  readonly onDetails: () => void;
}

/**
 * Lines and their fields as a spreadsheet: walked through and written in from the keyboard, with
 * blocks copied and pasted, every entry in the document at the key that made it.
 */
export function EntryGrid<Row extends SheetRow>({ label, bench, totals, onDetails }: Props<Row>) {
  const { sheet, rows, spareRow, extent, isReadOnly, state } = bench;
  const { editing, preview } = state;
  const grid = useRef<HTMLDivElement>(null);
  const messageId = useId();
  const viewOf = useMemo(() => rowViews(sheet), [sheet]);
  const columns = useMemo(() => columnViews(sheet), [sheet]);
  const focus = useGridFocus(grid, bench);
  const dragging = useRef(false);

  const active = activePlace(bench);
  const area = chosenArea(bench);
  const cell = activeCell(bench);
  const lineName =
    cell === null
      ? ''
      : cell.isNewLine
        ? da.entryGrid.newLine
        : da.entryGrid.line(active.row + 1, cell.row.title);
  const place = cell === null ? null : da.entryGrid.cell(lineName, cell.column.heading);
  const message =
    editing?.refusal == null
      ? (state.message ?? refusalIn(bench))
      : { tone: 'refused' as const, text: editing.refusal };

  const views: readonly RowView[] = [
    ...rows.map(viewOf),
    ...(extent.rows > rows.length ? [{ id: spareRow.id, title: '', cells: [], marks: [] }] : []),
  ];

  const editor =
    editing === null || cell === null ? null : (
      <CellEditor
        label={da.entryGrid.cell(lineName, cell.column.heading)}
        text={editing.text}
        isRefused={editing.refusal !== null}
        isFigures={isFigures(cell.column)}
        choices={cell.column.kind === 'choice' ? cell.column.choices : null}
        describedBy={messageId}
        onType={(text) => writeText(bench, text)}
      />
    );

  return (
    <div className="entry-grid-frame">
      <EntryLine id={messageId} place={place} message={message} isReadOnly={isReadOnly} />
      <div
        ref={grid}
        role="grid"
        className="entry-grid"
        aria-label={label}
        aria-rowcount={extent.rows + 1 + totals.length}
        aria-colcount={extent.columns + 1}
        aria-multiselectable
        aria-readonly={isReadOnly}
        style={trackStyle(columns.map(({ width }) => width))}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLButtonElement) return;
          const isAnswered = answerKey(bench, keyPress(event), {
            page: focus.rowsInSight(),
            openDetails: onDetails,
          });
          if (isAnswered) event.preventDefault();
        }}
        onMouseDown={(event) => {
          const pointed = placeFrom(event.target);
          if (pointed === null || event.button !== 0 || focus.isInEditor(event.target)) return;
          event.preventDefault();
          dragging.current = true;
          focus.take();
          goTo(bench, pointed, { extending: event.shiftKey });
        }}
        onMouseOver={(event) => {
          const pointed = dragging.current && event.buttons === 1 ? placeFrom(event.target) : null;
          if (pointed === null) dragging.current = event.buttons === 1 && dragging.current;
          else goTo(bench, pointed, { extending: true });
        }}
        onMouseUp={() => {
          dragging.current = false;
        }}
        onClick={(event) => {
          const pointed = placeFrom(event.target);
          const opens = event.target instanceof Element && event.target.closest('[data-opens]');
          if (pointed === null || !opens) return;
          goTo(bench, { row: pointed.row, column: active.column });
          onDetails();
        }}
        onDoubleClick={(event) => {
          if (placeFrom(event.target) !== null && !focus.isInEditor(event.target)) {
            beginWriting(bench, null);
          }
        }}
        onCopy={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          copyChosen(bench, event.clipboardData);
        }}
        onCut={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          copyChosen(bench, event.clipboardData);
          clearChosen(bench);
        }}
        onPaste={(event) => {
          const isBlock = /[\t\n]./.test(event.clipboardData.getData('text/plain'));
          if (editing !== null && !isBlock) return;
          event.preventDefault();
          pasteBlock({ ...bench, state: { ...state, ...leftCell(bench) } }, event.clipboardData);
        }}
        onFocus={focus.take}
        onBlur={(event) => {
          if (focus.isLost(event.relatedTarget)) bench.update(leftCell(bench));
        }}
      >
        <GridHead columns={columns} />
        <div role="rowgroup">
          {views.map((view, index) => (
            <GridRow
              key={view.id}
              view={view}
              columns={columns}
              index={index}
              isNew={index === rows.length}
              active={index === active.row ? active.column : null}
              chosenFrom={index >= area.top && index <= area.bottom ? area.left : null}
              chosenTo={index >= area.top && index <= area.bottom ? area.right : null}
              editor={index === active.row ? editor : null}
              refusals={refusalsThatHold(bench, index)}
            />
          ))}
        </div>
        {totals.length === 0 ? null : (
          <GridTotals totals={totals} columns={columns} firstIndex={extent.rows + 2} />
        )}
      </div>
      {preview === null ? null : <PastePreview bench={bench} preview={preview} />}
    </div>
  );
}
