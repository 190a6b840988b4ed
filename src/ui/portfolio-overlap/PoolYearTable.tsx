import { Decimal } from '../../domain/number/decimal.ts';
import type { PoolStanding } from '../../domain/portfolio/pool-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { caseTitle, recordName } from './names.ts';

/** Who takes what in each year, all of it together, what there is, and what is too much. */
export function PoolYearTable({ standing }: { readonly standing: PoolStanding }) {
  const { pool, years, draws, drawn, excess } = standing;
  const name = recordName(pool.name);
  const { perYear } = pool;
  const capacity = years.map(() => new Decimal(perYear ?? 0));
  const totals = [
    { key: 'drawn', label: words.drawn, amounts: drawn },
    ...(perYear === null ? [] : [{ key: 'capacity', label: words.capacity, amounts: capacity }]),
    ...(excess === null ? [] : [{ key: 'excess', label: words.excess, amounts: excess }]),
  ];
  return (
    <TableScroll label={words.yearsOf(name)}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.tableRemark(words.unit[pool.unit])}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draws.map(({ summary, benefit, amounts }) => (
            <tr key={`${summary.id}/${benefit.id}`}>
              <th scope="row">
                {recordName(benefit.title)} –{' '}
                <routing.Link href={paths.caseTab(summary.id, 'gevinster')}>
                  {caseTitle(summary.title)}
                </routing.Link>
              </th>
              {years.map((year, at) => (
                <td key={year} className="number">
                  {formatAmount(amounts[at] ?? new Decimal(0))}
                </td>
              ))}
            </tr>
          ))}
          {totals.map(({ key, label, amounts }) => (
            <tr key={key} data-row={key === 'drawn' ? 'total' : key}>
              <th scope="row">{label}</th>
              {years.map((year, at) => (
                <td key={year} className="number">
                  {formatAmount(amounts[at] ?? new Decimal(0))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
