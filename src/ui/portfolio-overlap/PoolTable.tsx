import { Decimal } from '../../domain/number/decimal.ts';
import type { PoolStanding } from '../../domain/portfolio/pool-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { sayYears } from '../../text/say-years.ts';
import { Icon } from '../parts/Icon.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { recordName } from './names.ts';
import { inPoolUnit } from './pool-unit.ts';

/** Every pool in a row: what there is, what is taken at the most, and whether that is too much. */
export function PoolTable({ standings }: { readonly standings: readonly PoolStanding[] }) {
  const { poolColumns: columns } = words;
  return (
    <TableScroll label={words.pools}>
      <table className="figures-table pool-table">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" className="number">
              {columns.capacity}
            </th>
            <th scope="col" className="number">
              {columns.most}
            </th>
            <th scope="col" className="number">
              {columns.benefits}
            </th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => {
            const { pool, draws, overdrawn, excess } = standing;
            return (
              <tr key={pool.id}>
                <th scope="row">{recordName(pool.name)}</th>
                <td className="number">
                  {pool.perYear === null
                    ? words.notKnown
                    : inPoolUnit(new Decimal(pool.perYear), pool.unit)}
                </td>
                <td className="number">{mostDrawn(standing)}</td>
                <td className="number">{formatAmount(new Decimal(draws.length))}</td>
                <td>
                  {overdrawn.length > 0 ? (
                    <span className="shared-fault">
                      <Icon name="warning" size={16} />
                      {words.over(sayYears(overdrawn.map(({ year }) => year)))}
                    </span>
                  ) : excess === null ? (
                    words.cannotSay
                  ) : (
                    words.within
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The first year in which most is taken, and how much. */
function mostDrawn({ pool, years, drawn }: PoolStanding): string {
  const most = Decimal.max(0, ...drawn);
  const at = drawn.findIndex((amount) => amount.eq(most));
  const year = years[at];
  if (year === undefined || most.isZero()) return words.nothingDrawn;
  return words.mostIn(inPoolUnit(most, pool.unit), String(year));
}
