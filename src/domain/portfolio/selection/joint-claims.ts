import type { CaseId } from '../../business-case/business-case.ts';
import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import { countedShares } from '../counted-worth.ts';
import type { SharedBenefitRecord } from '../portfolio.ts';
import type { JointClaim } from './selection-problem.ts';

/** What one case counts for among some of the others that claim with it. */
export interface CountedPart {
  readonly value: Decimal;
  readonly costs: readonly Decimal[];
}

/** More cases than this in one conflict would be too many sets to tell apart. */
export const MOST_CLAIMANTS = 8;

/**
 * Records of which more than all is claimed, those of the same benefit of the same case together:
 * only in these does it matter to one case which others are chosen [SHB-2, SEL-9].
 */
export function conflictingRecords(
  records: readonly SharedBenefitRecord[],
  among: ReadonlySet<CaseId>,
): readonly (readonly SharedBenefitRecord[])[] {
  const groups: SharedBenefitRecord[][] = [];
  for (const record of records) {
    const keys = new Set(record.claims.map(keyOf));
    const touching = groups.filter((group) =>
      group.some(({ claims }) => claims.some((claim) => keys.has(keyOf(claim)))),
    );
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), record]);
  }
  return groups.filter(
    (group) =>
      group.length > 1 ||
      group.some(({ claims }) =>
        sum(
          claims.filter(({ caseId }) => among.has(caseId)).map(({ share }) => new Decimal(share)),
        ).gt(1),
      ),
  );
}

/** The cases among these that claim something in a group of records. */
export function claimantsOf(
  group: readonly SharedBenefitRecord[],
  among: ReadonlySet<CaseId>,
): readonly CaseId[] {
  const ids = group.flatMap(({ claims }) => claims.map(({ caseId }) => caseId));
  return [...new Set(ids)].filter((id) => among.has(id));
}

/**
 * What each set of claimants changes beside each of them counted alone [SEL-9]: `count` says what a
 * case counts for with such shares of its benefits.
 */
export function jointClaim(
  group: readonly SharedBenefitRecord[],
  cases: readonly CaseId[],
  count: (id: CaseId, shares: ReturnType<typeof countedShares>) => CountedPart,
): JointClaim {
  const alone = new Map(cases.map((id) => [id, count(id, countedShares(new Set([id]), group))]));
  const corrections = Array.from({ length: 2 ** cases.length }, (_, mask) => {
    const inSet = cases.filter((__, bit) => (mask & (1 << bit)) !== 0);
    const shares = countedShares(new Set(inSet), group);
    const changes = inSet.map((id) => ({ now: count(id, shares), before: alone.get(id) }));
    const years = Math.max(0, ...changes.map(({ now }) => now.costs.length));
    return {
      value: sum(changes.map(({ now, before }) => now.value.minus(before?.value ?? 0))),
      costs: Array.from({ length: years }, (__, year) =>
        sum(
          changes.map(({ now, before }) =>
            (now.costs[year] ?? new Decimal(0)).minus(before?.costs[year] ?? 0),
          ),
        ),
      ),
    };
  });
  return { cases, corrections };
}

function keyOf({ caseId, benefitId }: SharedBenefitRecord['claims'][number]): string {
  return `${caseId} ${benefitId}`;
}
