import type { MapLedger } from '../../domain/benefit-map/yearly-values.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import { map as words } from '../../text/da/map.ts';
import { formatAmount } from '../../text/format.ts';
import { TableScroll } from '../parts/TableScroll.tsx';

interface Props {
  /** What each row is called: the core tasks and goals, then what reaches none. */
  readonly names: readonly string[];
  readonly columns: readonly {
    readonly ledger: MapLedger;
    /** What each row has, as it is shown. */
    readonly parts: readonly Decimal[];
  }[];
}

/** Core tasks and goals, and how much reaches each of them, ledger by ledger. */
export function AttributionTable({ names, columns }: Props) {
  const { page, attribution: said } = words;
  return (
    <TableScroll label={page.attributionTable}>
      <table className="map-attribution">
        <thead>
          <tr>
            <th scope="col">{page.aim}</th>
            {columns.map(({ ledger }) => (
              <th key={ledger} scope="col" className="number">
                {said.ledgers[ledger]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {columns.map(({ ledger, parts }) => (
                <td key={ledger} className="number">
                  {formatAmount(parts[index] ?? new Decimal(0))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{said.total}</th>
            {columns.map(({ ledger, parts }) => (
              <td key={ledger} className="number">
                {formatAmount(sum(parts))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}
