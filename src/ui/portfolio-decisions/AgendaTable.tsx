import type { AgendaItem } from '../../domain/portfolio/decision-agenda.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { formatMoney } from '../../text/format.ts';
import { saidOr } from '../../text/paper-table.ts';
import { sayDecision } from '../../text/say-decision.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { titleOfCase } from './case-name.ts';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';

interface Props {
  readonly label: string;
  readonly items: readonly AgendaItem[];
}

/** Cases that wait: what each asks for, and what a meeting wants to know of it first. */
export function AgendaTable({ label, items }: Props) {
  const { columns } = words;
  const rows = useShownRows(items);
  return (
    <>
      <TableScroll label={label}>
        <table className="agenda-table">
          <thead>
            <tr>
              <th scope="col">{columns.case}</th>
              <th scope="col">{columns.item}</th>
              <th scope="col">{columns.asked}</th>
              <th scope="col" className="number">
                {columns.investment}
              </th>
              <th scope="col" className="number">
                {columns.netPresentValue}
              </th>
              <th scope="col">{columns.readiness}</th>
              <th scope="col">{columns.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.shown.map(({ summary, last }) => (
              <tr key={summary.id}>
                <th scope="row">
                  <routing.Link href={paths.caseTab(summary.id, 'gevinstkort')}>
                    {titleOfCase(summary)}
                  </routing.Link>
                </th>
                <td>{summary.request.item}</td>
                <td className="agenda-asked">
                  {saidOr(summary.request.wording, words.notWritten)}
                </td>
                {summary.worth.kind === 'undefined' ? (
                  <td colSpan={2}>{words.noFigure}</td>
                ) : (
                  <>
                    <td className="number">
                      {formatMoney(summary.worth.value.figures.investment)}
                    </td>
                    <td className="number">
                      {formatMoney(summary.worth.value.figures.netPresentValue)}
                    </td>
                  </>
                )}
                <td>{summary.inTheWay === 0 ? words.isReady : words.missing(summary.inTheWay)}</td>
                <td>{last === null ? words.notDecided : sayDecision(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <MoreRows rows={rows} />
    </>
  );
}
