import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { CopyTable } from '../parts/CopyTable.tsx';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { casesForSpreadsheet, type CaseColumn, type RowOfCase } from './case-columns.ts';
import { KindMark } from './KindMark.tsx';

interface Props<Row extends RowOfCase> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly CaseColumn<Row>[];
  readonly picked: string | null;
}

/** The twin of a picture: every case with its number, the chosen ones first; each leads to the case. */
export function CaseTable<Row extends RowOfCase>({ title, rows, columns, picked }: Props<Row>) {
  return (
    <div className="picture-table">
      <TableScroll label={words.table(title)}>
        <table onCopy={copyAsNumbers}>
          <thead>
            <tr>
              <th scope="col">{words.columns.case}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.case.id}
                data-chosen={row.case.isChosen}
                data-picked={row.case.id === picked}
              >
                <th scope="row">
                  <span className="picture-name">
                    <span className="picture-number">{row.case.number}</span>
                    <KindMark kind={row.case.kind} isChosen={row.case.isChosen} />
                    <routing.Link href={paths.caseTab(row.case.id, 'resultat')}>
                      {caseTitle(row.case.title)}
                    </routing.Link>
                  </span>
                </th>
                {columns.map((column) => {
                  const shown = column.value(row) === null ? '–' : column.shown(row);
                  return (
                    <td
                      key={column.head}
                      className={shown.startsWith('\u2212') ? 'number cost' : 'number'}
                    >
                      {shown}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <CopyTable title={title} text={() => casesForSpreadsheet(rows, columns)} />
    </div>
  );
}
