import { memo, type ReactNode } from 'react';

import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { ChosenBand, type Span } from './ChosenBand.tsx';
import { GridCells } from './GridCells.tsx';
import type { RefusedText } from './grid-state.ts';
import './GridRow.css';
import type { ColumnView, RowView } from './row-view.ts';

interface Props {
  readonly view: RowView;
  readonly columns: readonly ColumnView[];
  /** Counted from 0. */
  readonly index: number;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  /** The column the keyboard is in; null where it is in another row. */
  readonly active: number | null;
  /** What is chosen in this row; null where nothing is. */
  readonly chosen: Span | null;
  /** The same a moment later, for those who listen. */
  readonly chosenAsTold: Span | null;
  readonly editor: ReactNode;
  readonly refusals: ReadonlyMap<string, RefusedText> | undefined;
}

/** One line of the case. It is drawn again only when something in it has changed. */
export const GridRow = memo(function GridRow({ index, active, chosen, ...props }: Props) {
  const { view, isNew } = props;
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      data-row={index}
      data-active={active !== null}
      data-first-chosen={chosen?.from === 0}
    >
      <div role="rowheader" className="grid-number" aria-colindex={1}>
        {isNew ? (
          <span className="spoken-only">{gridWords.newLine}</span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            data-opens
            aria-label={gridWords.details(index + 1, view.title)}
          >
            {index + 1}
          </button>
        )}
      </div>
      <GridCells {...props} active={active} />
      {chosen === null ? null : <ChosenBand chosen={chosen} />}
    </div>
  );
});
