import { Decimal } from '../../domain/number/decimal.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import type { GridItem } from './grid-items.ts';
import { SumCells } from './SumCells.tsx';

interface Props {
  readonly item: Extract<GridItem, { kind: 'group' }>;
  /** Its place among the lines, from 0. */
  readonly index: number;
  readonly unit: AxisUnit;
}

/** What the cases beneath it have in common, and what they come to. */
export function GroupLine({ item: { name, count, totals }, index, unit }: Props) {
  return (
    <tr className="group-line" aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={4}>
        {words.groupCount(name, formatAmount(new Decimal(count)))}
      </th>
      <SumCells totals={totals} unit={unit} from="investment" />
    </tr>
  );
}
