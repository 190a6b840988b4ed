import { withEach, withKept } from '../../base/records.ts';
import type { BusinessCase } from './business-case.ts';
import { nodeKey, type CaseMap, type NodeRef } from './case-map.ts';

/** The parts of a case that stand on its map. */
export type MappedParts = Pick<
  BusinessCase,
  'coreTask' | 'currentCosts' | 'deliverables' | 'changes' | 'benefits' | 'map'
>;

/** The keys of all that may stand on the map of a case, in the order of its columns [MAP-1]. */
export function nodeKeysIn(parts: MappedParts): ReadonlySet<string> {
  const { currentCosts, deliverables, changes, benefits, map } = parts;
  const keysOf = (kind: NodeRef['kind'], records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => nodeKey({ kind, id }));
  return new Set([
    ...keysOf('deliverable', deliverables),
    ...keysOf('change', changes),
    ...keysOf('benefit', benefits),
    ...keysOf('avoidedCost', currentCosts),
    ...keysOf('coreTask', coreTasksOnMap(parts)),
    ...keysOf('goal', map.goals),
  ]);
}

/** The core task of the case itself, and the others on its map. */
export function coreTasksOnMap({
  coreTask,
  map,
}: Pick<BusinessCase, 'coreTask' | 'map'>): CaseMap['coreTasks'] {
  if (coreTask === null) return map.coreTasks;
  return [coreTask, ...map.coreTasks.filter(({ id }) => id !== coreTask.id)];
}

/** The case with nothing on its map of what is not in it any more [CAS-13]. */
export function withMapOfRecords(businessCase: BusinessCase): BusinessCase {
  const { map } = businessCase;
  if (map.links.length + map.placements.length + map.views.length === 0) return businessCase;
  const keys = nodeKeysIn(businessCase);
  const isThere = (node: NodeRef) => keys.has(nodeKey(node));
  const links = withKept(map.links, ({ from, to }) => isThere(from) && isThere(to));
  const placements = withKept(map.placements, ({ node }) => isThere(node));
  const views = withEach(map.views, (view) => viewWithin(view, isThere));
  const isSame = links === map.links && placements === map.placements && views === map.views;
  return isSame ? businessCase : { ...businessCase, map: { ...map, links, placements, views } };
}

function viewWithin(
  view: CaseMap['views'][number],
  isThere: (node: NodeRef) => boolean,
): CaseMap['views'][number] {
  const aims = withKept(view.aims, isThere);
  const collapsed = withKept(view.collapsed, isThere);
  const focus = view.focus !== null && isThere(view.focus) ? view.focus : null;
  const isSame = aims === view.aims && collapsed === view.collapsed && focus === view.focus;
  const hidesRest = focus !== null && view.hidesRest;
  return isSame ? view : { ...view, aims, collapsed, focus, hidesRest };
}
