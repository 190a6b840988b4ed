import { lazy } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { Simulable } from '../../domain/uncertainty/simulated-case.ts';
import { percentiles, type SimulationResult } from '../../domain/uncertainty/simulation-result.ts';
import { figures } from '../../text/da/figures.ts';
import { simulation as words } from '../../text/da/simulation.ts';
import { axisUnit } from '../../text/format-axis.ts';
import {
  sayDrawn,
  sayHistogram,
  sayMeanCheck,
  simulationFigures,
} from '../../text/say-simulation.ts';
import { ChartFigure, type ChartKey } from '../charts/ChartFigure.tsx';
import { KeyFigure } from '../result/KeyFigure.tsx';
import '../result/KeyFigures.css';
import { SimulationTable } from './SimulationTable.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly simulable: Simulable;
  readonly result: SimulationResult;
}

const CHART_HEIGHT = 340;

const HistogramChart = lazy(() =>
  import('../charts/HistogramChart.tsx').then((file) => ({ default: file.HistogramChart })),
);

/** What the draws come to: in figures, held to the exact result, drawn, and as a table. */
export function SimulationOutcome({ businessCase, simulable, result }: Props) {
  const { bins } = result;
  const unit = axisUnit(bins.flatMap(({ from, to }) => [new Decimal(from), new Decimal(to)]));
  const keys: readonly ChartKey[] = [
    { mark: 'cost', label: words.chart.keys.below },
    { mark: 'gain', label: words.chart.keys.above },
  ];
  return (
    <>
      <div className="key-figures simulation-figures" role="group" aria-label={words.figures.title}>
        <div className="key-figures-row">
          {simulationFigures(result).map((figure) => (
            <KeyFigure key={figure.title} said={figure} />
          ))}
        </div>
      </div>
      <p className="measure">{sayMeanCheck(result, simulable.expected)}</p>
      <p className="note measure">
        {[sayDrawn(businessCase, simulable.simulated), words.chart.marks].join(' ')}
      </p>
      <p className="note">
        {words.chart.inUnit(unit.heading, figures.terms.priceLevel(businessCase.priceYear))}
      </p>
      <ChartFigure summary={sayHistogram(result)} height={CHART_HEIGHT} keys={keys}>
        <HistogramChart
          bins={bins}
          draws={result.draws}
          marks={percentiles.map((one) => ({
            place: result.percentiles[one],
            label: words.chart.percentile(String(one)),
          }))}
          unit={unit}
        />
      </ChartFigure>
      <SimulationTable result={result} unit={unit} />
    </>
  );
}
