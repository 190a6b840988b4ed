import type { CoreTaskHeat } from '../../domain/portfolio/core-task-heat.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { paths, routing } from '../routing.ts';
import { HeatField } from './HeatField.tsx';

interface Props {
  readonly heat: CoreTaskHeat;
  /** The unit amounts are written in; null where they are not shown. */
  readonly unit: AxisUnit | null;
  readonly picked: string | null;
}

/** A row a case, a column a core task. */
export function HeatTable({ heat: { coreTasks, rows }, unit, picked }: Props) {
  const counts = coreTasks.map(
    (_, at) =>
      rows.filter(({ case: { isChosen }, cells }) => {
        const level = cells[at]?.level ?? 'none';
        return isChosen && level !== 'none' && level !== 'against';
      }).length,
  );
  return (
    <div className="heat">
      <TableScroll label={words.heat.table}>
        <table onCopy={copyAsNumbers}>
          <thead>
            <tr>
              <td />
              {coreTasks.map(({ id, name }) => (
                <th key={id} scope="col">
                  <span className="heat-task" title={name}>
                    {name}
                  </span>
                </th>
              ))}
            </tr>
            <tr className="heat-counts">
              <th scope="row">{words.heat.chosenCount}</th>
              {counts.map((count, at) => (
                <td key={coreTasks[at]?.id} data-none={count === 0}>
                  {count}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ case: { id, number, title, isChosen }, cells }) => (
              <tr key={id} data-chosen={isChosen} data-picked={id === picked}>
                <th scope="row">
                  <span className="picture-name">
                    <span className="picture-number">{number}</span>
                    <routing.Link href={paths.caseTab(id, 'resultat')}>
                      {caseTitle(title)}
                    </routing.Link>
                  </span>
                  <span className="spoken-only">
                    , {isChosen ? words.chosenCase : words.notChosenCase}
                  </span>
                </th>
                {cells.map((cell, at) => (
                  <HeatField key={coreTasks[at]?.id} cell={cell} unit={unit} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
