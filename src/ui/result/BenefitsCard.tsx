import { lazy } from 'react';

import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { figures as figureWords } from '../../text/da/figures.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { sayBenefitBars } from '../../text/say-benefits.ts';
import { benefitBars } from '../charts/benefit-bars.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { Card } from '../parts/Card.tsx';
import { benefitGroups, unpricedBenefits } from './benefit-groups.ts';
import { BenefitsTable } from './BenefitsTable.tsx';
import { UnpricedTable } from './UnpricedTable.tsx';

interface Props {
  readonly benefits: readonly Benefit[];
  readonly appraisal: Appraisal;
  readonly priceYear: number;
}

const BenefitsChart = lazy(() =>
  import('../charts/BenefitsChart.tsx').then((file) => ({ default: file.BenefitsChart })),
);

/** Room for a bar, in pixels. */
const BAR_HEIGHT = 40;

/** What is gained, by class and ledger; beneath it what has no price but is measured. */
export function BenefitsCard({ benefits, appraisal, priceYear }: Props) {
  const groups = benefitGroups(benefits, appraisal);
  const bars = benefitBars(groups);
  const unpriced = unpricedBenefits(benefits);
  return (
    <Card
      title={resultWords.benefits.title}
      remark={resultWords.benefits.remark(figureWords.terms.priceLevel(priceYear))}
    >
      {groups.length === 0 ? (
        <p className="note">{resultWords.benefits.none}</p>
      ) : (
        <>
          <ChartFigure summary={sayBenefitBars(bars)} keys={[]} height={bars.length * BAR_HEIGHT}>
            <BenefitsChart bars={bars} />
          </ChartFigure>
          <BenefitsTable groups={groups} />
        </>
      )}
      {unpriced.length === 0 ? null : <UnpricedTable benefits={unpriced} />}
    </Card>
  );
}
