import { useMemo } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import { valueAndPayback, type ValueAndPayback } from '../../domain/portfolio/value-and-payback.ts';
import { shownIn } from '../../domain/portfolio/pictured-cases.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { axisUnit, formatTick } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { formatAmount, formatMoney, formatNumber, formatYears } from '../../text/format.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { BubbleChart } from '../charts/BubbleChart.tsx';
import { Card } from '../parts/Card.tsx';
import type { CaseColumn } from './case-columns.ts';
import { CaseTable } from './CaseTable.tsx';
import { KindKeys } from './KindKeys.tsx';
import { PickedCase } from './PickedCase.tsx';
import type { PictureProps } from './picture-props.ts';
import { Unplaced } from './Unplaced.tsx';

/** What the cases are worth against how long they take to pay back. */
export function PaybackPicture(props: PictureProps) {
  const { cases, withoutFigures, isOnlyChosen, priceYear, picked, onPick } = props;
  const { placed, unplaced } = useMemo(
    () => shownIn(valueAndPayback(cases), isOnlyChosen),
    [cases, isOnlyChosen],
  );
  const unit = axisUnit(placed.map(({ netPresentValue }) => netPresentValue));
  const inUnit = (amount: Decimal) => formatInUnit(amount, unit);
  const { title } = words.payback;
  const said = ({ netPresentValue, years }: ValueAndPayback) =>
    words.point([
      `${words.columns.netPresentValue} ${formatMoney(netPresentValue)}`,
      years.isZero() ? figureWords.payback.immediate : formatYears(years),
    ]);
  const columns: readonly CaseColumn<ValueAndPayback>[] = [
    {
      head: words.columns.netPresentValue,
      value: ({ netPresentValue }) => netPresentValue,
      shown: (row) => inUnit(row.netPresentValue),
    },
    {
      head: words.columns.payback,
      value: ({ years }) => years,
      shown: (row) => formatAmount(row.years, 1),
    },
  ];
  const pickedRow = placed.find((row) => row.case.id === picked);
  return (
    <Card
      title={title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      <p className="note measure">{words.payback.definition}</p>
      <div className="picture">
        <figure className="chart-figure">
          <KindKeys cases={placed.map((row) => row.case)} />
          <BubbleChart
            summary={words.payback.summary(formatNumber(new Decimal(placed.length), 0))}
            bubbles={placed.map((row) => ({
              ...row.case,
              title: caseTitle(row.case.title),
              x: row.years.toNumber(),
              y: row.netPresentValue.toNumber(),
              size: 0,
              said: `${words.numbered(row.case.number, caseTitle(row.case.title))}: ${said(row)}`,
            }))}
            x={{
              title: words.payback.yearsAxis,
              tick: (place) => formatNumber(new Decimal(place), 1),
            }}
            y={{
              title: words.payback.valueAxis(unit.heading),
              tick: (place) => formatTick(place, unit),
            }}
            picked={picked}
            onPick={onPick}
          />
          <PickedCase
            picked={pickedRow?.case ?? null}
            said={pickedRow === undefined ? '' : said(pickedRow)}
          />
        </figure>
        <CaseTable title={title} rows={placed} columns={columns} picked={picked} />
      </div>
      <Unplaced unplaced={unplaced} withoutFigures={withoutFigures} />
    </Card>
  );
}
