import { useMemo } from 'react';

import type { Goal } from '../../domain/organisation/organisation.ts';
import { goalProgress } from '../../domain/portfolio/goal-progress.ts';
import type { SharedBenefitRecord } from '../../domain/portfolio/portfolio.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { Card } from '../parts/Card.tsx';
import { copyAsNumbers } from '../parts/copy-as-numbers.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { GoalRow } from './GoalRow.tsx';
import type { PictureProps } from './picture-props.ts';
import './GoalsPicture.css';

interface Props extends Pick<PictureProps, 'cases' | 'priceYear'> {
  readonly goals: readonly Goal[];
  readonly sharedBenefits: readonly SharedBenefitRecord[];
}

/** How far each goal has come, beside what the chosen cases are to add. Its bars stand in the table. */
export function GoalsPicture({ cases, priceYear, goals, sharedBenefits }: Props) {
  const { title, remark, columns } = words.goals;
  const progress = useMemo(
    () => goalProgress(goals, cases, sharedBenefits),
    [goals, cases, sharedBenefits],
  );
  return (
    <Card title={title} remark={`${remark}, ${figureWords.terms.priceLevel(priceYear)}`}>
      {goals.length === 0 ? (
        <p className="note">{words.goals.none}</p>
      ) : (
        <div className="goals">
          <TableScroll label={words.goals.table}>
            <table onCopy={copyAsNumbers}>
              <thead>
                <tr>
                  <th scope="col">{columns.goal}</th>
                  <th scope="col" className="number">
                    {columns.baseline}
                  </th>
                  <th scope="col" className="number">
                    {columns.reached}
                  </th>
                  <th scope="col" className="number">
                    {columns.target}
                  </th>
                  <th scope="col">{columns.way}</th>
                  <th scope="col" className="number">
                    {columns.added}
                  </th>
                  <th scope="col">{columns.cases}</th>
                </tr>
              </thead>
              <tbody>
                {progress.map((each) => (
                  <GoalRow key={each.goal.id} progress={each} />
                ))}
              </tbody>
            </table>
          </TableScroll>
          {progress.some(({ isAtMost }) => isAtMost) ? (
            <p className="note">{words.goals.shared}</p>
          ) : null}
        </div>
      )}
    </Card>
  );
}
