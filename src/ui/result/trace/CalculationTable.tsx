import type { ReactNode } from 'react';

import type { WrittenTable } from '../../../text/trace-table.ts';
import { TableScroll } from '../../parts/TableScroll.tsx';
import { copyAsNumbers } from '../../parts/copy-as-numbers.ts';
import { CopyTable } from '../../parts/CopyTable.tsx';

interface Props {
  readonly table: WrittenTable;
  readonly forSpreadsheet: () => string;
  /** How the table is to be read. */
  readonly children: ReactNode;
}

/** One table of a calculation. What is marked and copied by hand is read by a spreadsheet too. */
export function CalculationTable({ table, forSpreadsheet, children }: Props) {
  const { title, head, wordColumns, rows, total } = table;
  const body = total === null ? rows : [...rows, total];
  return (
    <div className="result-part">
      <div className="calculation-head">
        <h3>{title}</h3>
        <CopyTable title={title} text={forSpreadsheet} />
      </div>
      {children}
      <TableScroll label={title}>
        <table className="figures-table" onCopy={copyAsNumbers}>
          <thead>
            <tr>
              {head.map((name, index) => (
                <th
                  key={`${String(index)} ${name}`}
                  scope="col"
                  className={index < wordColumns ? undefined : 'number'}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row) => (
              <tr key={row.key} data-row={row === total ? 'total' : undefined}>
                <th scope="row">{row.head}</th>
                {row.cells.map((cell, index) => (
                  <td
                    key={`${String(index)} ${head[index + 1] ?? ''}`}
                    className={classOf(cell, index + 1 < wordColumns)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}

function classOf(cell: string, isText: boolean): string | undefined {
  if (isText) return undefined;
  return cell.startsWith('\u2212') ? 'number cost' : 'number';
}
