import { result as resultWords } from '../../text/da/result.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { AmountCell } from './AmountCell.tsx';
import { decimalsIn, isRounded, type CashFlowRow } from './cash-flow-rows.ts';

interface Props {
  readonly years: readonly number[];
  readonly rows: readonly CashFlowRow[];
  readonly unit: AxisUnit;
}

/** The twin of the chart: years across, sums last. */
export function CashFlowTable({ years, rows, unit }: Props) {
  const amounts = rows.flatMap(({ values }) => values);
  // Net and accumulated amounts may come near 0 by chance; the others are what someone has typed.
  const typed = rows.filter(({ key }) => key !== 'net' && key !== 'accumulated');
  const decimals = decimalsIn(
    typed.flatMap(({ values }) => values),
    unit,
  );
  return (
    <>
      <TableScroll label={resultWords.cashFlow.table}>
        <table className="figures-table">
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
              <th scope="col" className="number">
                {resultWords.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, values, total }) => (
              <tr key={key} data-row={key}>
                <th scope="row">{resultWords.cashFlow.rows[key]}</th>
                {values.map((value, index) => (
                  <AmountCell
                    key={years[index]}
                    value={value.div(unit.kroner)}
                    decimals={decimals}
                  />
                ))}
                <AmountCell value={total?.div(unit.kroner) ?? null} decimals={decimals} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {isRounded(amounts, unit, decimals) ? (
        <p className="note">{resultWords.cashFlow.rounded}</p>
      ) : null}
    </>
  );
}
