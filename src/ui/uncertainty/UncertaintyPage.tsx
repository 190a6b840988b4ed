import { uncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { resultOf } from '../../state/results.ts';
import { useDocument } from '../app-context.ts';
import { NoResult } from '../result/NoResult.tsx';
import '../result/ResultPage.css';
import { EstimatesCard } from './EstimatesCard.tsx';

/** How well the result is known: what each line may come to, and what that makes of the whole. */
export function UncertaintyPage() {
  const document = useDocument();
  const result = resultOf(document);
  if (result.kind === 'undefined' || result.appraisal.isEmpty) {
    return <NoResult businessCase={document} result={result} />;
  }
  const uncertainty = uncertaintyOfCase(document, result.appraisal);
  if (!uncertainty.ok) {
    return (
      <NoResult
        businessCase={document}
        result={{ kind: 'undefined', reason: uncertainty.failure }}
      />
    );
  }
  return (
    <div className="result">
      <EstimatesCard />
    </div>
  );
}
