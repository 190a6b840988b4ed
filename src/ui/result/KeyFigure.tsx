import { useId, type ReactNode } from 'react';

import type { KeyFigure as Said } from '../../text/key-figures.ts';

interface Props {
  readonly said: Omit<Said, 'figure'>;
  readonly isHeadline?: boolean;
  /** The way to how the figure came about. */
  readonly action?: ReactNode;
}

/** One figure with what it stands on beneath it; one that is not defined says why. */
export function KeyFigure({ said, isHeadline = false, action }: Props) {
  const titleId = useId();
  return (
    <figure
      className="key-figure"
      data-headline={isHeadline}
      data-defined={said.isDefined}
      aria-labelledby={titleId}
    >
      <figcaption id={titleId}>{said.title}</figcaption>
      <p className={`key-figure-value ${said.tone ?? ''}`}>{said.value}</p>
      <div className="note">
        {said.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
      {action}
    </figure>
  );
}
