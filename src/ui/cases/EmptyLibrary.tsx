import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { useSafetyCopy } from '../app-context.ts';
import { LostLibrary } from './LostLibrary.tsx';

interface Props {
  readonly children: ReactNode;
}

/** The first page a new user sees: what the place is for, and the ways to begin. */
export function EmptyLibrary({ children }: Props) {
  const { missing } = useSafetyCopy().found;
  // Where cases have been lost no one is a new user.
  if (missing > 0) return <LostLibrary missing={missing}>{children}</LostLibrary>;
  return (
    <section className="empty-library">
      <h2>{da.cases.emptyTitle}</h2>
      <p>{da.cases.emptyText}</p>
      <div className="empty-library-ways">{children}</div>
    </section>
  );
}
