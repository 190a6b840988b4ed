import { useState } from 'react';

import type { BusinessCase } from '../../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../../domain/finance/appraisal-result.ts';
import { termsOfCase } from '../../../domain/finance/terms-of-case.ts';
import { traceLines } from '../../../domain/finance/trace-lines.ts';
import { traceOfFigure } from '../../../domain/finance/trace-of-figure.ts';
import type { TracedFigure } from '../../../domain/finance/trace.ts';
import { sayTraceTerms } from '../../../text/trace-notes.ts';
import { da } from '../../../text/da.ts';
import { figures as figureWords } from '../../../text/da/figures.ts';
import { trace as traceWords } from '../../../text/da/trace.ts';
import { writeAll, writeShort } from '../../../text/write-trace.ts';
import { Button } from '../../parts/Button.tsx';
import { CheckboxField } from '../../parts/CheckboxField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { CalculationView } from './CalculationView.tsx';

interface Props {
  readonly figure: TracedFigure;
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  readonly onClose: () => void;
}

/** How a figure came about, so that it can be worked out again with a pocket calculator. */
export function TraceDialog({ figure, businessCase, appraisal, onClose }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const trace = traceOfFigure(
    figure,
    traceLines(businessCase, appraisal),
    appraisal,
    termsOfCase(businessCase),
  );
  return (
    <Dialog
      title={traceWords.title(figureWords.names[figure])}
      size="wide"
      closeLabel={da.actions.close}
      onClose={onClose}
      actions={<Button onClick={() => window.print()}>{traceWords.print}</Button>}
    >
      <div className="calculation-top">
        <p className="measure">{traceWords.formulas[figure]}</p>
        <p className="note">
          {businessCase.title === '' ? da.businessCase.untitled : businessCase.title}
          {' · '}
          {sayTraceTerms(trace, businessCase)}
        </p>
        <CheckboxField
          label={traceWords.allDecimals}
          hint={traceWords.allDecimalsHint}
          checked={showsAll}
          onChange={setShowsAll}
        />
      </div>
      <CalculationView trace={trace} write={showsAll ? writeAll : writeShort} />
    </Dialog>
  );
}
