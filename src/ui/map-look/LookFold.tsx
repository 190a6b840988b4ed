import type { ReactNode } from 'react';

import { mapViews as words } from '../../text/da/map-views.ts';
import { isNarrow, useWindow } from '../parts/use-window.ts';

interface Props {
  readonly children: ReactNode;
}

/** The choices of what is shown; on a phone they are opened when they are asked for. */
export function LookFold({ children }: Props) {
  if (!useWindow(isNarrow)) return children;
  return (
    <details className="more look-fold">
      <summary>{words.choices}</summary>
      {children}
    </details>
  );
}
