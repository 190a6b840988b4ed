import type { CaseId } from '../business-case/business-case.ts';
import { mapColumns } from '../business-case/case-map.ts';
import { isAimKind } from '../business-case/map-links.ts';
import type { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';
import {
  nodesOf,
  numbered,
  type BenefitMap,
  type ColumnOfNodes,
  type LinkOfNodes,
  type MapNode,
} from './benefit-map.ts';

/**
 * The map of several cases with some of them folded up [MAP-15]: all that is in one of these cases and
 * in no other is one node, among the benefits. Core tasks, goals and what several cases share stay.
 *
 * - `titles`: what the cases that are folded up are called. One that has nothing of its own on the map
 *   is not there.
 * - Links lead from and to the case instead, each once and with no share.
 */
export function foldedCases(map: BenefitMap, titles: ReadonlyMap<CaseId, string>): BenefitMap {
  const folds = foldsOf(map, titles);
  if (folds.size === 0) return map;
  const foldOf = new Map([...folds].flatMap(([key, { keys }]) => keys.map((each) => [each, key])));
  const gathered = [...folds].map(([key, { caseId, keys }]): MapNode => {
    return {
      key,
      node: { kind: 'benefit', id: caseId },
      number: 0,
      title: titles.get(caseId) ?? '',
      owner: '',
      note: '',
      benefit: null,
      stage: null,
      isPlaced: false,
      caseIds: [caseId],
      gathers: keys.length,
    };
  });
  const columns = mapColumns.flatMap((column): readonly ColumnOfNodes[] => {
    const there = map.columns.find((each) => each.column === column);
    const left = there?.nodes.filter(({ key }) => !foldOf.has(key)) ?? [];
    const nodes = column === 'benefit' ? [...gathered, ...left] : left;
    return nodes.length === 0 ? [] : [{ column, ownName: there?.ownName ?? '', nodes }];
  });
  return { columns: numbered(columns), links: linksBetween(map.links, foldOf) };
}

/** What is worth something on a map, where some of it is folded: a case what its own nodes are together. */
export function foldedValues(
  values: ReadonlyMap<string, Decimal>,
  map: BenefitMap,
  titles: ReadonlyMap<CaseId, string>,
): ReadonlyMap<string, Decimal> {
  const worth = new Map(values);
  for (const [key, { keys }] of foldsOf(map, titles)) {
    worth.set(key, sum(keys.flatMap((each) => values.get(each) ?? [])));
  }
  return worth;
}

interface Fold {
  readonly caseId: CaseId;
  /** What is folded into it. */
  readonly keys: readonly string[];
}

function foldsOf(map: BenefitMap, titles: ReadonlyMap<CaseId, string>): ReadonlyMap<string, Fold> {
  const nodes = nodesOf(map);
  return new Map(
    [...titles.keys()].flatMap((caseId): readonly (readonly [string, Fold])[] => {
      const keys = nodes.filter((node) => isOnlyIn(node, caseId)).map(({ key }) => key);
      return keys.length === 0 ? [] : [[`case:${caseId}`, { caseId, keys }]];
    }),
  );
}

function isOnlyIn({ node, caseIds, gathers }: MapNode, id: CaseId): boolean {
  return gathers === 0 && !isAimKind(node.kind) && caseIds.length === 1 && caseIds[0] === id;
}

function linksBetween(
  links: readonly LinkOfNodes[],
  foldOf: ReadonlyMap<string, string>,
): readonly LinkOfNodes[] {
  const between = new Map<string, LinkOfNodes>();
  for (const link of links) {
    const [from, to] = [foldOf.get(link.from) ?? link.from, foldOf.get(link.to) ?? link.to];
    if (from === to) continue;
    const isOwn = from === link.from && to === link.to;
    between.set(`${from} ${to}`, isOwn ? link : { from, to, share: null });
  }
  return [...between.values()];
}
