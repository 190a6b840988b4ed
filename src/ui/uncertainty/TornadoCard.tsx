import { lazy } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { Money } from '../../domain/number/quantities.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import type { WorthRange } from '../../domain/uncertainty/sensitivity.ts';
import { tornadoOfCase } from '../../domain/uncertainty/tornado-of-case.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { formatAmount, formatMoney } from '../../text/format.ts';
import { sayEnds, sayInput } from '../../text/say-input.ts';
import {
  sayHowMoved,
  sayNotMoved,
  sayOthers,
  sayTornado,
  sayTornadoDrawing,
} from '../../text/say-tornado.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { tornadoAxis, tornadoRow } from '../charts/tornado-rows.ts';
import { Card } from '../parts/Card.tsx';
import { caseRanges } from './case-ranges.ts';
import { keyOfInput } from './key-of-input.ts';
import { TornadoTable } from './TornadoTable.tsx';
import { valueDecimals } from './value-decimals.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  /** What the lines that have a range are worth at its ends. */
  readonly ranges: ReadonlyMap<LineId, WorthRange>;
}

/** More bars than these cannot be read across a table; the table has them all. */
const MOST_BARS = 10;
const ROW_HEIGHT = 48;
const AROUND = 72;

const TornadoChart = lazy(() =>
  import('../charts/TornadoChart.tsx').then((file) => ({ default: file.TornadoChart })),
);

/** What moves the net present value most, one input at a time: drawn, in words, and as a table. */
export function TornadoCard({ businessCase, appraisal, ranges: ofLines }: Props) {
  const words = sensitivity.tornado;
  const ranges = caseRanges(ofLines);
  const tornado = tornadoOfCase(businessCase, appraisal, ranges);
  const { base, bars } = tornado;
  if (bars.every(({ swing }) => swing.isZero())) {
    return (
      <Card title={words.title}>
        <p className="note">{words.none}</p>
      </Card>
    );
  }

  const unit = axisUnit([base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  const written = (amount: Money) => formatAmount(amount.div(unit.kroner), valueDecimals(unit));
  const drawn = bars.slice(0, MOST_BARS);
  const rows = drawn.map((bar) =>
    tornadoRow(base, bar, {
      key: keyOfInput(bar.input),
      name: sayInput(bar.input, businessCase),
      ends: sayEnds(bar.input, businessCase, ranges).both,
      written,
    }),
  );
  const axis = tornadoAxis(base, rows);
  const others = sayOthers(tornado, MOST_BARS);
  return (
    <Card
      title={words.title}
      remark={words.inUnit(unit.heading, figureWords.terms.priceLevel(businessCase.priceYear))}
    >
      <p className="measure">{sayTornado(tornado, businessCase).join(' ')}</p>
      <p className="note measure">
        {[
          sayHowMoved(businessCase, ranges),
          ...(others === null ? [] : [others]),
          ...(axis.hasZero ? [] : [words.zeroOutside]),
        ].join(' ')}
      </p>
      <ChartFigure
        summary={sayTornadoDrawing(base, drawn, businessCase, ranges)}
        height={drawn.length * ROW_HEIGHT + AROUND}
        keys={[
          { mark: 'cost', label: words.keys.worse },
          { mark: 'gain', label: words.keys.better },
        ]}
      >
        <TornadoChart
          rows={rows}
          axis={axis}
          base={base.toNumber()}
          baseLabel={words.base(formatMoney(base))}
          unit={unit}
        />
      </ChartFigure>
      <TornadoTable
        businessCase={businessCase}
        bars={bars}
        ranges={ranges}
        unit={unit}
        decimals={valueDecimals(unit)}
      />
      {sayNotMoved(tornado, businessCase).map((sentence) => (
        <p key={sentence} className="note measure">
          {sentence}
        </p>
      ))}
    </Card>
  );
}
