import { useMemo, useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import {
  effortAndValue,
  valueMeasures,
  type EffortAndValue,
  type ValueMeasure,
} from '../../domain/portfolio/effort-and-value.ts';
import { shownIn } from '../../domain/portfolio/pictured-cases.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { axisUnit, formatTick } from '../../text/format-axis.ts';
import { formatInUnit } from '../../text/format-in-unit.ts';
import { formatMoney, formatNumber } from '../../text/format.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { BubbleChart } from '../charts/BubbleChart.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { CaseColumn } from './case-columns.ts';
import { CaseTable } from './CaseTable.tsx';
import { KindKeys } from './KindKeys.tsx';
import { PickedCase } from './PickedCase.tsx';
import type { PictureProps } from './picture-props.ts';
import { Unplaced } from './Unplaced.tsx';

/** What the cases are worth against what they take. */
export function ValuePicture(props: PictureProps) {
  const { cases, withoutFigures, isOnlyChosen, priceYear, picked, onPick } = props;
  const [measure, setMeasure] = useState<ValueMeasure>('netPresentValue');
  const { placed, unplaced } = useMemo(
    () => shownIn(effortAndValue(cases, measure), isOnlyChosen),
    [cases, measure, isOnlyChosen],
  );
  const unit = axisUnit(placed.flatMap(({ effort, value }) => [effort, value]));
  const { title, measures, effortAxis, valueAxis } = words.value;
  const said = ({ effort, value, investment }: EffortAndValue) =>
    words.point([
      `${words.columns.effort} ${formatMoney(effort)}`,
      `${measures[measure]} ${formatMoney(value)}`,
      `${words.columns.investment} ${formatMoney(investment)}`,
    ]);
  const inUnit = (amount: Decimal) => formatInUnit(amount, unit);
  const columns: readonly CaseColumn<EffortAndValue>[] = [
    {
      head: words.columns.effort,
      value: ({ effort }) => effort,
      shown: (row) => inUnit(row.effort),
    },
    { head: measures[measure], value: ({ value }) => value, shown: (row) => inUnit(row.value) },
    {
      head: words.columns.investment,
      value: ({ investment }) => investment,
      shown: (row) => inUnit(row.investment),
    },
  ];
  const pickedRow = placed.find((row) => row.case.id === picked);
  return (
    <Card
      title={title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
      actions={
        <SelectField
          label={words.value.measure}
          value={measure}
          width="medium"
          choices={valueMeasures.map((value) => ({ value, label: measures[value] }))}
          onChange={setMeasure}
        />
      }
    >
      <p className="note measure">{words.value.definition}</p>
      <div className="picture">
        <figure className="chart-figure">
          <KindKeys cases={placed.map((row) => row.case)} />
          <BubbleChart
            summary={words.value.summary(formatNumber(new Decimal(placed.length), 0))}
            bubbles={placed.map((row) => ({
              ...row.case,
              title: caseTitle(row.case.title),
              x: row.effort.toNumber(),
              y: row.value.toNumber(),
              size: row.investment.toNumber(),
              said: `${words.numbered(row.case.number, caseTitle(row.case.title))}: ${said(row)}`,
            }))}
            x={{ title: effortAxis(unit.heading), tick: (place) => formatTick(place, unit) }}
            y={{
              title: valueAxis(measures[measure], unit.heading),
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
