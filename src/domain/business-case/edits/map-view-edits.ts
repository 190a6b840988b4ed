import { listEdits } from '../../organisation/list-edits.ts';
import type { BusinessCase } from '../business-case.ts';
import { nodeKey, type MapView } from '../case-map.ts';
import { MOST_NODES, MOST_VIEWS } from '../limits.ts';
import { nodeKeysIn } from '../map-references.ts';

/**
 * The map as each audience is shown it, at most 50 of them [CAS-12]. Nothing changes where a text is
 * too long [CAS-11], or where what one names is not in the case [CAS-13].
 */
const views = listEdits(
  (businessCase: BusinessCase) => businessCase.map.views,
  (businessCase, list) => ({ ...businessCase, map: { ...businessCase.map, views: list } }),
  { most: MOST_VIEWS, isAllowed: isWithinCase },
);

export const addMapView = views.add;
export const changeMapView = views.change;
export const removeMapViews = views.remove;
export const moveMapView = views.move;

function isWithinCase(view: MapView, before: BusinessCase): boolean {
  const { owners, aims, focus, collapsed } = view;
  const keys = nodeKeysIn(before);
  const named = [...aims, ...collapsed, ...(focus === null ? [] : [focus])];
  return owners.length <= MOST_NODES && named.every((node) => keys.has(nodeKey(node)));
}
