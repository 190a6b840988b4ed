import * as fc from 'fast-check';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import {
  mapColumns,
  mapPresets,
  nodeFacts,
  nodeKinds,
  type MapLinkId,
  type MapViewId,
  type NodeKind,
  type NodeRef,
} from '#src/domain/business-case/case-map.ts';
import { changeStages, type ChangeId } from '#src/domain/business-case/change.ts';
import type { DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import * as mapEdits from '#src/domain/business-case/edits/map-edits.ts';
import * as viewEdits from '#src/domain/business-case/edits/map-view-edits.ts';
import * as nodeEdits from '#src/domain/business-case/edits/node-edits.ts';
import { nodeKeysIn } from '#src/domain/business-case/map-references.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { anyId, anyMonth, anyShare, anyText } from '#test/support/arbitrary-fields.ts';

/** An edit of what stands at a place, whatever its id. */
type CaseEdit = (before: BusinessCase) => Edit;

const place = fc.nat({ max: 12 });
const anyLongText = fc.oneof(anyText, fc.constant('x'.repeat(10_001)));
const anyShareOrNone = fc.option(
  fc.oneof(
    anyShare,
    fc.constantFrom('-0.1', '1.01').map((text) => text as DecimalText),
  ),
);

/** The node that stands at a place; one that is not there where there is none. */
function nodeAt(businessCase: BusinessCase, at: number): NodeRef {
  const keys = [...nodeKeysIn(businessCase)];
  const key = keys[at % Math.max(keys.length, 1)] ?? 'goal:none';
  const [kind = '', ...id] = key.split(':');
  return { kind: kind as NodeKind, id: id.join(':') };
}

function linkAt({ map: { links } }: BusinessCase, at: number): MapLinkId {
  return links[at % Math.max(links.length, 1)]?.id ?? ('none' as MapLinkId);
}

function viewAt({ map: { views } }: BusinessCase, at: number): MapViewId {
  return views[at % Math.max(views.length, 1)]?.id ?? ('none' as MapViewId);
}

const anyNewNode: fc.Arbitrary<nodeEdits.NewNode> = fc
  .tuple(anyId(), anyLongText, anyMonth, fc.constantFrom(...changeStages))
  .chain(([id, title, startMonth, stage]) =>
    fc.constantFrom<nodeEdits.NewNode>(
      { kind: 'deliverable', id: id as DeliverableId, title },
      { kind: 'change', id: id as ChangeId, title, stage },
      { kind: 'benefit', id: id as BenefitId, title, startMonth },
      { kind: 'coreTask', id: id as CoreTaskId, title },
      { kind: 'goal', id: id as GoalId, title },
    ),
  );

const anyNodeEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  anyNewNode.map(
    (node): CaseEdit =>
      () =>
        nodeEdits.addNode(node),
  ),
  fc.tuple(place, anyLongText).map(
    ([at, title]): CaseEdit =>
      (before) =>
        nodeEdits.renameNode(nodeAt(before, at), title),
  ),
  fc.tuple(place, place).map(
    ([one, other]): CaseEdit =>
      (before) =>
        nodeEdits.removeNodes([nodeAt(before, one), nodeAt(before, other)]),
  ),
);

const anyLinkEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  fc.tuple(anyId<MapLinkId>(), place, place, anyShareOrNone).map(
    ([id, from, to, share]): CaseEdit =>
      (before) =>
        mapEdits.linkNodes({ id, from: nodeAt(before, from), to: nodeAt(before, to), share }),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        mapEdits.removeLinks([linkAt(before, at)]),
  ),
  fc.tuple(place, anyShareOrNone).map(
    ([at, share]): CaseEdit =>
      (before) =>
        mapEdits.setShare(linkAt(before, at), share),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        mapEdits.shareEqually(nodeAt(before, at)),
  ),
);

const anyLookEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(-1, 0, 1, 5, 999, 1000, 1.5)).map(
    ([at, rank]): CaseEdit =>
      (before) =>
        mapEdits.placeNode(nodeAt(before, at), rank),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        mapEdits.releaseNodes([nodeAt(before, at)]),
  ),
  fc.constant((): Edit => mapEdits.releaseNodes()),
  fc.array(place, { maxLength: 4 }).map(
    (places): CaseEdit =>
      (before) =>
        mapEdits.orderNodes(places.map((at) => nodeAt(before, at))),
  ),
  fc.record({ preset: fc.constantFrom(...mapPresets), shows: fc.subarray([...nodeFacts]) }).map(
    (look): CaseEdit =>
      () =>
        mapEdits.setMapLook(look),
  ),
  fc.tuple(fc.constantFrom(...mapColumns), anyLongText).map(
    ([column, name]): CaseEdit =>
      () =>
        mapEdits.nameColumn(column, name),
  ),
);

const anyViewEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  fc.tuple(anyId<MapViewId>(), anyLongText, place).map(
    ([id, name, at]): CaseEdit =>
      (before) =>
        viewEdits.addMapView({
          id,
          name,
          shows: ['note'],
          owners: [name],
          classes: ['income'],
          aims: [nodeAt(before, at)],
          focus: nodeAt(before, at),
          hidesRest: true,
          collapsed: [nodeAt(before, at)],
        }),
  ),
  fc.tuple(place, fc.constantFrom(...nodeKinds), anyId()).map(
    ([at, kind, id]): CaseEdit =>
      (before) =>
        viewEdits.changeMapView(viewAt(before, at), { focus: { kind, id } }),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        viewEdits.removeMapViews([viewAt(before, at)]),
  ),
);

/** Any edit of the map of a case, with what no form would let through. */
export const anyMapEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  anyNodeEdit,
  anyLinkEdit,
  anyLookEdit,
  anyViewEdit,
);
