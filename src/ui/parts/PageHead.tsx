import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';
import './PageHead.css';

interface Props {
  /** Where this page lies: the way back. */
  readonly trail?: ReactNode;
  readonly title: string;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
}

/** What the page is, at its top and on the tab of the browser. */
export function PageHead({ trail, title, tags, actions }: Props) {
  return (
    <header className="page-head">
      <title>{`${title} – ${da.frame.product}`}</title>
      {trail === undefined ? null : <p className="note page-trail">{trail}</p>}
      <div className="page-title">
        <h1>{title}</h1>
        {tags}
      </div>
      {actions === undefined ? null : <div className="page-actions">{actions}</div>}
    </header>
  );
}
