import type { BenefitClass } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { isSameName } from '../business-case/same-name.ts';
import { linksByStart, nodesOf, type BenefitMap, type MapNode } from './benefit-map.ts';
import { chainOf, upstreamOf } from './chain.ts';

/** What is asked for; an empty list asks for nothing. */
export interface MapFilter {
  readonly owners: readonly string[];
  readonly classes: readonly BenefitClass[];
  /** Core tasks and goals, by key. */
  readonly aims: readonly string[];
  readonly caseIds: readonly CaseId[];
}

/**
 * The part of a map that a filter lets through [MAP-11]. Owner and class each keep the chains of what
 * they name, a core task or goal keeps what leads to it, a case what it has; together they keep what
 * all of them do. Numbers of nodes stay as on the whole map.
 */
export function filteredMap(map: BenefitMap, filter: MapFilter): BenefitMap {
  const nodes = nodesOf(map);
  const chains = (isNamed: (node: MapNode) => boolean) =>
    chainOf(
      nodes.filter(isNamed).map(({ key }) => key),
      map.links,
    );
  const { owners, classes, aims, caseIds } = filter;
  const kept = [
    ...(owners.length === 0
      ? []
      : [chains(({ owner }) => owners.some((each) => isSameName(each, owner)))]),
    ...(classes.length === 0
      ? []
      : [chains(({ benefit }) => benefit !== null && classes.includes(benefit.class))]),
    ...(aims.length === 0 ? [] : [upstreamOf(aims, map.links)]),
    ...(caseIds.length === 0
      ? []
      : [new Set(nodes.filter((node) => isInCase(node, caseIds)).map(({ key }) => key))]),
  ];
  return kept.length === 0 ? map : partOf(map, (key) => kept.every((keys) => keys.has(key)));
}

/** A map with some of it folded away behind nodes. */
export interface CollapsedMap {
  readonly map: BenefitMap;
  /** How many nodes are folded away behind each of the nodes, by key. */
  readonly hidden: ReadonlyMap<string, number>;
}

/**
 * The map without what leads to a collapsed node and nowhere else [MAP-12]: a node whose every way to
 * the right goes to a collapsed one is behind it.
 */
export function collapsedMap(map: BenefitMap, collapsed: ReadonlySet<string>): CollapsedMap {
  const out = linksByStart(map.links);
  const hidden = new Set<string>();
  // What is furthest to the right is folded first; what stands behind it follows in the next rounds.
  const candidates = nodesOf(map).toReversed();
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const { key } of candidates) {
      const ways = out.get(key) ?? [];
      const isBehind = ways.every(({ to }) => collapsed.has(to) || hidden.has(to));
      if (ways.length > 0 && isBehind && !collapsed.has(key)) hidden.add(key);
    }
  }
  const counts = [...collapsed].map((key): readonly [string, number] => {
    const behind = upstreamOf([key], map.links);
    return [key, [...behind].filter((each) => hidden.has(each)).length];
  });
  return { map: partOf(map, (key) => !hidden.has(key)), hidden: new Map(counts) };
}

function isInCase({ caseIds }: MapNode, wanted: readonly CaseId[]): boolean {
  return caseIds.some((id) => wanted.includes(id));
}

/** The nodes that are kept, and the links between them. */
export function partOf(map: BenefitMap, isKept: (key: string) => boolean): BenefitMap {
  return {
    columns: map.columns.map((column) => ({
      ...column,
      nodes: column.nodes.filter(({ key }) => isKept(key)),
    })),
    links: map.links.filter(({ from, to }) => isKept(from) && isKept(to)),
  };
}
