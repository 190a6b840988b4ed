import { createContext, useContext } from 'react';

import { wholeLook, type MapLook } from '../../domain/benefit-map/map-look.ts';
import type { MapView, NodeFact } from '../../domain/business-case/case-map.ts';

/** How the map of an open case was looked at last [MAP-18]. */
export interface KeptLook {
  readonly look: MapLook;
  readonly viewId: MapView['id'] | null;
  /** Null is what the case says. */
  readonly shows: readonly NodeFact[] | null;
  /** What was there when it was chosen. */
  readonly known: ReadonlySet<string>;
}

export const nothingLookedAt: KeptLook = {
  look: wholeLook,
  viewId: null,
  shows: null,
  known: new Set(),
};

/** Kept for as long as the case is open; nothing saves it. */
export interface LookKeeper {
  readonly kept: KeptLook;
  readonly keep: (change: (before: KeptLook) => KeptLook) => void;
  /** The box or the line of the drawing that was worked with last, by its key; null is none. */
  readonly lastWorkedWith: () => string | null;
  /** Nothing is drawn anew for it. */
  readonly workWith: (key: string | null) => void;
}

export const LookKeeperContext = createContext<LookKeeper>({
  kept: nothingLookedAt,
  keep: () => undefined,
  lastWorkedWith: () => null,
  workWith: () => undefined,
});

export function useLookKeeper(): LookKeeper {
  return useContext(LookKeeperContext);
}
