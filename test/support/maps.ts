import {
  newCaseMap,
  nodeKey,
  type CaseMap,
  type MapLink,
  type MapLinkId,
  type NodeKind,
  type NodeRef,
} from '#src/domain/business-case/case-map.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';

/** A node by its key: `change:1`. */
export function nodeOf(key: string): NodeRef {
  const [kind = '', ...id] = key.split(':');
  return { kind: kind as NodeKind, id: id.join(':') };
}

/** A link by the keys of its ends, known by both. */
export function aLink(from: string, to: string, share: string | null = null): MapLink {
  return {
    id: `${from} ${to}`.replaceAll(/[: ]/g, '-') as MapLinkId,
    from: nodeOf(from),
    to: nodeOf(to),
    share: share as DecimalText | null,
  };
}

/** A map with links alone. */
export function aMap(links: readonly MapLink[], says: Partial<CaseMap> = {}): CaseMap {
  return { ...newCaseMap, links, ...says };
}

/** The links of a map as `change:1 → benefit:2`. */
export function linksIn({ links }: Pick<CaseMap, 'links'>): readonly string[] {
  return links.map(({ from, to }) => `${nodeKey(from)} → ${nodeKey(to)}`);
}
