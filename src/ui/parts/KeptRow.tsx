import type { ReactNode } from 'react';

import './KeptRow.css';

interface Props {
  readonly title: string;
  /** When, why, how much: small words after the title. */
  readonly remark: string;
  readonly children: ReactNode;
}

/** A line of a list of things that are kept: what it is, and what can be done with it. */
export function KeptRow({ title, remark, children }: Props) {
  return (
    <li className="kept-row">
      <span>
        <strong>{title}</strong> <span className="note">{remark}</span>
      </span>
      <div>{children}</div>
    </li>
  );
}
