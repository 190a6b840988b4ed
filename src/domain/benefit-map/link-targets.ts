import type { BusinessCase } from '../business-case/business-case.ts';
import { nodeKey, type NodeRef } from '../business-case/case-map.ts';
import { MOST_LINKS } from '../business-case/limits.ts';
import { isLinkForward } from '../business-case/map-links.ts';
import { nodesOf, type BenefitMap } from './benefit-map.ts';
import { upstreamOf } from './chain.ts';

/**
 * The nodes of a map that one of them may be linked to, by key: those that no link is refused to
 * [MAP-2, MAP-3]. What it is linked to by a way that this map does not show counts too. All of them are
 * asked at once, so that they can be shown while a link is drawn.
 */
export function linkTargets(
  from: NodeRef,
  map: BenefitMap,
  { map: { links } }: Pick<BusinessCase, 'map'>,
): ReadonlySet<string> {
  if (links.length >= MOST_LINKS) return new Set();
  const start = nodeKey(from);
  const steps = links.map((link) => ({ from: nodeKey(link.from), to: nodeKey(link.to) }));
  const closesRing = upstreamOf([start], steps);
  const isLinked = new Set(steps.filter((step) => step.from === start).map(({ to }) => to));
  const targets = nodesOf(map).filter(
    ({ key, node }) =>
      isLinkForward(from.kind, node.kind) && !closesRing.has(key) && !isLinked.has(key),
  );
  return new Set(targets.map(({ key }) => key));
}
