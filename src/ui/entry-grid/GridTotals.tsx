import type { Place } from './place.ts';
import { ChosenBand, type Span } from './ChosenBand.tsx';
import './GridTotals.css';
import type { ColumnView } from './row-view.ts';
import { shownTotal, type TotalRow } from './totals.ts';

interface Props {
  readonly totals: readonly TotalRow[];
  readonly columns: readonly ColumnView[];
  /** The row of the first among all rows, counted from 0. */
  readonly firstRow: number;
  readonly active: Place;
  /** What is chosen in a row; null where nothing is. */
  readonly chosenIn: (row: number) => Span | null;
}

/** Stays in sight at the foot while the lines scroll. To be walked through and copied like any row. */
export function GridTotals({ totals, columns, firstRow, active, chosenIn }: Props) {
  return (
    <div role="rowgroup" className="grid-totals">
      {totals.map((total, index) => {
        const row = firstRow + index;
        const chosen = chosenIn(row);
        return (
          <div
            key={total.key}
            role="row"
            className="grid-row"
            aria-rowindex={row + 2}
            data-row={row}
            data-tone={total.tone}
            data-first-chosen={chosen?.from === 0}
          >
            {columns.map(({ key }, column) => {
              const text = shownTotal(total, key, column);
              const isLabel = column === 0;
              const isActive = active.row === row && active.column === column;
              return (
                <div
                  key={key}
                  role={isLabel ? 'rowheader' : 'gridcell'}
                  className={isLabel ? 'grid-cell grid-first' : 'grid-cell'}
                  // The label takes the room of the number too.
                  aria-colindex={isLabel ? 1 : column + 2}
                  aria-colspan={isLabel ? 2 : undefined}
                  aria-selected={chosen !== null && column >= chosen.from && column <= chosen.to}
                  aria-readonly
                  data-column={column}
                  data-figures={!isLabel}
                  data-negative={text.startsWith(MINUS)}
                  data-active={isActive}
                  tabIndex={isActive ? 0 : undefined}
                >
                  {isLabel ? <span className="grid-total-label">{text}</span> : text}
                </div>
              );
            })}
            {chosen === null ? null : <ChosenBand chosen={chosen} />}
          </div>
        );
      })}
    </div>
  );
}

const MINUS = '\u2212';
