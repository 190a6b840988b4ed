import { ok, fail, type Result } from '../../base/result.ts';
import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';
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
  const claimed = claimedShares(shared);
  const received = new Map<string, Decimal>();
  const unassigned = new Map<string, Decimal>();
  const add = (into: Map<string, Decimal>, key: string, amount: Decimal) =>
    into.set(key, (into.get(key) ?? new Decimal(0)).plus(amount));
  for (const { caseId, map, values } of maps) {
    const counted = new Map(
      [...values].map(([key, value]) => [key, counts(value, claimed.get(`${caseId}/${key}`))]),
    );
    const result = mapAttribution(map, counted);
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
  if (claimed === undefined) return value;
  const part = value.times(claimed.share);
  return claimed.ofAll.gt(1) ? part.div(claimed.ofAll) : part;
}
