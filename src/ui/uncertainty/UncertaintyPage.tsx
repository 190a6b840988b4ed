import { useDeferredValue } from 'react';

import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import { uncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { resultOf } from '../../state/results.ts';
import { NoResult } from '../result/NoResult.tsx';
import '../result/ResultPage.css';
import { useShownCase } from '../shown-alternative.ts';
import { EstimatesCard } from './EstimatesCard.tsx';
import { NoEstimates } from './NoEstimates.tsx';
import { RisksCard } from './RisksCard.tsx';
import { UncertaintyFigures } from './UncertaintyFigures.tsx';
import { UncertaintyPanels } from './UncertaintyPanels.tsx';

/**
 * How well the result is known: what each line may come to, and what that makes of the whole. The
 * lines stay, so that they can be mended, where nothing can be said of the whole.
 */
export function UncertaintyPage() {
  const document = useShownCase();
  // What is typed and the figures follow at once, the panels beneath as fast as they can.
  const settled = useDeferredValue(document);
  const result = resultOf(document);
  const appraisal =
    result.kind === 'appraised' && !result.appraisal.isEmpty ? result.appraisal : null;
  const known = appraisal === null ? null : uncertaintyOfCase(document, appraisal);

  if (appraisal === null || !known?.ok) {
    const without: AppraisalResult =
      known === null || known.ok ? result : { kind: 'undefined', reason: known.failure };
    return (
      <div className="result">
        <NoResult key="head" businessCase={document} result={without} />
        <EstimatesCard key="lines" businessCase={document} uncertainty={null} />
        <RisksCard key="risks" businessCase={document} />
      </div>
    );
  }
  const uncertainty = known.value;
  return (
    <div className="result">
      {uncertainty.ranges.size === 0 ? (
        <NoEstimates key="head" />
      ) : (
        <UncertaintyFigures
          key="head"
          businessCase={document}
          appraisal={appraisal}
          uncertainty={uncertainty}
        />
      )}
      <EstimatesCard key="lines" businessCase={document} uncertainty={uncertainty} />
      <RisksCard key="risks" businessCase={document} />
      <UncertaintyPanels businessCase={settled} />
    </div>
  );
}
