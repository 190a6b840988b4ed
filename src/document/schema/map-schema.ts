import * as z from 'zod/mini';

import { benefitClasses } from '../../domain/business-case/benefit.ts';
import {
  mapPresets,
  nodeFacts,
  nodeKinds,
  type CaseMap,
  type MapLink,
  type MapView,
  type NodeRef,
} from '../../domain/business-case/case-map.ts';
import {
  MOST_AIMS,
  MOST_LINKS,
  MOST_NODES,
  MOST_VIEWS,
} from '../../domain/business-case/limits.ts';
import type { CoreTaskId, GoalId, Reference } from '../../domain/organisation/organisation.ts';
import { named, type Schema } from './checked.ts';
import { share } from './decimals.ts';
import { listOf } from './list-of.ts';
import { wholeNumber } from './numbers.ts';
import { id, text } from './texts.ts';

export function reference<Id extends string>(): Schema<Reference<Id>> {
  return z.strictObject({ id: id<Id>(), name: text });
}

const node: Schema<NodeRef> = named(
  'node',
  z.strictObject({ kind: z.enum(nodeKinds), id: id<string>() }),
);
const nodes = listOf(node, MOST_NODES);
const shows = listOf(z.enum(nodeFacts), nodeFacts.length);

const link: Schema<MapLink> = named(
  'link',
  z.strictObject({ id: id<MapLink['id']>(), from: node, to: node, share: z.nullable(share) }),
);

const view: Schema<MapView> = named(
  'view',
  z.strictObject({
    id: id<MapView['id']>(),
    name: text,
    shows,
    owners: listOf(text, MOST_NODES),
    classes: listOf(z.enum(benefitClasses), benefitClasses.length),
    aims: nodes,
    focus: z.nullable(node),
    hidesRest: z.boolean(),
    collapsed: nodes,
  }),
);

export const mapSchema: Schema<CaseMap> = named(
  'map',
  z.strictObject({
    preset: z.enum(mapPresets),
    columnNames: z.strictObject({
      deliverable: text,
      enabling: text,
      practice: text,
      benefit: text,
      aim: text,
    }),
    coreTasks: listOf(reference<CoreTaskId>(), MOST_AIMS),
    goals: listOf(reference<GoalId>(), MOST_AIMS),
    links: listOf(link, MOST_LINKS),
    placements: listOf(z.strictObject({ node, rank: wholeNumber(0, MOST_NODES - 1) }), MOST_NODES),
    shows,
    views: listOf(view, MOST_VIEWS),
  }),
);
