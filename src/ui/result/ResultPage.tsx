import { whatIsMissing } from '../../domain/business-case/missing.ts';
import { resultOf } from '../../state/results.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { useDocument } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Figures } from './Figures.tsx';
import { useShownCase } from '../shown-alternative.ts';
import { findingGroups } from './finding-groups.ts';
import { MissingCard } from './MissingCard.tsx';
import { NoResult } from './NoResult.tsx';
import './ResultPage.css';

/** What the case comes to, how it came about, and what it still lacks. Nothing is changed here. */
export function ResultPage() {
  const document = useDocument();
  const shown = useShownCase();
  const result = resultOf(shown);
  const missing = (
    <MissingCard
      caseId={document.id}
      groups={findingGroups(document, whatIsMissing(document, resultOf(document)))}
    />
  );
  return (
    <div className="result">
      {document.mandatory ? <Banner tone="info">{resultWords.mandatory}</Banner> : null}
      {result.kind === 'undefined' || result.appraisal.isEmpty ? (
        <>
          <NoResult businessCase={shown} result={result} />
          {missing}
        </>
      ) : (
        <Figures businessCase={shown} appraisal={result.appraisal} missing={missing} />
      )}
    </div>
  );
}
