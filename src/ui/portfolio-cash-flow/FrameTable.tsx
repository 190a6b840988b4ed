import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { CopyTable } from '../parts/CopyTable.tsx';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { FrameLevelRow } from './FrameLevelRow.tsx';
import { frameForSpreadsheet } from './cash-flow-for-spreadsheet.ts';

interface Props {
  readonly title: string;
  readonly years: FrameYears;
  readonly unit: AxisUnit;
  readonly numbers: ReadonlyMap<CaseId, number>;
}

const words = portfolioCashFlow.frame;

/** The twin of the drawing: a row a case, the years across, and the frame beneath them. */
export function FrameTable({ title, years: all, unit, numbers }: Props) {
  const { years, cases, others, total } = all;
  return (
    <div className="picture-table">
      <TableScroll label={words.table}>
        <table onCopy={copyAsNumbers}>
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              {years.map(({ year }) => (
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
            {cases.map(({ case: { summary }, perYear, total: own }) => (
              <tr key={summary.id}>
                <th scope="row">
                  {numbers.has(summary.id) ? (
                    <span className="picture-number">{numbers.get(summary.id)}</span>
                  ) : null}
                  <routing.Link href={paths.caseTab(summary.id, 'resultat')}>
                    {caseTitle(summary.title)}
                  </routing.Link>
                </th>
                {[...perYear, own].map((amount, at) => (
                  <td key={years[at]?.year ?? 'total'} className="number">
                    {formatInUnit(amount, unit)}
                  </td>
                ))}
              </tr>
            ))}
            {others === null ? null : (
              <tr>
                <th scope="row">{words.others(others.count)}</th>
                {[...others.perYear, others.total].map((amount, at) => (
                  <td key={years[at]?.year ?? 'total'} className="number">
                    {formatInUnit(amount, unit)}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
          <tfoot>
            <FrameLevelRow head={words.used} levels={[...years, total]} unit={unit} show="used" />
            <FrameLevelRow head={words.limit} levels={[...years, total]} unit={unit} show="limit" />
            <FrameLevelRow head={words.left} levels={[...years, total]} unit={unit} show="left" />
          </tfoot>
        </table>
      </TableScroll>
      <CopyTable title={title} text={() => frameForSpreadsheet(all)} />
    </div>
  );
}
