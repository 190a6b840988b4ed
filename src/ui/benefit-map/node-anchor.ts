import type { MapNode } from '../../domain/benefit-map/benefit-map.ts';

/** The id that the name of a node on the page is found by. */
export function nodeAnchor({ key }: Pick<MapNode, 'key'>): string {
  return `led-${key}`;
}
