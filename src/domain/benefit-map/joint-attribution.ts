import { ok, fail, type Result } from '../../base/result.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';
import { countedPart } from '../portfolio/shared-value.ts';
import type { Attribution } from './attribution.ts';
import { jointKeys, type MapInCase, type SharedBenefit } from './joint-map.ts';
import { mapAttribution } from './map-attribution.ts';

/** A case of a joint map, and what its benefits are worth a year in one ledger, by its own keys. */
export interface ValuedMap extends MapInCase {
  readonly values: ReadonlyMap<string, Decimal>;
}

/**
 * How the yearly value of several cases reaches the core tasks and goals they have in common [MAP-13]:
 * what each of them attributes by itself, together, by the keys of the joint map. A benefit that several
 * claim counts in each with its share, and in proportion where the shares are more than 1 together.
 *
 * Refused where the links of a case go in a ring.
 */
export function jointAttribution(
  maps: readonly ValuedMap[],
  shared: readonly SharedBenefit[] = [],
): Result<Attribution, { readonly path: readonly string[] }> {
  const keyOf = jointKeys(maps, shared);
  const counted = countedBy(shared);
  const received = new Map<string, Decimal>();
  const unassigned = new Map<string, Decimal>();
  const add = (into: Map<string, Decimal>, key: string, amount: Decimal) =>
    into.set(key, (into.get(key) ?? new Decimal(0)).plus(amount));
  for (const { caseId, map, values } of maps) {
    const result = mapAttribution(map, counted(caseId, values));
    if (result.kind === 'refused') return fail({ path: result.path });
    for (const [key, amount] of result.attribution.received) {
      add(received, keyOf(caseId, key), amount);
    }
    for (const [key, amount] of result.attribution.unassigned) {
      add(unassigned, keyOf(caseId, key), amount);
    }
  }
  const totalReceived = sum([...received.values()]);
  const totalUnassigned = sum([...unassigned.values()]);
  const total = totalReceived.plus(totalUnassigned);
  return ok({ received, unassigned, totalReceived, totalUnassigned, total });
}

/**
 * What the nodes of several cases are worth in one ledger, by the keys of the joint map: a benefit that
 * several claim what it counts in all of them together [MAP-13].
 */
export function jointValues(
  maps: readonly ValuedMap[],
  shared: readonly SharedBenefit[] = [],
): ReadonlyMap<string, Decimal> {
  const keyOf = jointKeys(maps, shared);
  const counted = countedBy(shared);
  const worth = new Map<string, Decimal>();
  for (const { caseId, values } of maps) {
    for (const [key, value] of counted(caseId, values)) {
      const joint = keyOf(caseId, key);
      worth.set(joint, (worth.get(joint) ?? new Decimal(0)).plus(value));
    }
  }
  return worth;
}

/** What the values of a case count as: its share of what it claims with others. */
function countedBy(shared: readonly SharedBenefit[]) {
  const claimed = claimedShares(shared);
  return (caseId: CaseId, values: ReadonlyMap<string, Decimal>): ReadonlyMap<string, Decimal> =>
    new Map(
      [...values].map(([key, value]) => [key, counts(value, claimed.get(`${caseId}/${key}`))]),
    );
}

interface ClaimedShare {
  readonly share: Decimal;
  /** What all the claims of the benefit come to. */
  readonly ofAll: Decimal;
}

function claimedShares(shared: readonly SharedBenefit[]): ReadonlyMap<string, ClaimedShare> {
  return new Map(
    shared.flatMap(({ claims }) => {
      const ofAll = sum(claims.map(({ share }) => new Decimal(share)));
      return claims.map(({ caseId, benefitId, share }): [string, ClaimedShare] => [
        `${caseId}/benefit:${benefitId}`,
        { share: new Decimal(share), ofAll },
      ]);
    }),
  );
}

function counts(value: Decimal, claimed: ClaimedShare | undefined): Decimal {
  return claimed === undefined ? value : countedPart(value, claimed.share, claimed.ofAll);
}
