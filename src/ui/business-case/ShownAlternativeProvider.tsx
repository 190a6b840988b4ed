import { useMemo, useState, type ReactNode } from 'react';

import type { AlternativeId } from '../../domain/business-case/alternative.ts';
import { ShownAlternativeContext } from '../shown-alternative.ts';

interface Props {
  readonly children: ReactNode;
}

/** Remembers which alternative is shown for as long as the case is open. */
export function ShownAlternativeProvider({ children }: Props) {
  const [chosenId, choose] = useState<AlternativeId | null>(null);
  const shown = useMemo(() => ({ chosenId, choose }), [chosenId]);
  return <ShownAlternativeContext value={shown}>{children}</ShownAlternativeContext>;
}
