import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { sum } from '../../domain/number/sum.ts';
import { choose, unchoose } from '../../domain/portfolio/choice-edits.ts';
import type { SelectionProblem } from '../../domain/portfolio/selection/selection-problem.ts';
import { da } from '../../text/da.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatNumber } from '../../text/format.ts';
import { sayCases, sayFrameAmount, sayValue, type SaidAbout } from '../../text/say-selection.ts';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { Tag } from '../parts/Tag.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import { StandingSelect } from './StandingSelect.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly problem: SelectionProblem;
  readonly about: SaidAbout;
  readonly best: readonly CaseId[] | null;
}

const { cases: words, values } = portfolioChoice;
/** More rows than this are sought rather than read. */
const MOST_ROWS = 300;

/** Every case with what it takes and brings: whether it must be done, is chosen, and is in the best choice. */
export function CasesCard({ place, problem, about, best }: Props) {
  const { summaries, portfolio, apply, canWrite } = place;
  const [sought, setSought] = useState('');
  const chosenIds = new Set(portfolio.choice.chosen.map(({ id }) => id));
  const bestIds = new Set(best);
  const byId = new Map(problem.cases.map((each) => [each.id, each]));
  const found = summaries.filter(({ title }) =>
    title.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const shown = found.slice(0, MOST_ROWS);
  const count = (length: number) => formatNumber(new Decimal(length), 0);
  const years = portfolio.frame.perYear.map((_, index) => portfolio.frame.firstYear + index);
  return (
    <Card title={words.title}>
      <TextField label={words.find} width="medium" value={sought} onChange={setSought} />
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
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
              <th scope="col" className="number">
                {words.columns.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, title, mandatory, requires, excludes }) => {
              const name = title === '' ? da.businessCase.untitled : title;
              const own = byId.get(id);
              const reference = { id, name: title };
              const ties = [
                ...(requires.length === 0
                  ? []
                  : [
                      words.requires(
                        sayCases(
                          requires.map((each) => each.id),
                          about,
                        ),
                      ),
                    ]),
                ...(excludes.length === 0
                  ? []
                  : [
                      words.excludes(
                        sayCases(
                          excludes.map((each) => each.id),
                          about,
                        ),
                      ),
                    ]),
              ];
              return (
                <tr key={id} data-out={!chosenIds.has(id)}>
                  <th scope="row">
                    <span className="choice-name">
                      <routing.Link href={paths.caseTab(id, 'resultat')}>{name}</routing.Link>
                      {mandatory ? <Tag>{words.byLaw}</Tag> : null}
                    </span>
                    {ties.length === 0 ? null : <span className="note">{ties.join(' · ')}</span>}
                  </th>
                  <td>
                    <StandingSelect place={place} reference={reference} name={name} />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      className="choice-check"
                      aria-label={words.choose(name)}
                      checked={chosenIds.has(id)}
                      disabled={!canWrite}
                      onChange={({ target }) =>
                        apply(target.checked ? choose([reference]) : unchoose([id]))
                      }
                    />
                  </td>
                  {best === null ? null : (
                    <td>{bestIds.has(id) ? words.inBest : words.notInBest}</td>
                  )}
                  <td className="number">
                    {own === undefined ? words.notInFrame : sayValue(own.value, about.objective)}
                  </td>
                  {years.map((year, index) => (
                    <td key={year} className="number">
                      {own === undefined
                        ? null
                        : sayFrameAmount(own.costs[index] ?? new Decimal(0))}
                    </td>
                  ))}
                  <td className="number">
                    {own === undefined ? null : sayFrameAmount(sum(own.costs))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      {found.length === 0 ? <p className="note">{words.none}</p> : null}
      {found.length > shown.length ? (
        <p className="note">{words.more(count(shown.length), count(found.length))}</p>
      ) : null}
    </Card>
  );
}
