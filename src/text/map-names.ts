import type { BenefitMap, ColumnOfNodes, MapNode } from '../domain/benefit-map/benefit-map.ts';
import { nodesOf } from '../domain/benefit-map/benefit-map.ts';
import type { MapPreset } from '../domain/business-case/case-map.ts';
import { map as words } from './da/map.ts';

/** What a column is called: by its own name, else as the preset does. */
export function columnName(
  { column, ownName }: Pick<ColumnOfNodes, 'column' | 'ownName'>,
  preset: MapPreset,
): string {
  const name = ownName.trim();
  return name === '' ? words.columns[preset][column] : name;
}

/** What a node is called: its title, or that it has none. */
export function nodeName({ title, node }: Pick<MapNode, 'title' | 'node'>): string {
  const name = title.trim();
  return name === '' ? words.untitled(words.kinds[node.kind]) : name;
}

/** What every node of a map is called, by its key. */
export function nodeNames(map: BenefitMap): ReadonlyMap<string, string> {
  return new Map(nodesOf(map).map((node) => [node.key, nodeName(node)]));
}

/** What kind of thing a node is; a drawback is called that, and so is a case that is folded up. */
export function kindName({ node, benefit, gathers }: MapNode): string {
  if (gathers > 0) return words.case;
  return benefit?.negative === true ? words.drawback : words.kinds[node.kind];
}
