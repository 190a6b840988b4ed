import { Decimal } from '../../domain/number/decimal.ts';
import type { SimulationResult } from '../../domain/uncertainty/simulation-result.ts';
import { simulation } from '../../text/da/simulation.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import { sayCount, sayShare } from '../../text/say-simulation.ts';
import { TableScroll } from '../parts/TableScroll.tsx';

interface Props {
  readonly result: SimulationResult;
  readonly unit: AxisUnit;
}

/** The twin of the drawing: how many draws end in each interval, and how many up to there. */
export function SimulationTable({ result: { bins, draws }, unit }: Props) {
  const words = simulation.table;
  const [first] = bins;
  const width = new Decimal(first === undefined ? 1 : first.to - first.from).div(unit.kroner);
  const written = (value: number) =>
    formatAmount(new Decimal(value).div(unit.kroner), width.decimalPlaces());
  return (
    <TableScroll label={words.name}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.interval}</th>
            {[words.count, words.share, words.upTo].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count }, index) => (
            <tr key={from}>
              <th scope="row">{words.between(written(from), written(to))}</th>
              <td className="number">{sayCount(count)}</td>
              <td className="number">{sayShare(count / draws)}</td>
              <td className="number">{sayShare(upTo(bins, index) / draws)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function upTo(bins: SimulationResult['bins'], last: number): number {
  return bins.slice(0, last + 1).reduce((total, { count }) => total + count, 0);
}
