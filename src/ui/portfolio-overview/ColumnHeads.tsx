import { portfolioColumns, type PortfolioColumn } from '../../domain/portfolio/portfolio-view.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { Icon } from '../parts/Icon.tsx';
import { columnLayouts } from './columns.ts';

interface Props {
  readonly sortBy: PortfolioColumn;
  readonly isDescending: boolean;
  readonly onSort: (sortBy: PortfolioColumn, isDescending: boolean) => void;
}

/** The heads of the columns: pressed once, amounts go from the largest and names from A; once more turns it. */
export function ColumnHeads({ sortBy, isDescending, onSort }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {portfolioColumns.map((column) => {
          const isSorted = column === sortBy;
          const { isNumber } = columnLayouts[column];
          return (
            <th
              key={column}
              scope="col"
              className={isNumber ? 'number' : undefined}
              aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="column-sort"
                onClick={() => onSort(column, isSorted ? !isDescending : startsDescending(column))}
              >
                {words.columns[column]}
                {isSorted ? <Icon name={isDescending ? 'down' : 'up'} size={14} /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function startsDescending(column: PortfolioColumn): boolean {
  const { isNumber } = columnLayouts[column];
  return column === 'score' || (isNumber && column !== 'payback' && column !== 'breakEven');
}
