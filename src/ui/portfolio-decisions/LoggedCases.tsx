import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { LogEntry } from '../../domain/portfolio/portfolio.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { sayChecksum } from '../../text/say-seal.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { caseName } from './case-name.ts';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import { SinceDecided } from './SinceDecided.tsx';

interface Props {
  readonly label: string;
  readonly entry: LogEntry;
  readonly present: ReadonlyMap<CaseId, CaseSummary>;
}

/** The cases of a decision, each with the version it was taken on and whether the case is still that. */
export function LoggedCases({ label, entry, present }: Props) {
  const rows = useShownRows(entry.cases);
  return (
    <>
      <TableScroll label={label}>
        <table className="logged-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.case}</th>
              <th scope="col">{words.form.decision}</th>
              <th scope="col">{words.form.version}</th>
              <th scope="col">{words.since.heading}</th>
            </tr>
          </thead>
          <tbody>
            {rows.shown.map(({ case: of, decision, sealed }) => {
              const summary = present.get(of.id) ?? null;
              const version =
                sealed === null
                  ? words.none
                  : words.versionLink(sealed.number, sayChecksum(sealed));
              return (
                <tr key={of.id}>
                  <th scope="row">
                    {summary === null ? (
                      caseName(of)
                    ) : (
                      <routing.Link href={paths.caseTab(of.id, 'gevinstkort')}>
                        {caseName(of)}
                      </routing.Link>
                    )}
                  </th>
                  <td>{namedVersions.decisions[decision]}</td>
                  <td>
                    {sealed === null || summary === null ? (
                      version
                    ) : (
                      <routing.Link href={paths.caseTab(of.id, 'versioner')}>
                        {version}
                      </routing.Link>
                    )}
                  </td>
                  <td>
                    {summary === null ? (
                      words.since.gone
                    ) : (
                      <SinceDecided summary={summary} sealed={sealed} loggedAt={entry.loggedAt} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <MoreRows rows={rows} />
    </>
  );
}
