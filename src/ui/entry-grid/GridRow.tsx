import { memo, type ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { Icon } from '../parts/Icon.tsx';
import type { RefusedText } from './grid-state.ts';
import './GridRow.css';
import type { CellView, ColumnView, RowView } from './row-view.ts';

interface Props {
  readonly view: RowView;
  readonly columns: readonly ColumnView[];
  /** Counted from 0. */
  readonly index: number;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  /** The column the keyboard is in; null where it is in another row. */
  readonly active: number | null;
  /** The first and the last column that is chosen in this row; null where none is. */
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
  readonly editor: ReactNode;
  readonly refusals: ReadonlyMap<string, RefusedText> | undefined;
}

/** One line of the case. It is drawn again only when something in it has changed. */
export const GridRow = memo(function GridRow({
  view,
  columns,
  index,
  isNew,
  isReadOnly,
  active,
  chosenFrom,
  chosenTo,
  editor,
  refusals,
}: Props) {
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      data-row={index}
      data-active={active !== null}
    >
      <div role="rowheader" className="grid-number" aria-colindex={1}>
        {isNew ? (
          <span className="spoken-only">{da.entryGrid.newLine}</span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            data-opens
            aria-label={da.entryGrid.details(index + 1, view.title)}
          >
            {index + 1}
          </button>
        )}
      </div>
      {columns.map((column, at) => {
        const isActive = at === active;
        const isChosen =
          chosenFrom !== null && chosenTo !== null && at >= chosenFrom && at <= chosenTo;
        const cell = view.cells[at] ?? emptyCell;
        const refused = refusals?.get(column.key);
        const isEdited = isActive && editor !== null;
        return (
          <div
            key={column.key}
            role="gridcell"
            className="grid-cell"
            aria-colindex={at + 2}
            aria-selected={isChosen}
            aria-readonly={cell.isLocked}
            aria-invalid={refused === undefined ? undefined : true}
            data-column={at}
            data-figures={column.isFigures}
            data-computed={cell.isComputed}
            data-negative={cell.text.startsWith(MINUS)}
            data-chosen={isChosen}
            data-active={isActive}
            tabIndex={isActive ? 0 : undefined}
            // Letters reach it that no key tells of: from a menu, a pen, a voice, another keyboard.
            contentEditable={isActive && !isEdited && !cell.isLocked && !isReadOnly}
            suppressContentEditableWarning
            inputMode="none"
            spellCheck={false}
            title={refused?.reason}
          >
            {isEdited ? (
              editor
            ) : refused !== undefined ? (
              <span className="grid-refused">
                <Icon name="error" size={14} />
                {refused.text}
              </span>
            ) : isNew ? (
              at === 0 ? (
                <span className="grid-placeholder">{da.entryGrid.newLine}</span>
              ) : null
            ) : (
              <span className="grid-text">{cell.text}</span>
            )}
            {at === 0 && view.marks.length > 0 && !isEdited ? (
              <span className="grid-marks">{view.marks.join(' · ')}</span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
});

const MINUS = '\u2212';
const emptyCell: CellView = { text: '', isComputed: false, isLocked: false };
