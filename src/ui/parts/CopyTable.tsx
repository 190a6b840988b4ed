import { useState } from 'react';

import { trace as traceWords } from '../../text/da/trace.ts';
import { Button } from './Button.tsx';
import './CopyTable.css';

interface Props {
  readonly title: string;
  /** What the button says where it is no table. */
  readonly label?: string;
  readonly text: () => string;
}

/** Puts a table on the clipboard, and says whether it came there. */
export function CopyTable({ title, label = traceWords.copy, text }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <div className="copy-table">
      <span className="note" role="status">
        {outcome === 'copied' ? traceWords.copied(title) : null}
        {outcome === 'refused' ? traceWords.notCopied : null}
      </span>
      <Button kind="quiet" icon="copy" onClick={copy}>
        {label} <span className="spoken-only">{traceWords.copyOf(title)}</span>
      </Button>
    </div>
  );
}
