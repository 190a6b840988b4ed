import { useMemo } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Choice } from '../../domain/portfolio/portfolio.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import { da } from '../../text/da.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { choiceFigures } from './choice-figures.ts';

export interface ScenarioColumn {
  readonly key: string;
  readonly name: string;
  readonly choice: Choice;
}

interface Props {
  readonly place: PortfolioPlace;
  readonly columns: readonly ScenarioColumn[];
}

const words = portfolioChoice.scenarios;

/** Cases by scenarios, with what each scenario comes to. Cases in none of them are not shown. */
export function ScenarioTable({ place, columns }: Props) {
  const inSome = new Map<CaseId, string>();
  for (const { choice } of columns) {
    for (const { id, name } of choice.chosen) if (!inSome.has(id)) inSome.set(id, name);
  }
  const here = new Map(
    place.summaries.map(({ id, title }) => [id, title === '' ? da.businessCase.untitled : title]),
  );
  const elsewhere = useMemo(() => namesElsewhere(place.summaries), [place.summaries]);
  const nameOf = (id: CaseId) => here.get(id) ?? elsewhere.get(id) ?? da.businessCase.untitled;
  const figures = columns.map(({ choice }) => choiceFigures(place, choice, nameOf));
  const sets = columns.map(({ choice }) => new Set(choice.chosen.map(({ id }) => id)));
  const rows = figures[0]?.map(({ label }) => label) ?? [];
  return (
    <TableScroll label={words.table}>
      <table className="choice-scenario-table">
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((label, row) => (
            <tr key={label} data-row="figure">
              <th scope="row">{label}</th>
              {columns.map(({ key }, column) => (
                <td key={key} className="number">
                  {figures[column]?.[row]?.said.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
          {[...inSome].map(([id, name]) => (
            <tr key={id}>
              <th scope="row">{here.get(id) ?? `${name} (${words.gone})`}</th>
              {columns.map(({ key }, column) => (
                <td key={key} className="number">
                  {sets[column]?.has(id) === true ? words.inIt : words.out}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What cases call those they require or exclude, which need not be on this device. */
function namesElsewhere(summaries: readonly CaseSummary[]): ReadonlyMap<CaseId, string> {
  return new Map(
    summaries.flatMap(({ requires, excludes }) =>
      [...requires, ...excludes].map(({ id, name }) => [id, name] as const),
    ),
  );
}
