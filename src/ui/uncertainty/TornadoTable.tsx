import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { TornadoBar } from '../../domain/uncertainty/sensitivity.ts';
import type { CaseInput, CaseRanges } from '../../domain/uncertainty/tornado-of-case.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { sayEnds, sayInput } from '../../text/say-input.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { AmountCell } from '../result/AmountCell.tsx';
import { keyOfInput } from './key-of-input.ts';
import './TornadoTable.css';

interface Props {
  readonly businessCase: BusinessCase;
  readonly bars: readonly TornadoBar<CaseInput>[];
  readonly ranges: CaseRanges;
  readonly unit: AxisUnit;
  readonly decimals: number;
}

/** The twin of the tornado: every input that moves the case, the widest first. */
export function TornadoTable({ businessCase, bars, ranges, unit, decimals }: Props) {
  const { columns, table } = sensitivity.tornado;
  return (
    <div className="tornado-table">
      <TableScroll label={table}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{columns.input}</th>
              {(['low', 'high', 'atLow', 'atHigh', 'swing'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ input, atLow, atHigh, swing }) => {
              const ends = sayEnds(input, businessCase, ranges);
              return (
                <tr key={keyOfInput(input)}>
                  <th scope="row">{sayInput(input, businessCase)}</th>
                  <td className="number">{ends.low}</td>
                  <td className="number">{ends.high}</td>
                  {[atLow, atHigh, swing].map((amount, index) => (
                    <AmountCell
                      key={['low', 'high', 'swing'][index]}
                      value={amount.div(unit.kroner)}
                      decimals={decimals}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
