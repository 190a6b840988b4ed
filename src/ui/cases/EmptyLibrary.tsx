import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';

interface Props {
  readonly children: ReactNode;
}

/** The first page a new user sees: what the place is for, and the ways to begin. */
export function EmptyLibrary({ children }: Props) {
  return (
    <section className="empty-library">
      <h2>{da.cases.emptyTitle}</h2>
      <p>{da.cases.emptyText}</p>
      <div className="empty-library-ways">{children}</div>
    </section>
  );
}
