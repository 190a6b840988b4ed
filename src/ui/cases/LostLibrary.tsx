import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { Icon } from '../parts/Icon.tsx';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly missing: number;
  readonly children: ReactNode;
}

/** What stands where the cases were, when the browser has dropped them [SAV-11, PRM-2]. */
export function LostLibrary({ missing, children }: Props) {
  return (
    <section className="empty-library">
      <h2>{da.safety.allMissing(missing)}</h2>
      <p>{da.safety.missingAdvice}</p>
      <div className="empty-library-ways">
        <routing.Link href={paths.device} className="button" data-kind="primary">
          <Icon name="open" />
          {da.safety.toBackup}
        </routing.Link>
      </div>
      <p>{da.safety.orBegin}</p>
      <div className="empty-library-ways">{children}</div>
    </section>
  );
}
