import type { ReactNode } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { BenefitsCard } from './BenefitsCard.tsx';
import { CapacityCard } from './CapacityCard.tsx';
import { CashFlowCard } from './CashFlowCard.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MoreFiguresCard } from './MoreFiguresCard.tsx';
import { OutsideCard } from './OutsideCard.tsx';
import { SocietalCard } from './SocietalCard.tsx';
import { turningPoints } from './turning-points.ts';
import { TurningCard } from './TurningCard.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  /** Stands last in the side column, so that it is read after the figures it is about. */
  readonly missing: ReactNode;
}

/** Figures first; then the drawings with their tables, and beside them what they leave open. */
export function Figures({ businessCase, appraisal, missing }: Props) {
  const { benefits, priceYear } = businessCase;
  return (
    <>
      <div className="result-strip">
        <KeyFigures businessCase={businessCase} appraisal={appraisal} />
      </div>
      <div className="result-columns">
        <div className="result-column">
          <CashFlowCard appraisal={appraisal} benefits={benefits} priceYear={priceYear} />
          <BenefitsCard benefits={benefits} appraisal={appraisal} priceYear={priceYear} />
          <MoreFiguresCard businessCase={businessCase} appraisal={appraisal} />
        </div>
        <div className="result-column">
          <TurningCard
            points={turningPoints(businessCase, appraisal)}
            holds={appraisal.figures.netPresentValue.gte(0)}
          />
          <CapacityCard businessCase={businessCase} appraisal={appraisal} />
          <SocietalCard appraisal={appraisal} />
          <OutsideCard businessCase={businessCase} appraisal={appraisal} />
          {missing}
        </div>
      </div>
    </>
  );
}
