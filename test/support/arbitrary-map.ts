import * as fc from 'fast-check';

import { benefitClasses } from '#src/domain/business-case/benefit.ts';
import {
  mapPresets,
  nodeFacts,
  nodeKey,
  type CaseMap,
  type MapLink,
  type MapLinkId,
  type MapViewId,
  type NodeKind,
  type NodeRef,
} from '#src/domain/business-case/case-map.ts';
import { isLinkForward } from '#src/domain/business-case/map-links.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { anyIds, anyShare, anyText } from '#test/support/arbitrary-fields.ts';

/** The ids of the records that may stand on a map, by kind; core tasks and goals come with it. */
export type MappedIds = Readonly<
  Record<'deliverable' | 'change' | 'benefit' | 'avoidedCost', readonly string[]>
>;

/** The map of a case with these records, with anything in every field. */
export function anyMapOf(ids: MappedIds): fc.Arbitrary<CaseMap> {
  return fc.tuple(anyIds(2), anyIds(2)).chain(([coreTaskIds, goalIds]) => {
    const nodes = [
      ...Object.entries(ids).flatMap(([kind, list]) =>
        list.map((id): NodeRef => ({ kind: kind as NodeKind, id })),
      ),
      ...coreTaskIds.map((id): NodeRef => ({ kind: 'coreTask', id })),
      ...goalIds.map((id): NodeRef => ({ kind: 'goal', id })),
    ];
    const someNodes = fc.subarray(nodes, { maxLength: Math.min(4, nodes.length) });
    const shows = fc.subarray([...nodeFacts]);
    return fc.record({
      preset: fc.constantFrom(...mapPresets),
      columnNames: fc.record(
        {
          deliverable: anyText,
          enabling: anyText,
          practice: anyText,
          benefit: anyText,
          aim: anyText,
        },
        { noNullPrototype: true },
      ),
      coreTasks: fc.tuple(
        ...coreTaskIds.map((id) => fc.record({ id: fc.constant(id as CoreTaskId), name: anyText })),
      ),
      goals: fc.tuple(
        ...goalIds.map((id) => fc.record({ id: fc.constant(id as GoalId), name: anyText })),
      ),
      links: anyLinksBetween(nodes),
      placements: someNodes.map((placed) => placed.map((node, rank) => ({ node, rank }))),
      shows,
      views: fc
        .array(
          fc.record({
            name: anyText,
            shows,
            owners: fc.array(anyText, { maxLength: 2 }),
            classes: fc.subarray([...benefitClasses]),
            aims: someNodes,
            focus: fc.constantFrom(null, ...nodes),
            hidesRest: fc.boolean(),
            collapsed: someNodes,
          }),
          { maxLength: 2 },
        )
        .map((views) =>
          views.map((view, index) => ({ id: `view-${String(index)}` as MapViewId, ...view })),
        ),
    });
  });
}

/** Links from nodes to later ones of the list, so that there is no ring among them. */
export function anyLinksBetween(
  nodes: readonly NodeRef[],
  most = 12,
): fc.Arbitrary<readonly MapLink[]> {
  const pairs = nodes.flatMap((from, index) =>
    nodes
      .slice(index + 1)
      .filter((to) => isLinkForward(from.kind, to.kind))
      .map((to) => ({ from, to })),
  );
  return fc
    .subarray(pairs, { maxLength: Math.min(most, pairs.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((ends) =>
          fc.option(anyShare).map((share): MapLink => ({ id: linkIdOf(ends), ...ends, share })),
        ),
      ),
    );
}

function linkIdOf({ from, to }: Pick<MapLink, 'from' | 'to'>): MapLinkId {
  return hashed(`${nodeKey(from)} ${nodeKey(to)}`) as MapLinkId;
}

/** A short id of a long text. */
function hashed(text: string): string {
  const sum = Array.from(text).reduce(
    (hash, character) => (hash * 31n + BigInt(character.codePointAt(0) ?? 0)) % (1n << 61n),
    7n,
  );
  return `link-${sum.toString(36)}`;
}
