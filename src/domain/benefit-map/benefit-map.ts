import { groupsByKey } from '../../base/grouped.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import type { MapColumn, NodeRef } from '../business-case/case-map.ts';
import type { ChangeStage } from '../business-case/change.ts';
import type { DecimalText } from '../number/quantities.ts';

/** A map as a graph: what is drawn, listed, told and counted, of one case or of several. */
export interface BenefitMap {
  readonly columns: readonly ColumnOfNodes[];
  readonly links: readonly LinkOfNodes[];
}

export interface ColumnOfNodes {
  readonly column: MapColumn;
  /** What a person calls it; empty is as the preset does. */
  readonly ownName: string;
  /** From the top down. */
  readonly nodes: readonly MapNode[];
}

/** A record as it stands on a map. */
export interface MapNode {
  /** What it is known by on this map. */
  readonly key: string;
  readonly node: NodeRef;
  /** Counted from 1, column by column and from the top down. */
  readonly number: number;
  readonly title: string;
  readonly owner: string;
  readonly note: string;
  /** The benefit, with its class and sign; null for what is none. */
  readonly benefit: Benefit | null;
  /** Which kind of change it is; null for what is none. */
  readonly stage: ChangeStage | null;
  /** A person has put it where it stands. */
  readonly isPlaced: boolean;
  /** The cases it is in. */
  readonly caseIds: readonly CaseId[];
  /** How many nodes of a case are gathered in it; 0 where it is a record by itself. */
  readonly gathers: number;
}

/** One node leads to another, both by their keys. */
export interface LinkOfNodes {
  readonly from: string;
  readonly to: string;
  /** The share of `from` that goes this way, 0 to 1; null is not said. */
  readonly share: DecimalText | null;
}

/** All nodes in reading order. */
export function nodesOf({ columns }: BenefitMap): readonly MapNode[] {
  return columns.flatMap(({ nodes }) => nodes);
}

/** The columns with their nodes numbered in reading order. */
export function numbered(columns: readonly ColumnOfNodes[]): readonly ColumnOfNodes[] {
  let last = 0;
  return columns.map((column) => ({
    ...column,
    nodes: column.nodes.map((node) => {
      last += 1;
      return node.number === last ? node : { ...node, number: last };
    }),
  }));
}

/** The links out of each node that has some. */
export function linksByStart<Link extends Pick<LinkOfNodes, 'from'>>(
  links: readonly Link[],
): ReadonlyMap<string, readonly Link[]> {
  return groupsByKey(links, ({ from }) => from);
}
