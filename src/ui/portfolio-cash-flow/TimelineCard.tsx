import { useState } from 'react';

import { sum } from '../../domain/number/sum.ts';
import { setDelay } from '../../domain/portfolio/choice-edits.ts';
import type { FlowsOfCase } from '../../domain/portfolio/flows-of-set.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import type { FrameUse } from '../../domain/portfolio/portfolio.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioCashFlow } from '../../text/da/portfolio-cash-flow.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { formatMoney } from '../../text/format.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { Card } from '../parts/Card.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { inTimeOrder, timelineYears } from './timeline-years.ts';
import { TimelineTable } from './TimelineTable.tsx';

interface Props extends Pick<PortfolioPlace, 'apply' | 'canWrite'> {
  readonly cases: readonly FlowsOfCase[];
  readonly frame: FrameYears;
  readonly pays: FrameUse;
  readonly priceYear: number;
  readonly isLive: boolean;
}

const words = portfolioCashFlow.timeline;
/** More rows than these are not looked through. */
const MOST_ROWS = 300;

/** When each case begins and is paid for; a case is moved in time here, and the frame follows. */
export function TimelineCard(props: Props) {
  const { cases, frame, priceYear, isLive, canWrite, apply } = props;
  const [moved, setMoved] = useState('');
  const years = timelineYears(
    cases,
    frame.years.map(({ year }) => year),
  );
  const shown = inTimeOrder(cases).slice(0, MOST_ROWS);
  const unit = axisUnit(cases.flatMap(({ flows }) => flows.investment));
  const before = sum(cases.map(({ netPresentValue }) => netPresentValue));
  const after = sum(cases.map(({ movedValue }) => movedValue));
  const move = ({ summary }: FlowsOfCase, delay: number) => {
    const { id, title, firstYear } = summary;
    apply(setDelay({ id, name: title }, delay), `delay ${id}`);
    const years = delay === 0 ? words.notMoved : words.moved(delay);
    setMoved(words.movedTo(caseTitle(title), firstYear + delay, years));
  };
  return (
    <Card
      title={words.title}
      remark={portfolioCashFlow.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      <p className="note measure">
        {!isLive ? words.readOnly : canWrite ? words.hint : words.locked}
      </p>
      <TimelineTable
        cases={shown}
        years={years}
        frame={frame}
        unit={unit}
        onMove={isLive && canWrite ? move : null}
      />
      {shown.length === cases.length ? null : (
        <p className="note">{words.beyond(cases.length - shown.length)}</p>
      )}
      <p className="spoken-only" role="status">
        {moved}
      </p>
      <p>
        {cases.every(({ delay }) => delay === 0)
          ? words.noEffect(formatMoney(after))
          : words.effect(formatMoney(after.minus(before)), formatMoney(after))}
      </p>
      <p className="note measure">{words.rule}</p>
    </Card>
  );
}
