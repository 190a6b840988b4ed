import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { Button } from './Button.tsx';
import './Working.css';

interface Props {
  readonly onCancel: () => void;
  /** What is being done. */
  readonly children: ReactNode;
}

/** Says what is being done, and ends it on request; not seen where it is done at once. */
export function Working({ onCancel, children }: Props) {
  return (
    <span className="working">
      <span role="status">{children}</span>
      <Button onClick={onCancel}>{da.actions.cancel}</Button>
    </span>
  );
}
