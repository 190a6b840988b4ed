import { memo } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { uncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { resultOf } from '../../state/results.ts';
import { SimulationCard } from './SimulationCard.tsx';
import { SwitchingCard } from './SwitchingCard.tsx';
import { TornadoCard } from './TornadoCard.tsx';
import { TwoWayCard } from './TwoWayCard.tsx';
import { WhatIfCard } from './WhatIfCard.tsx';

interface Props {
  /** As it was a moment ago, while someone types. */
  readonly businessCase: BusinessCase;
}

/**
 * What moves the case, how much it can bear, and where it may end. Most of the page is drawn here, so
 * it stands still for as long as its case is the same object.
 */
export const UncertaintyPanels = memo(function UncertaintyPanels({ businessCase }: Props) {
  const result = resultOf(businessCase);
  if (result.kind === 'undefined' || result.appraisal.isEmpty) return null;
  const { appraisal } = result;
  const uncertainty = uncertaintyOfCase(businessCase, appraisal);
  if (!uncertainty.ok) return null;
  const { id } = businessCase;
  return (
    <>
      <TornadoCard
        businessCase={businessCase}
        appraisal={appraisal}
        ranges={uncertainty.value.ranges}
      />
      <SwitchingCard businessCase={businessCase} appraisal={appraisal} />
      <WhatIfCard key={id} businessCase={businessCase} appraisal={appraisal} />
      <TwoWayCard businessCase={businessCase} appraisal={appraisal} />
      <SimulationCard
        key={`simulation ${id}`}
        businessCase={businessCase}
        appraisal={appraisal}
        uncertainty={uncertainty.value}
      />
    </>
  );
});
