import { lazy } from 'react';

import { isNone } from '../../domain/finance/yearly.ts';
import { sum } from '../../domain/number/sum.ts';
import type { PortfolioFlow } from '../../domain/portfolio/portfolio-flow.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { formatMoney } from '../../text/format.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { Card } from '../parts/Card.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';
import { CashFlowTable } from '../result/CashFlowTable.tsx';
import { flowForSpreadsheet } from './cash-flow-for-spreadsheet.ts';
import { flowPoints, flowRowsWithStanding } from './flow-rows.ts';

interface Props {
  readonly flow: PortfolioFlow;
  /** What it is the flow of. */
  readonly scope: string;
  readonly priceYear: number;
}

const CashFlowChart = lazy(() =>
  import('../charts/CashFlowChart.tsx').then((file) => ({ default: file.CashFlowChart })),
);

/** The money of all cases by calendar year: drawn, and as a table. */
export function FlowCard({ flow, scope, priceYear }: Props) {
  const rows = flowRowsWithStanding(flow);
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const { title, summary } = words.flow;
  const { keys, rows: names } = resultWords.cashFlow;
  const costs = sum([...flow.investment, ...flow.running, ...flow.riskReserve]);
  return (
    <Card
      title={title}
      remark={`${scope}, ${words.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}`}
    >
      <ChartFigure
        summary={summary(
          flow.years[0] ?? 0,
          flow.years.at(-1) ?? 0,
          formatMoney(sum(flow.benefits)),
          formatMoney(costs),
          formatMoney(sum(flow.net)),
        )}
        height={320}
        keys={[
          { mark: 'gain', label: keys.gain },
          { mark: 'cost', label: keys.cost },
          ...(isNone(flow.riskReserve)
            ? []
            : [{ mark: 'reserve' as const, label: names.riskReserve }]),
          ...(isNone(flow.residualValue)
            ? []
            : [{ mark: 'left' as const, label: names.residualValue }]),
          { mark: 'line', label: keys.accumulated },
        ]}
      >
        <CashFlowChart points={flowPoints(flow)} unit={unit} mark={null} />
      </ChartFigure>
      <CashFlowTable years={flow.years} rows={rows} unit={unit} />
      <p className="note">{words.convention}</p>
      <CopyTable
        title={title}
        text={() => flowForSpreadsheet(flow.years, [{ name: scope, rows }])}
      />
    </Card>
  );
}
