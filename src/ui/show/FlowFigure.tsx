import { lazy, Suspense } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { sayCashFlow, sayPaybackMark } from '../../text/say-charts.ts';
import { cashFlowPoints } from '../charts/cash-flow-points.ts';
import { AmountCell } from '../result/AmountCell.tsx';
import { cashFlowRows, decimalsIn } from '../result/cash-flow-rows.ts';

const CashFlowChart = lazy(() =>
  import('../charts/CashFlowChart.tsx').then((file) => ({ default: file.CashFlowChart })),
);

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** So many years stand beside each other on a slide. */
const MOST_YEARS = 8;

/** The money of each year as a drawing, with its numbers under it. */
export function FlowFigure({ businessCase, appraisal }: Props) {
  const rows = cashFlowRows(appraisal);
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const shown = rows.filter(({ key }) => key === 'net' || key === 'accumulated');
  const decimals = decimalsIn(
    shown.flatMap(({ values }) => values),
    unit,
  );
  const years = appraisal.years.slice(0, MOST_YEARS);
  const priceLevel = figureWords.terms.priceLevel(businessCase.priceYear);
  return (
    <>
      <div className="slide-chart" role="img" aria-label={sayCashFlow(appraisal)}>
        <Suspense fallback={null}>
          <CashFlowChart
            points={cashFlowPoints(appraisal)}
            unit={unit}
            mark={sayPaybackMark(appraisal)}
          />
        </Suspense>
      </div>
      <table aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{resultWords.inUnit(unit.heading, priceLevel)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, values }) => (
            <tr key={key}>
              <th scope="row">{resultWords.cashFlow.rows[key]}</th>
              {years.map((year, nth) => (
                <AmountCell
                  key={year}
                  value={values[nth]?.div(unit.kroner) ?? null}
                  decimals={decimals}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {years.length < appraisal.years.length ? (
        <p className="note">{words.firstYears(years.length, appraisal.years.length)}</p>
      ) : null}
    </>
  );
}
