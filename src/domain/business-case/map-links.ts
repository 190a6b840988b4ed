import { groupsByKey } from '../../base/grouped.ts';
import { nodeKey, type CaseMap, type MapLink, type NodeKind, type NodeRef } from './case-map.ts';

/** How far to the right a kind of node stands, whatever the preset. */
const places: Readonly<Record<NodeKind, number>> = {
  deliverable: 0,
  change: 1,
  benefit: 2,
  avoidedCost: 2,
  coreTask: 3,
  goal: 3,
};

/** Whether nodes of these kinds may be linked: to the right or within a column, never from an aim [MAP-2]. */
export function isLinkForward(from: NodeKind, to: NodeKind): boolean {
  return !isAimKind(from) && places[from] <= places[to];
}

/** Core tasks and goals: what a map ends in. */
export function isAimKind(kind: NodeKind): kind is 'coreTask' | 'goal' {
  return kind === 'coreTask' || kind === 'goal';
}

/** A link as far as its ends. */
export type LinkEnds = Pick<MapLink, 'from' | 'to'>;

export function isSameNode(one: NodeRef, other: NodeRef): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Whether one node is linked to another. */
export function leadsTo({ links }: Pick<CaseMap, 'links'>, from: NodeRef, to: NodeRef): boolean {
  return links.some((link) => isSameNode(link.from, from) && isSameNode(link.to, to));
}

/**
 * The way round a ring that the links go in, by keys, the first one again at the end; null where they
 * go in none [MAP-3]. Looks at each link once, and not deeper than there is room for.
 */
export function ringIn(links: readonly LinkEnds[]): readonly string[] | null {
  return ringOf(links.map(({ from, to }) => ({ from: nodeKey(from), to: nodeKey(to) })));
}

/** The same of links between keys. */
export function ringOf(
  links: readonly { readonly from: string; readonly to: string }[],
): readonly string[] | null {
  const targets = groupsByKey(links, ({ from }) => from);
  const done = new Set<string>();
  for (const start of targets.keys()) {
    const ring = ringFrom(start, targets, done);
    if (ring !== null) return ring;
  }
  return null;
}

/** Walks on from a node as far as there is anything new; `done` is what led to no ring before. */
function ringFrom(
  start: string,
  targets: ReadonlyMap<string, readonly { readonly to: string }[]>,
  done: Set<string>,
): readonly string[] | null {
  const trail: { key: string; next: number }[] = [{ key: start, next: 0 }];
  const onTrail = new Set([start]);
  for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
    const target = done.has(here.key) ? undefined : targets.get(here.key)?.[here.next]?.to;
    here.next += 1;
    if (target === undefined) {
      done.add(here.key);
      onTrail.delete(here.key);
      trail.pop();
    } else if (onTrail.has(target)) {
      const keys = trail.map(({ key }) => key);
      return [...keys.slice(keys.indexOf(target)), target];
    } else if (!done.has(target)) {
      trail.push({ key: target, next: 0 });
      onTrail.add(target);
    }
  }
  return null;
}
