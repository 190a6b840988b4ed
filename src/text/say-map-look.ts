import { nodesOf, type BenefitMap } from '../domain/benefit-map/benefit-map.ts';
import type { MapLook, ShownMap } from '../domain/benefit-map/map-look.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { MapView } from '../domain/business-case/case-map.ts';
import { businessCase as caseWords } from './da/business-case.ts';
import { map as mapWords } from './da/map.ts';
import { mapViews as words } from './da/map-views.ts';
import { listed } from './listed.ts';
import { nodeNames } from './map-names.ts';

/** More places to fold than this are counted, and not named. */
const MOST_NAMED = 3;

type NamesOfCases = ReadonlyMap<CaseId, string>;

/**
 * How much of a map is shown and why, in a sentence [TXT-17]; empty where it is all of it and nothing
 * stands out. `others` are more reasons, in words.
 */
export function sayShown(
  { map: shown, focus, total }: Pick<ShownMap, 'map' | 'focus' | 'total'>,
  look: MapLook,
  whole: BenefitMap,
  names: NamesOfCases = new Map(),
  others: readonly string[] = [],
): string {
  const parts = [...partsOfLook({ ...look, focus }, whole, names), ...others];
  if (parts.length === 0) return '';
  const count = nodesOf(shown).length;
  return words.because(countOf(count, total), parts.join(words.between));
}

/** What a view is called: its name, or its number. */
export function viewName(views: readonly MapView[], id: MapView['id']): string {
  const index = views.findIndex((view) => view.id === id);
  const name = views[index]?.name.trim() ?? '';
  return name === '' ? words.unnamed(index + 1) : name;
}

function countOf(count: number, total: number): string {
  if (count === 0) return words.none(total);
  return count === total ? words.all(total) : words.some(count, total);
}

function partsOfLook(
  { owners, classes, aims, caseIds, focus, hidesRest, collapsed }: MapLook,
  whole: BenefitMap,
  cases: NamesOfCases,
): readonly string[] {
  const names = nodeNames(whole);
  const quoted = (texts: readonly string[]) => texts.map(mapWords.sentences.quoted);
  const either = (texts: readonly string[]) => listed(texts, words.or);
  const named = (keys: readonly string[]) => quoted(keys.flatMap((key) => names.get(key) ?? []));
  const [toAims, folded, chain] = [named(aims), named(collapsed), named(focus ? [focus] : [])];
  const [chainName] = chain;
  const fromCases = quoted(caseIds.flatMap((id) => cases.get(id) ?? []));
  return [
    ...(owners.length === 0 ? [] : [words.byOwner(either(quoted(owners)))]),
    ...(classes.length === 0
      ? []
      : [words.byClass(either(classes.map((each) => caseWords.benefitClasses[each])))]),
    ...(toAims.length === 0 ? [] : [words.byAim(either(toAims))]),
    ...(fromCases.length === 0 ? [] : [words.byCase(either(fromCases))]),
    ...(folded.length === 0 ? [] : [sayFolded(folded)]),
    ...(chainName === undefined
      ? []
      : [hidesRest ? words.onlyChain(chainName) : words.chain(chainName)]),
  ];
}

function sayFolded(names: readonly string[]): string {
  return names.length > MOST_NAMED
    ? words.foldedAtMany(names.length)
    : words.foldedAt(listed(names));
}
