import { Fragment } from 'react';

import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { result as resultWords } from '../../text/da/result.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { AmountCell } from '../result/AmountCell.tsx';
import { decimalsIn, type CashFlowRow } from '../result/cash-flow-rows.ts';

interface Props {
  readonly label: string;
  readonly years: readonly number[];
  readonly parts: readonly { readonly name: string; readonly rows: readonly CashFlowRow[] }[];
  readonly unit: AxisUnit;
}

/** Each part with what it is made of, and its net above it. */
export function GroupsTable({ label, years, parts, unit }: Props) {
  const decimals = decimalsIn(
    parts.flatMap(({ rows }) =>
      rows.filter(({ key }) => key !== 'net').flatMap(({ values }) => values),
    ),
    unit,
  );
  const cells = ({ values, total }: CashFlowRow) =>
    [...values, total].map((value, at) => (
      <AmountCell
        key={years[at] ?? 'total'}
        value={value?.div(unit.kroner) ?? null}
        decimals={decimals}
      />
    ));
  return (
    <TableScroll label={label}>
      <table className="figures-table" onCopy={copyAsNumbers}>
        <thead>
          <tr>
            <th scope="col">{words.groups.part}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, rows }, at) => (
            // Two centres may have one name.
            <Fragment key={`${String(at)} ${name}`}>
              {rows
                .filter(({ key }) => key === 'net')
                .map((row) => (
                  <tr key={row.key} data-row="net">
                    <th scope="row">{words.groups.net(name)}</th>
                    {cells(row)}
                  </tr>
                ))}
              {rows
                .filter(({ key }) => key !== 'net')
                .map((row) => (
                  <tr key={row.key}>
                    <th scope="row" className="sub-row">
                      {resultWords.cashFlow.rows[row.key]}
                    </th>
                    {cells(row)}
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
