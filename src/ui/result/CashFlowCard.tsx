import { lazy } from 'react';

import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { CashStreams } from '../../domain/finance/figures.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { sayCashFlow, sayPaybackMark } from '../../text/say-charts.ts';
import { cashFlowPoints } from '../charts/cash-flow-points.ts';
import { ChartFigure, type ChartKey } from '../charts/ChartFigure.tsx';
import { Card } from '../parts/Card.tsx';
import { CashFlowTable } from './CashFlowTable.tsx';
import { cashFlowRows } from './cash-flow-rows.ts';

interface Props {
  readonly appraisal: Appraisal;
  readonly benefits: readonly Benefit[];
  readonly priceYear: number;
}

const CashFlowChart = lazy(() =>
  import('../charts/CashFlowChart.tsx').then((file) => ({ default: file.CashFlowChart })),
);

/** The money of each year, and how it stands by then: drawn, and as a table. */
export function CashFlowCard({ appraisal, benefits, priceYear }: Props) {
  const rows = cashFlowRows(appraisal);
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const points = cashFlowPoints(appraisal);
  const { cashFlow } = resultWords;
  const isWithoutMoney = rows.every(({ values }) => isNone(values));
  const hasDrawbacks = points.some(({ drawback }) => drawback < 0);
  return (
    <Card
      title={cashFlow.title}
      remark={resultWords.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      {isWithoutMoney ? (
        <p className="note">{cashFlow.none}</p>
      ) : (
        <>
          <ChartFigure
            summary={sayCashFlow(appraisal)}
            height={320}
            keys={[
              { mark: 'gain', label: cashFlow.keys.gain },
              ...(hasDrawbacks
                ? [{ mark: 'drawback' as const, label: cashFlow.keys.drawback }]
                : []),
              { mark: 'cost', label: cashFlow.keys.cost },
              ...keysOf(appraisal.cash),
              { mark: 'line', label: cashFlow.keys.accumulated },
            ]}
          >
            <CashFlowChart points={points} unit={unit} mark={sayPaybackMark(appraisal)} />
          </ChartFigure>
          <CashFlowTable years={appraisal.years} rows={rows} unit={unit} />
        </>
      )}
      {benefits.some((benefit) => benefit.class === 'avoidedCost' || benefit.class === 'income') ? (
        <p className="note">{cashFlow.allCash}</p>
      ) : null}
    </Card>
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
