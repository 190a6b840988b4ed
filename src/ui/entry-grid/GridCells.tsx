import { memo, type ReactNode } from 'react';

import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Span } from './ChosenBand.tsx';
import type { RefusedText } from './grid-state.ts';
import type { CellView, ColumnView, RowView } from './row-view.ts';

interface Props {
  readonly view: RowView;
  readonly columns: readonly ColumnView[];
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly active: number | null;
  readonly chosenAsTold: Span | null;
  readonly editor: ReactNode;
  readonly refusals: ReadonlyMap<string, RefusedText> | undefined;
}

/** The cells of a line. What is chosen is seen in the row, and is here for those who listen. */
export const GridCells = memo(function GridCells({
  view,
  columns,
  isNew,
  isReadOnly,
  active,
  chosenAsTold,
  editor,
  refusals,
}: Props) {
  return columns.map((column, at) => {
    const isActive = at === active;
    const isChosen = chosenAsTold !== null && at >= chosenAsTold.from && at <= chosenAsTold.to;
    const cell = view.cells[at] ?? emptyCell;
    const refused = refusals?.get(column.key);
    const isEdited = isActive && editor !== null;
    return (
      <div
        key={column.key}
        role="gridcell"
        className={at === 0 ? 'grid-cell grid-first' : 'grid-cell'}
        aria-colindex={at + 2}
        aria-selected={isChosen}
        aria-readonly={cell.isLocked}
        aria-invalid={refused === undefined ? undefined : true}
        data-column={at}
        data-figures={column.isFigures}
        data-computed={cell.isComputed}
        data-negative={cell.text.startsWith(MINUS)}
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
            <span className="grid-placeholder">{gridWords.newLine}</span>
          ) : null
        ) : (
          <span className="grid-text">{cell.text}</span>
        )}
        {at === 0 && view.marks.length > 0 && !isEdited ? (
          <span className="grid-marks">{view.marks.join(' · ')}</span>
        ) : null}
      </div>
    );
  });
});

const MINUS = '\u2212';
const emptyCell: CellView = { text: '', isComputed: false, isLocked: false };
