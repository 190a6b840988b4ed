import { fitsLightForm } from '../../domain/business-case/light-case.ts';
import { toFull } from '../../domain/business-case/edits/head-edits.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApply, useDocument } from '../app-context.ts';
import { headPath, useFieldFocus } from '../field-link.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { useGoTo } from '../routing.ts';
import { AboutCard } from './AboutCard.tsx';
import './LightCasePage.css';
import { LightBenefitsCard } from './LightBenefitsCard.tsx';
import { LightResult } from './LightResult.tsx';
import { MoneyCard } from './MoneyCard.tsx';

/** The ten-minute case: a few questions on the left, what they come to on the right. */
export function LightCasePage() {
  const document = useDocument();
  const apply = useApply();
  const goTo = useGoTo();
  useFieldFocus();
  return (
    <div className="light-case">
      <div className="light-case-form">
        {fitsLightForm(document) ? null : <Banner tone="info">{lightCaseWords.more}</Banner>}
        <AboutCard />
        <MoneyCard />
        <LightBenefitsCard />
        <div className="button-row">
          <Button
            icon="forward"
            onClick={() => {
              apply(toFull());
              goTo(headPath(document.id, 'title'));
            }}
          >
            {lightCaseWords.enlarge}
          </Button>
          <span className="note">{lightCaseWords.enlargeText}</span>
        </div>
      </div>
      <LightResult />
    </div>
  );
}
