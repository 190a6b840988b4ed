import { useMemo, useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { sum } from '../../domain/number/sum.ts';
import type { SelectionProblem } from '../../domain/portfolio/selection/selection-problem.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { portfolio as portfolioWords } from '../../text/da/portfolio.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { isMoney, type SaidAbout } from '../../text/say-selection.ts';
import { Card } from '../parts/Card.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { CaseRow } from './CaseRow.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly problem: SelectionProblem;
  readonly about: SaidAbout;
  readonly best: readonly CaseId[] | null;
}

const { cases: words, values } = portfolioChoice;
/** More rows than this are sought rather than read. */
const AT_A_TIME = 200;

/** Every case with what it takes and brings, by title, so that one finds the one that is spoken of. */
export function CasesCard({ place, problem, about, best }: Props) {
  const { summaries, portfolio, comparison } = place;
  const [sought, setSought] = useState('');
  const chosenIds = new Set(portfolio.choice.chosen.map(({ id }) => id));
  const bestIds = new Set(best);
  const byId = useMemo(() => new Map(problem.cases.map((each) => [each.id, each])), [problem]);
  const unit = useMemo(() => {
    const values = problem.cases.map(({ value }) => value);
    const costs = problem.cases.map((each) => sum(each.costs));
    return axisUnit(isMoney(about.objective) ? [...values, ...costs] : costs);
  }, [problem, about.objective]);
  const byTitle = useMemo(
    () => summaries.toSorted((one, other) => compareDanish(one.title, other.title)),
    [summaries],
  );
  const found = byTitle.filter(({ title }) =>
    title.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const rows = useShownRows(found, AT_A_TIME);
  return (
    <Card
      title={words.title}
      remark={words.inUnit(unit.heading, portfolioWords.priceLevel(comparison.priceYear))}
    >
      <TextField
        label={words.find}
        width="medium"
        value={sought}
        onChange={(next) => {
          rows.showFirst();
          setSought(next);
        }}
      />
      <TableScroll label={words.title}>
        <table className="choice-cases">
          <thead>
            <tr>
              <th scope="col">{words.columns.case}</th>
              <th scope="col">{words.columns.standing}</th>
              <th scope="col">{words.columns.chosen}</th>
              {best === null ? null : <th scope="col">{words.columns.best}</th>}
              <th scope="col" className="number">
                {values[about.objective.kind]}
              </th>
              {portfolio.frame.perYear.map((_, index) => (
                <th key={index} scope="col" className="number">
                  {portfolio.frame.firstYear + index}
                </th>
              ))}
              <th scope="col" className="number">
                {words.columns.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.shown.map((summary) => (
              <CaseRow
                key={summary.id}
                summary={summary}
                own={byId.get(summary.id)}
                place={place}
                about={about}
                unit={unit}
                isChosen={chosenIds.has(summary.id)}
                isBest={best === null ? null : bestIds.has(summary.id)}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {found.length === 0 ? <p className="note">{words.none}</p> : null}
      <MoreRows rows={rows} />
    </Card>
  );
}
