import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import type { ShownMap } from '../../domain/benefit-map/map-look.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import { isAimKind } from '../../domain/business-case/map-links.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { mapViews } from '../../text/da/map-views.ts';

/** What is said on the nodes of a map of several cases: whose each is, and how much is folded in. */
export function nodeRemarks(
  { map, folded }: Pick<ShownMap, 'map' | 'folded'>,
  titles: ReadonlyMap<CaseId, string>,
): ReadonlyMap<string, string> {
  return new Map(
    nodesOf(map).map(({ key, node, caseIds, gathers }) => {
      const [first = '' as CaseId, ...others] = caseIds;
      const isOwn = gathers === 0 && !isAimKind(node.kind) && titles.size > 1;
      const hidden = folded.get(key) ?? 0;
      const parts = [
        ...(gathers > 0 ? [words.gathers(gathers)] : []),
        ...(others.length > 0 ? [words.sharedBy(caseIds.length)] : []),
        ...(isOwn && others.length === 0 ? [titles.get(first) ?? ''] : []),
        ...(hidden > 0 ? [mapViews.folded(hidden)] : []),
      ];
      return [key, parts.join(' · ')];
    }),
  );
}
