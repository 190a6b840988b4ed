import { resultOf } from '../../state/results.ts';
import { quality as words } from '../../text/da/quality.ts';
import { useDocument } from '../app-context.ts';
import { useReadiness } from '../business-case/use-readiness.ts';
import { CaseScoresCard } from '../portfolio-scoring/CaseScoresCard.tsx';
import { useFieldFocus } from '../field-link.ts';
import { findingGroups } from '../result/finding-groups.ts';
import { MissingCard } from '../result/MissingCard.tsx';
import '../result/ResultPage.css';
import { useShownCase } from '../shown-alternative.ts';
import { ConsultedCard } from './ConsultedCard.tsx';
import { NotDemandedCard } from './NotDemandedCard.tsx';
import './QualityPage.css';
import { RemarksCard } from './RemarksCard.tsx';
import { VerdictCard } from './VerdictCard.tsx';

/** Whether the case can be decided on: what it lacks, and what a good reviewer would ask about it. */
export function QualityPage() {
  useFieldFocus();
  const document = useDocument();
  const readiness = useReadiness(document, resultOf(useShownCase()));
  const { missing, toMend, notDemanded, toWeigh } = readiness;
  return (
    <div className="result-columns">
      <div className="result-column">
        <VerdictCard readiness={readiness} />
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
        {notDemanded.length === 0 ? null : (
          <NotDemandedCard caseId={document.id} groups={findingGroups(document, notDemanded)} />
        )}
        <ConsultedCard businessCase={document} />
        <CaseScoresCard />
      </div>
    </div>
  );
}
