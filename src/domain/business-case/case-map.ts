import type { Brand } from '../../base/brand.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { CoreTaskId, GoalId, Reference } from '../organisation/organisation.ts';
import type { BenefitClass } from './benefit.ts';

export type MapLinkId = Brand<string, 'MapLinkId'>;
export type MapViewId = Brand<string, 'MapViewId'>;

/**
 * What a case says of its map (gevinstdiagram) beside the records that stand on it: the map has no
 * nodes of its own [MAP-1].
 */
export interface CaseMap {
  readonly preset: MapPreset;
  /** What the columns are called instead of what the preset calls them; empty is as the preset. */
  readonly columnNames: Readonly<Record<MapColumn, string>>;
  /** Core tasks on the map, beside that of the case itself. */
  readonly coreTasks: readonly Reference<CoreTaskId>[];
  readonly goals: readonly Reference<GoalId>[];
  readonly links: readonly MapLink[];
  /** Nodes that a person has put in their place; the one that was placed last is first. */
  readonly placements: readonly Placement[];
  /** What is said on a node beside its title. */
  readonly shows: readonly NodeFact[];
  readonly views: readonly MapView[];
}

/** Whose way of drawing such a map is followed. */
export const mapPresets = ['rebild', 'staten2018', 'kl', 'bdn'] as const;
export type MapPreset = (typeof mapPresets)[number];

/** From left to right. A preset may draw both kinds of change in one column. */
export const mapColumns = ['deliverable', 'enabling', 'practice', 'benefit', 'aim'] as const;
export type MapColumn = (typeof mapColumns)[number];

export const nodeKinds = [
  'deliverable',
  'change',
  'benefit',
  'avoidedCost',
  'coreTask',
  'goal',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/**
 * The record a node stands for. An avoided cost is a cost of today that comes to an end, by its own
 * id. Ids of two kinds may be alike.
 */
export interface NodeRef {
  readonly kind: NodeKind;
  readonly id: string;
}

/** One node leads to another. */
export interface MapLink {
  readonly id: MapLinkId;
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** The share of `from` that goes this way, 0 to 1; null while it is not said. */
  readonly share: DecimalText | null;
}

/** A node that stays where a person put it: as number `rank` of its column, counted from 0 [MAP-9]. */
export interface Placement {
  readonly node: NodeRef;
  readonly rank: number;
}

export const nodeFacts = ['value', 'owner', 'note'] as const;
export type NodeFact = (typeof nodeFacts)[number];

/** The map as one audience is shown it. Empty lists leave nothing out. */
export interface MapView {
  readonly id: MapViewId;
  readonly name: string;
  readonly shows: readonly NodeFact[];
  readonly owners: readonly string[];
  readonly classes: readonly BenefitClass[];
  readonly aims: readonly NodeRef[];
  /** The node whose chain stands out. */
  readonly focus: NodeRef | null;
  /** Only that chain is drawn. */
  readonly hidesRest: boolean;
  /** What leads to one of these and nowhere else is not drawn. */
  readonly collapsed: readonly NodeRef[];
}

/** The map of a case that nothing has been said of. */
export const newCaseMap: CaseMap = {
  preset: 'rebild',
  columnNames: { deliverable: '', enabling: '', practice: '', benefit: '', aim: '' },
  coreTasks: [],
  goals: [],
  links: [],
  placements: [],
  shows: ['value', 'owner'],
  views: [],
};

/** What a node is known by where one text is needed. */
export function nodeKey({ kind, id }: NodeRef): string {
  return `${kind}:${id}`;
}
