import type { MapNode } from '../../domain/benefit-map/benefit-map.ts';

/** The id that the name of a node on the page is found by. */
export function nodeAnchor({ key }: Pick<MapNode, 'key'>): string {
  return `led-${key}`;
}

/** Goes to a node on the page. */
export function goToNode(node: Pick<MapNode, 'key'>): void {
  const control = document.getElementById(nodeAnchor(node));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
