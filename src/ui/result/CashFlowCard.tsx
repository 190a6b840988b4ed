import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { axisUnit } from '../../text/format-axis.ts';
import { Card } from '../parts/Card.tsx';
import { CashFlowFigure } from './CashFlowFigure.tsx';
import { CashFlowTable } from './CashFlowTable.tsx';
import { cashFlowRows } from './cash-flow-rows.ts';

interface Props {
  readonly appraisal: Appraisal;
  readonly benefits: readonly Benefit[];
  readonly priceYear: number;
}

/** The money of each year, and how it stands by then: drawn, and as a table. */
export function CashFlowCard({ appraisal, benefits, priceYear }: Props) {
  const rows = cashFlowRows(appraisal);
  const unit = axisUnit(rows.flatMap(({ values }) => values));
  const { cashFlow } = resultWords;
  const isWithoutMoney = rows.every(({ values }) => isNone(values));
  return (
    <Card
      title={cashFlow.title}
      remark={resultWords.inUnit(unit.heading, figureWords.terms.priceLevel(priceYear))}
    >
      {isWithoutMoney ? (
        <p className="note">{cashFlow.none}</p>
      ) : (
        <>
          <CashFlowFigure appraisal={appraisal} unit={unit} />
          <CashFlowTable years={appraisal.years} rows={rows} unit={unit} />
        </>
      )}
      {benefits.some((benefit) => benefit.class === 'avoidedCost' || benefit.class === 'income') ? (
        <p className="note">{cashFlow.allCash}</p>
      ) : null}
    </Card>
  );
}
