import type { ReactNode } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import type { FrameUse } from '../../domain/portfolio/portfolio.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { FrameChart } from '../charts/FrameChart.tsx';
import { Card } from '../parts/Card.tsx';
import { frameBarsOf, frameSummary } from './frame-bars-of.ts';
import { FrameSentences } from './FrameSentences.tsx';
import { FrameTable } from './FrameTable.tsx';

interface Props {
  readonly title: string;
  readonly years: FrameYears;
  readonly pays: FrameUse;
  readonly priceYear: number;
  readonly framePriceYear: number;
  /** The numbers that cases have in the pictures; none where they have none. */
  readonly numbers: ReadonlyMap<CaseId, number>;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
  readonly children?: ReactNode;
}

/** What cases take from the frame each year: drawn, in sentences and as a table. */
export function FrameCard(props: Props) {
  const { title, years, pays, priceYear, framePriceYear, numbers, picked, onPick, children } =
    props;
  const unit = axisUnit([
    ...years.years.flatMap(({ limit, used }) => (limit === null ? [used] : [limit, used])),
  ]);
  return (
    <Card
      title={title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      <p className="note measure">{words.frame.definition[pays]}</p>
      {years.cases.length === 0 ? <p>{words.frame.none}</p> : null}
      <FrameChart
        summary={frameSummary(years, unit)}
        bars={frameBarsOf(years, unit, numbers)}
        unit={unit}
        picked={picked}
        onPick={onPick}
      />
      {children}
      <FrameSentences
        years={years}
        unit={unit}
        priceYear={priceYear}
        framePriceYear={framePriceYear}
      />
      <FrameTable title={title} years={years} unit={unit} numbers={numbers} />
    </Card>
  );
}
