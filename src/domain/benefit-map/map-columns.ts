import type { MapColumn, MapPreset } from '../business-case/case-map.ts';
import type { MapNode } from './benefit-map.ts';

/** A column of a preset, by the last of the steps that are drawn in it. */
export interface PresetColumn {
  readonly column: MapColumn;
  readonly holds: readonly MapColumn[];
}

/**
 * The columns of a preset from left to right. Two of them tell what must first be learned or put in
 * place from what people then do in another way; the others draw both in one column.
 */
export function columnsOf(preset: MapPreset): readonly PresetColumn[] {
  const areChangesApart = preset === 'staten2018' || preset === 'bdn';
  const single = (column: MapColumn): PresetColumn => ({ column, holds: [column] });
  return [
    single('deliverable'),
    ...(areChangesApart
      ? [single('enabling'), single('practice')]
      : [{ column: 'practice', holds: ['enabling', 'practice'] } as const]),
    single('benefit'),
    single('aim'),
  ];
}

/**
 * Nodes from the top down: a placed one at its rank, or at the next that is free, the others around
 * them in the order they came [MAP-9]. `rankOf` has the one that was placed last first.
 */
export function inPlace(
  nodes: readonly MapNode[],
  rankOf: ReadonlyMap<string, number>,
): readonly MapNode[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const taken = new Map<number, MapNode>();
  for (const [key, wanted] of rankOf) {
    const node = byKey.get(key);
    if (node === undefined) continue;
    let rank = Math.min(wanted, nodes.length - 1);
    while (taken.has(rank)) rank = (rank + 1) % nodes.length;
    taken.set(rank, { ...node, isPlaced: true });
  }
  const others = nodes.filter(({ key }) => !rankOf.has(key));
  let next = 0;
  return nodes.flatMap((_, rank) => {
    const node = taken.get(rank) ?? others[next++];
    return node === undefined ? [] : [node];
  });
}
