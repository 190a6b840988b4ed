import { useCallback } from 'react';

import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import {
  lookOfView,
  viewOfLook,
  wholeLook,
  type MapLook,
} from '../../domain/benefit-map/map-look.ts';
import { isSameJson } from '../../base/same-json.ts';
import type { MapView, NodeFact } from '../../domain/business-case/case-map.ts';
import { setMapLook } from '../../domain/business-case/edits/map-edits.ts';
import { nodeKeysIn } from '../../domain/business-case/map-references.ts';
import { useApply, useDocument } from '../app-context.ts';
import { useLookKeeper, type KeptLook } from '../map-look/kept-look.ts';

/** What a view keeps beside its name. */
export type ViewContents = Omit<MapView, 'id' | 'name'>;

/** How the map of the open case is looked at: a choice of the page, until it is kept as a view. */
export interface CaseLook {
  readonly look: MapLook;
  readonly shows: readonly NodeFact[];
  /** The view that was chosen; null is none. */
  readonly view: MapView | null;
  /** Whether what is shown is another thing than the view that was chosen says. */
  readonly isChanged: boolean;
  /** What is shown, as a view would keep it. */
  readonly contents: ViewContents;
  /** Nodes that no filter takes away: what has come since it was chosen. */
  readonly isNew: (key: string) => boolean;
  readonly setLook: (look: MapLook) => void;
  /** Lets the chain of a node stand out; null is none. */
  readonly focusOn: (key: string | null) => void;
  readonly setShows: (shows: readonly NodeFact[]) => void;
  readonly choose: (view: MapView | null) => void;
}

/** `map` is all of it. */
export function useCaseLook(map: BenefitMap): CaseLook {
  const document = useDocument();
  const apply = useApply();
  const { kept: chosen, keep } = useLookKeeper();
  const { look, known } = chosen;
  const view = document.map.views.find(({ id }) => id === chosen.viewId) ?? null;
  const shows = chosen.shows ?? document.map.shows;
  const contents: ViewContents = { shows, ...viewOfLook(look, map) };
  const set = (change: Partial<KeptLook>) =>
    keep((before) => ({ ...before, known: nodeKeysIn(document), ...change }));
  const isNew = useCallback((key: string) => known.size > 0 && !known.has(key), [known]);
  const focusOn = useCallback(
    (focus: string | null) => keep((before) => ({ ...before, look: { ...before.look, focus } })),
    [keep],
  );
  return {
    look,
    shows,
    view,
    contents,
    isChanged: view !== null && isOther(view, contents),
    isNew,
    focusOn,
    setLook: (next) => set({ look: next }),
    // What the nodes of the whole map say is the case's own; what those of a view say is the view's.
    setShows: (next) => {
      if (view === null) apply(setMapLook({ shows: next }));
      else set({ shows: next });
    },
    choose: (next) =>
      set(
        next === null
          ? { look: wholeLook, viewId: null, shows: null }
          : { look: lookOfView(next), viewId: next.id, shows: next.shows },
      ),
  };
}

function isOther(view: MapView, contents: ViewContents): boolean {
  const { id, name } = view;
  return !isSameJson({ ...contents, id, name }, view);
}
