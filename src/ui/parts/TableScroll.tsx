import type { ReactNode } from 'react';

import './TableScroll.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that is wider than its place scrolls inside it, and keeps its first column in sight. */
export function TableScroll({ label, children }: Props) {
  return (
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
