import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { nodeKey, type NodeRef } from '../domain/business-case/case-map.ts';
import { isLinkForward, ringIn } from '../domain/business-case/map-links.ts';
import { nodeKeysIn } from '../domain/business-case/map-references.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';

/**
 * The map of a case: what it names is in the case [CAS-13], no two records of a list have one id
 * [DOC-4], links go to the right and once between two nodes [MAP-2], and in no ring [MAP-3].
 */
export function problemsInMap(businessCase: BusinessCase): readonly DocumentIssue[] {
  const { links, placements, views, coreTasks, goals } = businessCase.map;
  const keys = nodeKeysIn(businessCase);
  const missing = (node: NodeRef | null, path: Path) =>
    node === null || keys.has(nodeKey(node)) ? [] : [doesNotFit(path, 'CAS-13')];
  const pairs = new Set<string>();
  return [
    ...duplicatedIds(coreTasks, ['map', 'coreTasks']),
    ...duplicatedIds(goals, ['map', 'goals']),
    ...duplicatedIds(links, ['map', 'links']),
    ...duplicatedIds(views, ['map', 'views']),
    ...links.flatMap(({ from, to }, index) => {
      const path = ['map', 'links', index];
      const pair = `${nodeKey(from)} ${nodeKey(to)}`;
      const isAllowed = isLinkForward(from.kind, to.kind) && !pairs.has(pair);
      pairs.add(pair);
      return [
        ...missing(from, [...path, 'from']),
        ...missing(to, [...path, 'to']),
        ...(isAllowed ? [] : [doesNotFit(path, 'MAP-2')]),
      ];
    }),
    ...(ringIn(links) === null ? [] : [doesNotFit(['map', 'links'], 'MAP-3')]),
    ...placements.flatMap(({ node }, index) => missing(node, ['map', 'placements', index, 'node'])),
    ...views.flatMap(({ aims, focus, collapsed }, index) => {
      const path = ['map', 'views', index];
      return [
        ...aims.flatMap((node, place) => missing(node, [...path, 'aims', place])),
        ...missing(focus, [...path, 'focus']),
        ...collapsed.flatMap((node, place) => missing(node, [...path, 'collapsed', place])),
      ];
    }),
  ];
}

type Path = DocumentIssue['path'];

function doesNotFit(path: Path, rule: string): DocumentIssue {
  return { path, problem: { kind: 'does-not-fit', rule } };
}
