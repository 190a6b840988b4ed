import { da } from '../../text/da.ts';
import { portfolio as words } from '../../text/da/portfolio.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';

/** Every case on this device beside the others. */
export function OverviewTab({ summaries }: PortfolioPlace) {
  return (
    <Card title={words.cases}>
      <TableScroll label={words.cases}>
        <table>
          <thead>
            <tr>
              <th scope="col">{da.cases.columns.title}</th>
              <th scope="col">{da.cases.columns.centre}</th>
              <th scope="col">{da.cases.columns.phase}</th>
            </tr>
          </thead>
          <tbody>
            {summaries.map(({ id, title, centre, phase }) => (
              <tr key={id}>
                <th scope="row">
                  <routing.Link href={paths.caseTab(id, 'resultat')}>
                    {title === '' ? da.businessCase.untitled : title}
                  </routing.Link>
                </th>
                <td>{centre?.name}</td>
                <td>{da.businessCase.phases[phase]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Card>
  );
}
