import { lazy } from 'react';

import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { CashStreams } from '../../domain/finance/figures.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { result as resultWords } from '../../text/da/result.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { sayCashFlow, sayPaybackMark } from '../../text/say-charts.ts';
import { cashFlowPoints } from '../charts/cash-flow-points.ts';
import { ChartFigure, type ChartKey } from '../charts/ChartFigure.tsx';

interface Props {
  readonly appraisal: Appraisal;
  readonly unit: AxisUnit;
}

const CashFlowChart = lazy(() =>
  import('../charts/CashFlowChart.tsx').then((file) => ({ default: file.CashFlowChart })),
);

/** The money of each year, and how it stands by then, drawn. */
export function CashFlowFigure({ appraisal, unit }: Props) {
  const points = cashFlowPoints(appraisal);
  const { keys } = resultWords.cashFlow;
  const hasDrawbacks = points.some(({ drawback }) => drawback < 0);
  return (
    <ChartFigure
      summary={sayCashFlow(appraisal)}
      height={320}
      keys={[
        { mark: 'gain', label: keys.gain },
        ...(hasDrawbacks ? [{ mark: 'drawback' as const, label: keys.drawback }] : []),
        { mark: 'cost', label: keys.cost },
        ...keysOf(appraisal.cash),
        { mark: 'line', label: keys.accumulated },
      ]}
    >
      <CashFlowChart points={points} unit={unit} mark={sayPaybackMark(appraisal)} />
    </ChartFigure>
  );
}

/** The bars that most cases do not have. */
function keysOf({ riskReserve, residualValue }: CashStreams): readonly ChartKey[] {
  const { riskReserve: reserve, residualValue: left } = resultWords.cashFlow.rows;
  return [
    ...(isNone(riskReserve) ? [] : [{ mark: 'reserve' as const, label: reserve }]),
    ...(isNone(residualValue) ? [] : [{ mark: 'left' as const, label: left }]),
  ];
}
