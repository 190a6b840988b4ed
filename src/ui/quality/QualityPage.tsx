import { whatIsMissing } from '../../domain/business-case/missing.ts';
import { gravityOf, reviewOf } from '../../domain/quality/review.ts';
import { resultOf } from '../../state/results.ts';
import { quality as words } from '../../text/da/quality.ts';
import { useDocument } from '../app-context.ts';
import { useFieldFocus } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { findingGroups } from '../result/finding-groups.ts';
import { MissingCard } from '../result/MissingCard.tsx';
import '../result/ResultPage.css';
import { ConsultedCard } from './ConsultedCard.tsx';
import './QualityPage.css';
import { RemarksCard } from './RemarksCard.tsx';

/** Whether the case can be decided on: what it lacks, and what a good reviewer would ask about it. */
export function QualityPage() {
  useFieldFocus();
  const document = useDocument();
  const result = resultOf(document);
  const missing = whatIsMissing(document, result);
  const remarks = reviewOf(document, result.kind === 'appraised' ? result.appraisal : null);
  const toMend = remarks.filter(({ kind }) => gravityOf(kind) === 'mend');
  const toWeigh = remarks.filter(({ kind }) => gravityOf(kind) === 'weigh');
  return (
    <div className="result-columns">
      <div className="result-column">
        <Card title={words.verdict}>
          <p className="verdict">{verdictOf(missing.length + toMend.length, toWeigh.length)}</p>
          <p className="note">
            {[
              words.counts.missing(missing.length),
              words.counts.mend(toMend.length),
              words.counts.weigh(toWeigh.length),
            ].join(' · ')}
          </p>
        </Card>
        <RemarksCard
          title={words.mend}
          remark={words.mendRemark}
          businessCase={document}
          remarks={toMend}
        />
        <RemarksCard
          title={words.weigh}
          remark={words.weighRemark}
          businessCase={document}
          remarks={toWeigh}
        />
      </div>
      <div className="result-column">
        <MissingCard caseId={document.id} groups={findingGroups(document, missing)} />
        <ConsultedCard businessCase={document} />
      </div>
    </div>
  );
}

function verdictOf(inTheWay: number, toWeigh: number): string {
  if (inTheWay > 0) return words.notReady;
  return toWeigh > 0 ? words.readyWithRemarks : words.ready;
}
