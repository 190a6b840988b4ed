import { lazy, Suspense, useState } from 'react';

import type { BusinessCase } from '../../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../../domain/finance/appraisal-result.ts';
import type { TracedFigure } from '../../../domain/finance/trace.ts';
import { figures as figureWords } from '../../../text/da/figures.ts';
import { trace as traceWords } from '../../../text/da/trace.ts';
import './TraceButton.css';

interface Props {
  readonly figure: TracedFigure;
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

const TraceDialog = lazy(() =>
  import('./TraceDialog.tsx').then((file) => ({ default: file.TraceDialog })),
);

/** The way from a figure to how it came about. The words are the same everywhere; the name is not. */
export function TraceButton({ figure, businessCase, appraisal }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="trace-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {traceWords.show}{' '}
        <span className="spoken-only">{traceWords.showOf(figureWords.names[figure])}</span>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <TraceDialog
            figure={figure}
            businessCase={businessCase}
            appraisal={appraisal}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
