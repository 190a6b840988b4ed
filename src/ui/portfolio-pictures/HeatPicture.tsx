import { useMemo, useState } from 'react';

import { coreTaskHeat } from '../../domain/portfolio/core-task-heat.ts';
import type { PicturedCase } from '../../domain/portfolio/pictured-cases.ts';
import type { CoreTask } from '../../domain/organisation/organisation.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { listed } from '../../text/listed.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';
import { HeatKeys } from './HeatKeys.tsx';
import { heatForSpreadsheet } from './heat-for-spreadsheet.ts';
import { HeatTable } from './HeatTable.tsx';
import type { PictureProps } from './picture-props.ts';
import { Unplaced } from './Unplaced.tsx';
import './HeatPicture.css';

interface Props extends Omit<PictureProps, 'onPick'> {
  readonly coreTasks: readonly CoreTask[];
}

/** So many names stand in a sentence; the others are counted. */
const MOST_NAMED = 8;

/** Which cases strengthen which core tasks, and how much. It is a table, and so its own twin. */
export function HeatPicture(props: Props) {
  const { cases, withoutFigures, isOnlyChosen, priceYear, picked, coreTasks } = props;
  const [showsAmounts, setShowsAmounts] = useState(false);
  const whole = useMemo(() => coreTaskHeat(cases, coreTasks), [cases, coreTasks]);
  const isShown = ({ isChosen }: PicturedCase) => isChosen || !isOnlyChosen;
  const heat = { ...whole, rows: whole.rows.filter((row) => isShown(row.case)) };
  const strengthenNone = heat.strengthenNone.filter(isShown);
  const unit = axisUnit(
    heat.rows.flatMap(({ cells }) =>
      cells.flatMap(({ yearly }) => (yearly === null ? [] : [yearly])),
    ),
  );
  const { title } = words.heat;
  const { notChosen, notAtAll } = heat;
  return (
    <Card title={title} remark={`${words.heat.remark}, ${figureWords.terms.priceLevel(priceYear)}`}>
      {heat.coreTasks.length === 0 ? (
        <p className="note">{words.heat.noTasks}</p>
      ) : (
        <>
          <div className="heat-head">
            <HeatKeys />
            <CheckboxField
              label={words.heat.showAmounts}
              hint={showsAmounts ? words.heat.amountsIn(unit.heading) : undefined}
              checked={showsAmounts}
              onChange={setShowsAmounts}
            />
          </div>
          <div className="heat-layout">
            <HeatTable heat={heat} unit={showsAmounts ? unit : null} picked={picked} />
            <div className="heat-beside">
              <ul className="heat-sentences">
                {notChosen.length === 0 ? <li>{words.heat.allStrengthened}</li> : null}
                {notChosen.length > 0 ? <li>{words.heat.notChosen(named(notChosen))}</li> : null}
                {notAtAll.length > 0 ? <li>{words.heat.notAtAll(named(notAtAll))}</li> : null}
                {strengthenNone.length > 0 ? (
                  <li>
                    {words.heat.strengthenNone(
                      named(strengthenNone.map((each) => ({ name: caseTitle(each.title) }))),
                    )}
                  </li>
                ) : null}
              </ul>
              <p className="note">{words.heat.definition}</p>
              <CopyTable title={title} text={() => heatForSpreadsheet(heat)} />
            </div>
          </div>
        </>
      )}
      <Unplaced unplaced={[]} withoutFigures={withoutFigures} />
    </Card>
  );
}

function named(all: readonly { readonly name: string }[]): string {
  const names = all.slice(0, MOST_NAMED).map(({ name }) => `»${name}«`);
  const others = all.length - names.length;
  return listed(others === 0 ? names : [...names, words.heat.more(others)]);
}
