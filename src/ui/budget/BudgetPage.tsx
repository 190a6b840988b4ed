import { useState } from 'react';

import { budgetView, type BudgetPrices } from '../../domain/finance/budget-view.ts';
import { resultOf } from '../../state/results.ts';
import { budget as words } from '../../text/da/budget.ts';
import { budgetForSpreadsheet } from '../../text/say-budget.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { NoResult } from '../result/NoResult.tsx';
import '../result/ResultPage.css';
import { CopyTable } from '../parts/CopyTable.tsx';
import { useShownCase } from '../shown-alternative.ts';
import { BudgetNotes } from './BudgetNotes.tsx';
import './BudgetPage.css';
import { BudgetTable } from './BudgetTable.tsx';

/** The case as finance enters it. Nothing is changed here; in which prices is a question of the moment. */
export function BudgetPage() {
  const document = useShownCase();
  const [prices, choosePrices] = useState<BudgetPrices>('case');
  const result = resultOf(document);
  if (result.kind === 'undefined' || result.appraisal.isEmpty) {
    return <NoResult businessCase={document} result={result} />;
  }
  const { priceYear } = document;
  const view = budgetView(document, result.appraisal, prices);
  return (
    <div className="budget">
      <Card
        title={words.title}
        remark={prices === 'case' ? words.remarkCase(priceYear) : words.remarkYear}
        actions={<CopyTable title={words.title} text={() => budgetForSpreadsheet(view)} />}
      >
        <p className="note measure">{words.lead}</p>
        <div className="budget-choices">
          <SelectField
            label={words.prices}
            width="medium"
            value={prices}
            choices={[
              { value: 'case', label: words.inCasePrices(priceYear) },
              { value: 'year', label: words.inYearPrices },
            ]}
            onChange={choosePrices}
          />
        </div>
        <BudgetTable view={view} />
        <BudgetNotes view={view} businessCase={document} />
      </Card>
    </div>
  );
}
