import { useState } from 'react';

import { da } from '../../../text/da.ts';
import { Button } from '../../parts/Button.tsx';
import './CopyTable.css';

interface Props {
  readonly title: string;
  readonly text: () => string;
}

/** Puts a table on the clipboard, and says whether it came there. */
export function CopyTable({ title, text }: Props) {
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
        {outcome === 'copied' ? da.trace.copied(title) : null}
        {outcome === 'refused' ? da.trace.notCopied : null}
      </span>
      <Button kind="quiet" icon="copy" onClick={copy}>
        {da.trace.copy} <span className="spoken-only">{da.trace.copyOf(title)}</span>
      </Button>
    </div>
  );
}
