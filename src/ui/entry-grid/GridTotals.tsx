import type { ColumnView } from './row-view.ts';
import './GridTotals.css';

/** A row of sums beneath the lines. */
export interface TotalRow {
  readonly key: string;
  readonly label: string;
  readonly tone: 'plain' | 'capacity' | 'societal';
  /** By column key; a column without one has no sum. */
  readonly sums: ReadonlyMap<string, string>;
}

interface Props {
  readonly totals: readonly TotalRow[];
  readonly columns: readonly ColumnView[];
  /** The row number of the first, as it is told to those who listen. */
  readonly firstIndex: number;
}

/** Stays in sight at the foot while the lines scroll. */
export function GridTotals({ totals, columns, firstIndex }: Props) {
  const firstSum = columns.findIndex(({ key }) => totals.some(({ sums }) => sums.has(key)));
  const summed = columns.slice(firstSum);
  return (
    <div role="rowgroup" className="grid-totals">
      {totals.map(({ key, label, tone, sums }, index) => (
        <div
          key={key}
          role="row"
          className="grid-row"
          aria-rowindex={firstIndex + index}
          data-tone={tone}
        >
          <div
            role="rowheader"
            className="grid-total-label"
            aria-colindex={1}
            aria-colspan={firstSum + 1}
          >
            {label}
          </div>
          <div
            role="presentation"
            className="grid-total-gap"
            style={{ gridColumn: `span ${String(Math.max(firstSum - 1, 1))}` }}
          />
          {summed.map((column, at) => {
            const sum = sums.get(column.key) ?? '';
            return (
              <div
                key={column.key}
                role="gridcell"
                className="grid-cell"
                aria-colindex={firstSum + at + 2}
                data-figures
                data-negative={sum.startsWith(MINUS)}
              >
                {sum}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const MINUS = '\u2212';
