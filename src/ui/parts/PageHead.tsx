import type { ReactNode } from 'react';

import './PageHead.css';

interface Props {
  /** Where this page lies: the way back. */
  readonly trail?: ReactNode;
  readonly title: string;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHead({ trail, title, tags, actions }: Props) {
  return (
    <header className="page-head">
      {trail === undefined ? null : <p className="note page-trail">{trail}</p>}
      <div className="page-title">
        <h1>{title}</h1>
        {tags}
      </div>
      {actions === undefined ? null : <div className="page-actions">{actions}</div>}
    </header>
  );
}
