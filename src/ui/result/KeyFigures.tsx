import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { keyFigures } from '../../text/key-figures.ts';
import { KeyFigure } from './KeyFigure.tsx';
import './KeyFigures.css';
import { TraceButton } from './trace/TraceButton.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** The five figures a decision is made on: side by side where there is room, else stacked. */
export function KeyFigures({ businessCase, appraisal }: Props) {
  return (
    <div className="key-figures" role="group" aria-label={resultWords.keyFigures}>
      <div className="key-figures-row">
        {keyFigures(businessCase, appraisal).map((said, index) => (
          <KeyFigure
            key={said.figure}
            said={said}
            isHeadline={index === 0}
            action={
              <TraceButton figure={said.figure} businessCase={businessCase} appraisal={appraisal} />
            }
          />
        ))}
      </div>
    </div>
  );
}
