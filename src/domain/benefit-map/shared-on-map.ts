import type { Portfolio } from '../portfolio/portfolio.ts';
import { distinctAmong, placeKey } from '../portfolio/distinct-benefits.ts';
import { nodesOf } from './benefit-map.ts';
import type { MapInCase, SharedBenefit } from './joint-map.ts';
import { sharedByName } from './shared-by-name.ts';

/** What has been said in the portfolio of benefits that are the same, or only look so. */
export type SaidOfBenefits = Pick<Portfolio, 'sharedBenefits' | 'distinctBenefits'>;

/**
 * The benefits that were said to be shared, with the claims of these maps alone: the share of a case
 * that is not among them belongs to no one [MAP-17, SHB-1], and a claim that is gone takes nothing
 * [SHB-3].
 */
export function sharedOnMaps(
  maps: readonly MapInCase[],
  { sharedBenefits }: Pick<SaidOfBenefits, 'sharedBenefits'>,
): readonly SharedBenefit[] {
  if (sharedBenefits.length === 0) return [];
  const isThere = new Set(
    maps.flatMap(({ caseId, map }) =>
      nodesOf(map)
        .filter(({ node }) => node.kind === 'benefit')
        .map(({ node }) => `${caseId}/${node.id}`),
    ),
  );
  return sharedBenefits.flatMap(({ id, claims }) => {
    const held = claims.filter((claim) => isThere.has(placeKey(claim)));
    return held.length === 0 ? [] : [{ id, claims: held }];
  });
}

/**
 * Benefits of one name that nothing has been said of: not those that are shared already, nor those that
 * were said not to be the same as the first of the name [MAP-17].
 */
export function sameNamesLeft(
  maps: readonly MapInCase[],
  { sharedBenefits, distinctBenefits }: SaidOfBenefits,
): readonly SharedBenefit[] {
  const isShared = new Set(sharedBenefits.flatMap(({ claims }) => claims.map(placeKey)));
  const isDistinct = distinctAmong(distinctBenefits);
  return sharedByName(maps).flatMap(({ id, claims }) => {
    const free = claims.filter((claim) => !isShared.has(placeKey(claim)));
    const [first] = free;
    const left = free.filter((claim) => first === undefined || !isDistinct(first, claim));
    return left.length < 2 ? [] : [{ id, claims: left }];
  });
}
