import type { ReactNode } from 'react';

import './Tag.css';

interface Props {
  readonly tone?: 'plain' | 'attention';
  readonly children: ReactNode;
}

/** A word or two about a thing, beside its name. */
export function Tag({ tone = 'plain', children }: Props) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
