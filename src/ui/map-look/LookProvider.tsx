import { useMemo, useRef, useState, type ReactNode } from 'react';

import { LookKeeperContext, nothingLookedAt } from './kept-look.ts';

interface Props {
  readonly children: ReactNode;
}

/** Remembers how the map is looked at while one is at other parts of the case. */
export function LookProvider({ children }: Props) {
  const [kept, keep] = useState(nothingLookedAt);
  const last = useRef<string | null>(null);
  const keeper = useMemo(
    () => ({
      kept,
      keep,
      lastWorkedWith: () => last.current,
      workWith: (key: string | null) => {
        last.current = key;
      },
    }),
    [kept],
  );
  return <LookKeeperContext value={keeper}>{children}</LookKeeperContext>;
}
