import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import './GridHead.css';
import type { ColumnView } from './row-view.ts';

interface Props {
  readonly columns: readonly ColumnView[];
}

export function GridHead({ columns }: Props) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-row" aria-rowindex={1}>
        <div role="columnheader" className="grid-number" aria-colindex={1}>
          <span className="spoken-only">{gridWords.lineNumber}</span>
        </div>
        {columns.map(({ key, heading, remark, isFigures }, index) => (
          <div
            key={key}
            role="columnheader"
            className={index === 0 ? 'grid-cell grid-first' : 'grid-cell'}
            aria-colindex={index + 2}
            data-column={index}
            data-figures={isFigures}
          >
            <span>{heading}</span>
            {remark === undefined ? null : <span className="grid-remark">{remark}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
