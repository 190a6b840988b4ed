import type { BenefitMap } from '../domain/benefit-map/benefit-map.ts';
import type { LinkRefusal } from '../domain/business-case/edits/map-edits.ts';
import { map as words } from './da/map.ts';
import { nodeNames } from './map-names.ts';

/** Why two nodes are not linked, in a sentence; a ring is told by the names on its way. */
export function sayLinkRefusal(refusal: LinkRefusal, map: BenefitMap): string {
  if (refusal.kind !== 'ring') return words.refusals[refusal.kind];
  const names = nodeNames(map);
  const way = refusal.path.map((key) => words.sentences.quoted(names.get(key) ?? key));
  return words.refusals.ring(way.join(words.refusals.arrow));
}
