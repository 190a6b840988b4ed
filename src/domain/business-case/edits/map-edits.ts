import { changed, withChangedRecord, withoutRecords, withRecord } from '../../../base/records.ts';
import { isShortText } from '../../organisation/limits.ts';
import { Decimal } from '../../number/decimal.ts';
import { decimalText, type DecimalText } from '../../number/quantities.ts';
import { partsThatAddUp } from '../../number/split.ts';
import type { BusinessCase } from '../business-case.ts';
import {
  nodeKey,
  type CaseMap,
  type MapColumn,
  type MapLink,
  type MapLinkId,
  type NodeRef,
} from '../case-map.ts';
import { MOST_LINKS, MOST_NODES } from '../limits.ts';
import { isShareOfAWhole } from '../line-limits.ts';
import { isLinkForward, isSameNode, leadsTo, ringIn, type LinkEnds } from '../map-links.ts';
import { nodeKeysIn } from '../map-references.ts';
import type { Edit } from './edit.ts';

/** Why two nodes cannot be linked. */
export type LinkRefusal =
  | { readonly kind: 'not-there' | 'backward' | 'linked-already' | 'full' }
  /** It would close a ring, by keys with the first one again at the end [MAP-3]. */
  | { readonly kind: 'ring'; readonly path: readonly string[] };

/** Why a link from one node to another is not made; null where it is [MAP-2, MAP-3]. */
export function refusalOfLink({ from, to }: LinkEnds, before: BusinessCase): LinkRefusal | null {
  const { links } = before.map;
  const keys = nodeKeysIn(before);
  if (!keys.has(nodeKey(from)) || !keys.has(nodeKey(to))) return { kind: 'not-there' };
  if (!isLinkForward(from.kind, to.kind)) return { kind: 'backward' };
  if (leadsTo(before.map, from, to)) return { kind: 'linked-already' };
  if (links.length >= MOST_LINKS) return { kind: 'full' };
  const path = ringIn([{ from, to }, ...links]);
  return path === null ? null : { kind: 'ring', path };
}

/** One node leads to another. Nothing changes where the link is refused, or is no share of a whole. */
export function linkNodes(link: MapLink): Edit {
  return onMap((map, before) =>
    isShare(link.share) && refusalOfLink(link, before) === null
      ? { links: withRecord(map.links, link) }
      : {},
  );
}

export function removeLinks(ids: readonly MapLinkId[]): Edit {
  return onMap(({ links }) => ({ links: withoutRecords(links, ids) }));
}

/** The link from one node to another is no more. */
export function unlinkNodes({ from, to }: LinkEnds): Edit {
  return onMap(({ links }) => {
    const gone = links.filter((link) => isSameNode(link.from, from) && isSameNode(link.to, to));
    return {
      links: withoutRecords(
        links,
        gone.map(({ id }) => id),
      ),
    };
  });
}

/** How much of where it comes from goes along a link; null is not said. */
export function setShare(id: MapLinkId, share: DecimalText | null): Edit {
  return onMap(({ links }) =>
    isShare(share)
      ? { links: withChangedRecord(links, id, (link) => changed(link, { share })) }
      : {},
  );
}

/** The links out of a node have the same share, in whole per cent that add up to 100. */
export function shareEqually(from: NodeRef): Edit {
  return onMap(({ links }) => {
    const out = links.filter((link) => isSameNode(link.from, from)).map(({ id }) => id);
    if (out.length === 0) return {};
    const parts = partsThatAddUp(
      new Decimal(1),
      out.map(() => new Decimal(1)),
      2,
    );
    const shares = new Map(out.map((id, index) => [id, decimalText(parts[index] ?? 0)]));
    return {
      links: links.map((link) => changed(link, { share: shares.get(link.id) ?? link.share })),
    };
  });
}

/** Puts a node in its place in its column, and it stays there [MAP-9]. */
export function placeNode(node: NodeRef, rank: number): Edit {
  return onMap(({ placements }, before) => {
    const isRank = Number.isInteger(rank) && rank >= 0 && rank < MOST_NODES;
    if (!isRank || !nodeKeysIn(before).has(nodeKey(node))) return {};
    const others = placements.filter((placement) => !isSameNode(placement.node, node));
    return { placements: [{ node, rank }, ...others] };
  });
}

/** Puts nodes of a column in this order from the top down, and they stay so [MAP-9]. */
export function orderNodes(nodes: readonly NodeRef[]): Edit {
  return onMap(({ placements }, before) => {
    const there = nodeKeysIn(before);
    const keys = new Set(nodes.map(nodeKey));
    const areKnown = [...keys].every((key) => there.has(key));
    if (!areKnown || keys.size !== nodes.length || keys.size > MOST_NODES) return {};
    const others = placements.filter(({ node }) => !keys.has(nodeKey(node)));
    return { placements: [...nodes.map((node, rank) => ({ node, rank })), ...others] };
  });
}

/** Nodes find their own place again; all of them where none is named. */
export function releaseNodes(nodes?: readonly NodeRef[]): Edit {
  return onMap(({ placements }) => ({
    placements: placements.filter(
      ({ node }) => nodes?.some((each) => isSameNode(each, node)) === false,
    ),
  }));
}

/** Whose way of drawing is followed, and what is said on the nodes. */
export function setMapLook(look: Partial<Pick<CaseMap, 'preset' | 'shows'>>): Edit {
  return onMap(() => look);
}

/** What a column is called; empty is as the preset calls it. Nothing too long [CAS-11]. */
export function nameColumn(column: MapColumn, name: string): Edit {
  return onMap(({ columnNames }) =>
    isShortText(name) ? { columnNames: { ...columnNames, [column]: name } } : {},
  );
}

function onMap(change: (map: CaseMap, before: BusinessCase) => Partial<CaseMap>): Edit {
  return (before) => {
    const map = changed(before.map, change(before.map, before));
    return map === before.map ? before : { ...before, map };
  };
}

function isShare(share: DecimalText | null): boolean {
  return share === null || isShareOfAWhole(share);
}
