import type { MapView, NodeRef } from '../business-case/case-map.ts';
import { nodeKey } from '../business-case/case-map.ts';
import { nodesOf, type BenefitMap } from './benefit-map.ts';
import { chainOf } from './chain.ts';
import { collapsedMap, filteredMap, partOf, type MapFilter } from './shown-map.ts';

/** How a map is looked at: what of it is kept, what stands out, and what is folded away. */
export interface MapLook extends MapFilter {
  /** The node whose chain stands out, by key. */
  readonly focus: string | null;
  /** Only that chain is shown, and the rest not even faintly. */
  readonly hidesRest: boolean;
  /** What leads to one of these and nowhere else is not shown, by key. */
  readonly collapsed: readonly string[];
}

/** All of it, and nothing that stands out. */
export const wholeLook: MapLook = {
  owners: [],
  classes: [],
  aims: [],
  caseIds: [],
  focus: null,
  hidesRest: false,
  collapsed: [],
};

/** What is shown of a map. */
export interface ShownMap {
  readonly map: BenefitMap;
  /** How many nodes are folded away behind each of the nodes, by key; none is not said. */
  readonly folded: ReadonlyMap<string, number>;
  /** The node whose chain stands out; null where it is not on what is shown. */
  readonly focus: string | null;
  /** How many nodes there are in all. */
  readonly total: number;
}

/**
 * What of a map a look lets through [MAP-14]: first its filter, then what it folds away, then all but
 * one chain where the rest is hidden. Numbers of nodes stay as on the whole map, and what is not on the
 * map is not asked for.
 *
 * `isKept` names nodes that no filter takes away: what has come since the filter was chosen, so that a
 * new node can be written.
 */
export function shownMap(
  map: BenefitMap,
  look: MapLook,
  isKept: (key: string) => boolean = () => false,
): ShownMap {
  const nodes = nodesOf(map);
  const onMap = new Set(nodes.map(({ key }) => key));
  const aims = look.aims.filter((key) => onMap.has(key));
  const through = filteredMap(map, { ...look, aims });
  const keys = new Set(nodesOf(through).map(({ key }) => key));
  const filtered = through === map ? map : partOf(map, (key) => keys.has(key) || isKept(key));
  const { map: unfolded, hidden } = collapsedMap(filtered, new Set(look.collapsed));
  const left = nodesOf(unfolded).map(({ key }) => key);
  const focus = look.focus !== null && left.includes(look.focus) ? look.focus : null;
  const chain = focus !== null && look.hidesRest ? chainOf([focus], unfolded.links) : null;
  return {
    map: chain === null ? unfolded : partOf(unfolded, (key) => chain.has(key) || isKept(key)),
    folded: new Map([...hidden].filter(([key, count]) => count > 0 && left.includes(key))),
    focus,
    total: nodes.length,
  };
}

/** How a map is looked at by one of the views that are kept with it. */
export function lookOfView(view: MapView): MapLook {
  const { owners, classes, aims, focus, hidesRest, collapsed } = view;
  return {
    ...wholeLook,
    owners,
    classes,
    aims: aims.map(nodeKey),
    focus: focus === null ? null : nodeKey(focus),
    hidesRest,
    collapsed: collapsed.map(nodeKey),
  };
}

/** What a view keeps of a look: nothing that is not there, and that the rest is hidden where a chain is. */
export function viewOfLook(
  { owners, classes, aims, focus, hidesRest, collapsed }: MapLook,
  map: BenefitMap,
): Omit<MapView, 'id' | 'name' | 'shows'> {
  const nodes = new Map(nodesOf(map).map(({ key, node }) => [key, node]));
  const known = (keys: readonly string[]): readonly NodeRef[] =>
    keys.flatMap((key) => nodes.get(key) ?? []);
  const chain = known(focus === null ? [] : [focus])[0] ?? null;
  return {
    owners,
    classes,
    aims: known(aims),
    focus: chain,
    hidesRest: chain !== null && hidesRest,
    collapsed: known(collapsed),
  };
}

/** The nodes of a column that something leads to: what a whole column folds away is behind them. */
export function foldableIn(
  map: BenefitMap,
  column: BenefitMap['columns'][number],
): readonly string[] {
  const reached = new Set(map.links.map(({ to }) => to));
  return column.nodes.map(({ key }) => key).filter((key) => reached.has(key));
}
