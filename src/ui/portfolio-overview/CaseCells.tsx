import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import { portfolioColumns } from '../../domain/portfolio/portfolio-view.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { centreInColumn, portfolioCell } from '../../text/portfolio-cells.ts';
import { columnLayouts } from './columns.ts';
import { ScoreBar } from './ScoreBar.tsx';

interface Props {
  readonly row: PortfolioRow;
  readonly unit: AxisUnit;
}

/** What stands in a row after its title. */
export function CaseCells({ row, unit }: Props) {
  return portfolioColumns.slice(1).map((column) => {
    const { text, remark, exact } = portfolioCell(row, column, unit);
    const shown = column === 'centre' ? centreInColumn(text) : text;
    const { isNumber } = columnLayouts[column];
    const isCost = isNumber && exact?.isNegative() === true && !exact.isZero();
    const className = [isNumber ? 'number' : '', isCost ? 'cost' : ''].join(' ').trim();
    return (
      <td
        key={column}
        className={className === '' ? undefined : className}
        title={remark ?? (isNumber ? undefined : text)}
      >
        {column === 'score' && exact !== null ? <ScoreBar score={exact} /> : null}
        {remark !== null && exact === null ? <span aria-hidden>{text}</span> : shown}
        {remark === null ? null : <span className="spoken-only"> {remark}</span>}
      </td>
    );
  });
}
