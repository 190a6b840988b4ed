import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { foldableIn, type MapLook } from '../../domain/benefit-map/map-look.ts';
import type { MapPreset } from '../../domain/business-case/case-map.ts';
import { isAimKind } from '../../domain/business-case/map-links.ts';
import { isSameName } from '../../domain/business-case/same-name.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { mapViews as words } from '../../text/da/map-views.ts';
import { columnName, nodeName, nodeNames } from '../../text/map-names.ts';
import type { MenuChoice } from './ChoiceMenu.tsx';

/** The owners on a map, each once whatever the capitals, and those that are asked for already. */
export function ownerChoices(
  map: BenefitMap,
  { owners }: Pick<MapLook, 'owners'>,
): readonly MenuChoice<string>[] {
  const names = [...owners];
  for (const { owner } of nodesOf(map)) {
    const name = owner.trim();
    if (name !== '' && !names.some((each) => isSameName(each, name))) names.push(name);
  }
  return names.toSorted(compareDanish).map((name) => ({ value: name, label: name }));
}

/** The core tasks and goals of a map, from the top down. */
export function aimChoices(map: BenefitMap): readonly MenuChoice<string>[] {
  return nodesOf(map)
    .filter(({ node }) => isAimKind(node.kind))
    .map((node) => ({ value: node.key, label: nodeName(node) }));
}

const OF_COLUMN = 'column ';

/** Where a map can be folded: at whole columns, and at the nodes where it is folded already. */
export function foldChoices(
  map: BenefitMap,
  preset: MapPreset,
  { collapsed }: Pick<MapLook, 'collapsed'>,
): { readonly choices: readonly MenuChoice<string>[]; readonly chosen: readonly string[] } {
  const names = nodeNames(map);
  const columns = map.columns
    .map((column) => ({ column, keys: foldableIn(map, column) }))
    .filter(({ keys }) => keys.length > 0);
  const isWhole = (keys: readonly string[]) => keys.every((key) => collapsed.includes(key));
  const inWhole = new Set(columns.flatMap(({ keys }) => (isWhole(keys) ? keys : [])));
  const single = collapsed.filter((key) => names.has(key) && !inWhole.has(key));
  return {
    choices: [
      ...columns.map(({ column }) => ({
        value: OF_COLUMN + column.column,
        label: words.allOf(columnName(column, preset)),
      })),
      ...single.map((key) => ({ value: key, label: names.get(key) ?? '' })),
    ],
    chosen: [
      ...columns.flatMap(({ column, keys }) => (isWhole(keys) ? [OF_COLUMN + column.column] : [])),
      ...single,
    ],
  };
}

/** The nodes that are folded at, when these choices are made. */
export function foldedBy(map: BenefitMap, chosen: readonly string[]): readonly string[] {
  const ofColumns = map.columns.flatMap((column) =>
    chosen.includes(OF_COLUMN + column.column) ? foldableIn(map, column) : [],
  );
  return [...new Set([...ofColumns, ...chosen.filter((each) => !each.startsWith(OF_COLUMN))])];
}
