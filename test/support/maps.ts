import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import {
  newCaseMap,
  nodeKey,
  type CaseMap,
  type MapLink,
  type MapLinkId,
  type NodeKind,
  type NodeRef,
} from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit } from './business-cases.ts';

/** A node by its key: `change:1`. */
export function nodeOf(key: string): NodeRef {
  const [kind = '', ...id] = key.split(':');
  return { kind: kind as NodeKind, id: id.join(':') };
}

/** A link by the keys of its ends, known by both. */
export function aLink(from: string, to: string, share: string | null = null): MapLink {
  return {
    id: `${from} ${to}`.replaceAll(/[: ]/g, '-') as MapLinkId,
    from: nodeOf(from),
    to: nodeOf(to),
    share: share as DecimalText | null,
  };
}

/** A map with links alone. */
export function aMap(links: readonly MapLink[], says: Partial<CaseMap> = {}): CaseMap {
  return { ...newCaseMap, links, ...says };
}

/** The links of a map as `change:1 → benefit:2`. */
export function linksIn({ links }: Pick<CaseMap, 'links'>): readonly string[] {
  return links.map(({ from, to }) => `${nodeKey(from)} → ${nodeKey(to)}`);
}

/** c1 → b1 → g1, c1 → b2 → g2, c2 → b2. */
export const twoChains = {
  changes: ['c1', 'c2'].map((id) => ({ ...newChange(id as ChangeId), owner: `Ejer ${id}` })),
  benefits: [
    aBenefit({ id: 'b1' as BenefitId, owner: 'Lis' }),
    aBenefit({ id: 'b2' as BenefitId, class: 'income', owner: 'Bo' }),
  ],
  map: aMap(
    [
      aLink('change:c1', 'benefit:b1'),
      aLink('change:c1', 'benefit:b2'),
      aLink('change:c2', 'benefit:b2'),
      aLink('benefit:b1', 'goal:g1'),
      aLink('benefit:b2', 'goal:g2'),
    ],
    { goals: ['g1', 'g2'].map((id) => ({ id: id as GoalId, name: id })) },
  ),
};
