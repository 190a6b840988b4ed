import type { Decimal } from '../../domain/number/decimal.ts';
import { portfolioColumns, type PortfolioColumn } from '../../domain/portfolio/portfolio-view.ts';
import type { PortfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatNumber } from '../../text/format.ts';
import { tableAmount } from '../../text/portfolio-cells.ts';

interface Props {
  readonly totals: PortfolioTotals;
  readonly unit: AxisUnit;
  /** Where the sums begin: what stands before them is the name of what is summed. */
  readonly from: PortfolioColumn;
}

/** What cases come to together, beneath the columns that can be summed. */
export function SumCells({ totals, unit, from }: Props) {
  return portfolioColumns.slice(portfolioColumns.indexOf(from)).map((column) => {
    const amount = sumOf(totals, column);
    const isCost = amount !== null && amount.isNegative() && !amount.isZero();
    return (
      <td key={column} className={isCost ? 'number cost' : 'number'}>
        {amount === null
          ? null
          : column === 'capacity'
            ? formatNumber(amount, 1)
            : tableAmount(amount, unit)}
      </td>
    );
  });
}

function sumOf(totals: PortfolioTotals, column: PortfolioColumn): Decimal | null {
  switch (column) {
    case 'investment':
    case 'annualNetBenefit':
    case 'netPresentValue':
    case 'capacity':
      return totals[column];
    case 'title':
    case 'centre':
    case 'phase':
    case 'kind':
    case 'payback':
    case 'breakEven':
    case 'score':
    case 'readiness':
    case 'nextMeasurement':
      return null;
  }
}
