import type { ReactNode } from 'react';

import './Banner.css';
import { Icon } from './Icon.tsx';

interface Props {
  readonly tone: 'info' | 'warning' | 'error';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something to know before going on; an error is spoken at once. */
export function Banner({ tone, actions, children }: Props) {
  return (
    <div className="banner" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tone} size={20} />
      <div className="banner-text">{children}</div>
      {actions === undefined ? null : <div className="banner-actions">{actions}</div>}
    </div>
  );
}
