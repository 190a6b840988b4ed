import { useDeferredValue, useState } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { nothingTried, whatIf, type WhatIf } from '../../domain/business-case/edits/what-if.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { whatIfWords as words } from '../../text/da/what-if.ts';
import { useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SliderField } from '../parts/SliderField.tsx';
import { isAnythingTried, rateSlider, sideSlider } from './what-if-sliders.ts';
import './WhatIfCard.css';
import { WhatIfTable } from './WhatIfTable.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

const LONGEST_DELAY = 36;

/** Sliders that show what the case would come to, and change nothing until someone says so [WIF-1]. */
export function WhatIfCard({ businessCase, appraisal }: Props) {
  const apply = useApply();
  const [tried, setTried] = useState<WhatIf>(nothingTried);
  // The sliders follow the hand; the figures follow as fast as they can.
  const settled = useDeferredValue(tried);
  const isTried = isAnythingTried(tried);
  const change = (part: Partial<WhatIf>) => setTried((before) => ({ ...before, ...part }));
  const reset = () => setTried(nothingTried);
  const rate = rateSlider(businessCase, tried);
  const endsSomething = useDocument().currentCosts.some(({ avoided }) => avoided.length > 0);
  return (
    <Card title={words.title} remark={words.remark}>
      <div className="what-if">
        <div className="what-if-sliders">
          {(['benefits', 'costs'] as const).map((side) => (
            <SliderField
              key={side}
              label={words[side]}
              {...sideSlider(tried, side)}
              onChange={(percent) => change({ [side]: percent })}
            />
          ))}
          <SliderField
            label={words.delay}
            value={tried.delay}
            least={0}
            most={LONGEST_DELAY}
            step={1}
            said={tried.delay === 0 ? words.asPlanned : words.months(tried.delay)}
            onChange={(delay) => change({ delay })}
          />
          <SliderField
            label={words.rate}
            {...rate.range}
            onChange={(tenths) => change({ rate: rate.rateAt(tenths) })}
          />
          <div className="what-if-actions">
            <Button disabled={!isTried} onClick={reset}>
              {words.reset}
            </Button>
            <Button
              disabled={!isTried}
              onClick={() => {
                apply(whatIf(tried));
                reset();
              }}
            >
              {words.write}
            </Button>
          </div>
          <p className="note">{words.writeHint}</p>
          {endsSomething ? <p className="note">{words.todayStays}</p> : null}
        </div>
        <WhatIfTable businessCase={businessCase} appraisal={appraisal} tried={settled} />
      </div>
    </Card>
  );
}
