import type { BenefitId } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { mapColumns, type MapColumn } from '../business-case/case-map.ts';
import { isAimKind } from '../business-case/map-links.ts';
import { isSameName } from '../business-case/same-name.ts';
import type { DecimalText } from '../number/quantities.ts';
import {
  nodesOf,
  numbered,
  type BenefitMap,
  type LinkOfNodes,
  type MapNode,
} from './benefit-map.ts';

/** A benefit that several cases claim, and how much of it each of them does. */
export interface SharedBenefit {
  readonly id: string;
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly caseId: CaseId;
  readonly benefitId: BenefitId;
  /** 0 to 1. */
  readonly share: DecimalText;
}

/** The map of one of the cases. */
export interface MapInCase {
  readonly caseId: CaseId;
  readonly map: BenefitMap;
}

/**
 * The maps of several cases as one [MAP-13]: a benefit that several claim is one node, and so is a core
 * task or goal that they have in common, by its id or else by its name. Everything else is a node of
 * its case.
 *
 * - A joined node says what the first case says of it, and has the cases it is in.
 * - A link that several cases have is one; where they differ in its share, none is said.
 */
export function jointMap(
  maps: readonly MapInCase[],
  shared: readonly SharedBenefit[] = [],
): BenefitMap {
  const keyOf = jointKeys(maps, shared);
  const placed = new Map<string, { readonly column: MapColumn; readonly node: MapNode }>();
  for (const { caseId, map } of maps) {
    for (const { column, nodes } of map.columns) {
      for (const node of nodes) {
        const key = keyOf(caseId, node.key);
        const known = placed.get(key);
        const caseIds = [...new Set([...(known?.node.caseIds ?? []), ...node.caseIds])];
        placed.set(key, {
          column: known?.column ?? column,
          node: { ...(known?.node ?? node), key, caseIds },
        });
      }
    }
  }
  const columns = mapColumns
    .map((column) => ({
      column,
      ownName: '',
      nodes: [...placed.values()].filter((each) => each.column === column).map(({ node }) => node),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return { columns: numbered(columns), links: jointLinks(maps, keyOf) };
}

type KeyOf = (caseId: CaseId, key: string) => string;

/** What a node of a case is known by on the joint map. */
export function jointKeys(maps: readonly MapInCase[], shared: readonly SharedBenefit[]): KeyOf {
  const known = new Map<string, string>();
  for (const { id, claims } of shared) {
    for (const { caseId, benefitId } of claims) {
      known.set(`${caseId}/benefit:${benefitId}`, `shared:${id}`);
    }
  }
  const aims: MapNode[] = [];
  for (const { caseId, map } of maps) {
    for (const node of nodesOf(map).filter((each) => isAimKind(each.node.kind))) {
      const same =
        aims.find(({ key }) => key === node.key) ??
        aims.find((aim) => aim.node.kind === node.node.kind && hasSameTitle(aim, node));
      if (same === undefined) aims.push(node);
      known.set(`${caseId}/${node.key}`, (same ?? node).key);
    }
  }
  return (caseId, key) => known.get(`${caseId}/${key}`) ?? `${caseId}/${key}`;
}

function hasSameTitle(one: MapNode, other: MapNode): boolean {
  return one.title.trim() !== '' && isSameName(one.title, other.title);
}

function jointLinks(maps: readonly MapInCase[], keyOf: KeyOf): readonly LinkOfNodes[] {
  const links = new Map<string, LinkOfNodes>();
  for (const { caseId, map } of maps) {
    for (const link of map.links) {
      const [from, to] = [keyOf(caseId, link.from), keyOf(caseId, link.to)];
      const known = links.get(`${from} ${to}`);
      const share = known === undefined || known.share === link.share ? link.share : null;
      links.set(`${from} ${to}`, { from, to, share });
    }
  }
  return [...links.values()];
}
