import { groupsByKey } from '../../base/grouped.ts';
import { decimalText } from '../number/quantities.ts';
import { nodesOf } from './benefit-map.ts';
import type { Claim, MapInCase, SharedBenefit } from './joint-map.ts';
import type { BenefitId } from '../business-case/benefit.ts';

/**
 * Benefits that have the same name in several cases, each as one that all of them claim whole, for a
 * person to say that they are one [MAP-16]; together they then count in proportion [MAP-13]. Where a
 * case has two of one name, its first is meant. A benefit without a name is like no other.
 */
export function sharedByName(maps: readonly MapInCase[]): readonly SharedBenefit[] {
  const named = maps.flatMap(({ caseId, map }) => {
    const names = new Set<string>();
    return nodesOf(map).flatMap(({ node, title }) => {
      const name = title.trim().toLowerCase();
      if (node.kind !== 'benefit' || name === '' || names.has(name)) return [];
      names.add(name);
      const claim: Claim = { caseId, benefitId: node.id as BenefitId, share: decimalText('1') };
      return [{ name, claim }];
    });
  });
  return [...groupsByKey(named, ({ name }) => name).values()]
    .filter(({ length }) => length > 1)
    .map((group) => {
      const { caseId, benefitId } = group[0].claim;
      return { id: `${caseId}/${benefitId}`, claims: group.map(({ claim }) => claim) };
    });
}
