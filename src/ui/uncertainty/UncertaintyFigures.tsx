import { fail } from '../../base/result.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import type { UncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { lineName } from '../../text/line-name.ts';
import { uncertaintyFigures } from '../../text/uncertainty-figures.ts';
import { KeyFigure } from '../result/KeyFigure.tsx';
import '../result/KeyFigures.css';
import './UncertaintyPage.css';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  readonly uncertainty: UncertaintyOfCase;
}

/** The case at its worst, as likely, at its best, and weighed: side by side where there is room. */
export function UncertaintyFigures({ businessCase, appraisal, uncertainty: { total } }: Props) {
  const said = uncertaintyFigures(
    businessCase,
    appraisal,
    total.ok ? total : fail(lineName(total.failure.lineId, businessCase)),
  );
  return (
    <div className="result-strip">
      <div
        className="key-figures uncertainty-figures"
        role="group"
        aria-label={words.figures.title}
      >
        <div className="key-figures-row">
          {said.map((figure) => (
            <KeyFigure key={figure.title} said={figure} />
          ))}
        </div>
      </div>
    </div>
  );
}
