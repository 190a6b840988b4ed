import { Decimal } from '../../domain/number/decimal.ts';
import type { PortfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import { SumCells } from './SumCells.tsx';

interface Props {
  /** What the line is called, with how many cases are in its sums. */
  readonly say: (count: string) => string;
  readonly totals: PortfolioTotals;
  readonly unit: AxisUnit;
}

/** What cases come to, at the foot of the table. */
export function TotalLine({ say, totals, unit }: Props) {
  return (
    <tr className="total-line">
      <th scope="row" colSpan={4}>
        {say(formatAmount(new Decimal(totals.cases.length)))}
      </th>
      <SumCells totals={totals} unit={unit} from="investment" />
    </tr>
  );
}
