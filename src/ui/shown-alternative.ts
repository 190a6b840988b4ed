import { createContext, useContext } from 'react';

import { alternativeShown, caseShown } from '../domain/alternatives/case-of-alternative.ts';
import type { AlternativeId } from '../domain/business-case/alternative.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { alternativeName } from '../text/alternative-name.ts';
import { useDocument } from './app-context.ts';

/** Which alternative the figures of an open case are of: a choice of the page, which nothing saves. */
export interface ShownAlternative {
  /** Null is that none has been chosen. */
  readonly chosenId: AlternativeId | null;
  readonly choose: (id: AlternativeId) => void;
}

export const ShownAlternativeContext = createContext<ShownAlternative>({
  chosenId: null,
  choose: () => undefined,
});

export function useShownAlternative(): ShownAlternative {
  return useContext(ShownAlternativeContext);
}

/** The alternative the figures are of [ALT-5]; null where the case has none. */
export function useShownId(): AlternativeId | null {
  return alternativeShown(useDocument(), useShownAlternative().chosenId);
}

/** What it is called; null where the case has none. */
export function useShownName(): string | null {
  const { alternatives } = useDocument();
  const id = useShownId();
  return id === null ? null : alternativeName(alternatives, id);
}

/** The open case as that alternative alone, which figures are worked out of. */
export function useShownCase(): BusinessCase {
  return caseShown(useDocument(), useShownAlternative().chosenId);
}
