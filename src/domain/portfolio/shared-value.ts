import type { CaseId } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';

/** A benefit that is one, whoever claims it, and how much of it each case does. */
export interface ClaimedBenefit {
  readonly id: string;
  /** What it is worth in all, in one ledger. */
  readonly value: Decimal;
  /** 0 to 1 for each case. */
  readonly shares: ReadonlyMap<CaseId, Decimal>;
}

/** A benefit of which more than all is claimed. */
export interface ClaimConflict {
  readonly benefitId: string;
  readonly shareSum: Decimal;
  readonly cases: readonly CaseId[];
}

export interface SharedValue {
  readonly total: Decimal;
  readonly byCase: ReadonlyMap<CaseId, Decimal>;
  readonly conflicts: readonly ClaimConflict[];
}

/**
 * What shared benefits bring to a set of cases, none of it twice [SHB-1]: each case counts its share,
 * and where the shares of the set are more than 1 together they count in proportion, and are a
 * conflict [SHB-2]. The share of a case outside the set belongs to no one in it.
 */
export function sharedValue(
  cases: readonly CaseId[],
  benefits: readonly ClaimedBenefit[],
): SharedValue {
  const byCase = new Map(cases.map((id) => [id, new Decimal(0)]));
  const conflicts: ClaimConflict[] = [];
  const totals = benefits.map(({ id, value, shares }) => {
    const claims = cases.flatMap((caseId) => {
      const share = shares.get(caseId);
      return share === undefined || share.isZero() ? [] : [{ caseId, share }];
    });
    const shareSum = sum(claims.map(({ share }) => share));
    const isConflict = shareSum.gt(1);
    if (isConflict) {
      conflicts.push({ benefitId: id, shareSum, cases: claims.map(({ caseId }) => caseId) });
    }
    for (const { caseId, share } of claims) {
      const counted = countedPart(value, share, shareSum);
      byCase.set(caseId, (byCase.get(caseId) ?? new Decimal(0)).plus(counted));
    }
    return isConflict ? value : value.times(shareSum);
  });
  return { total: sum(totals), byCase, conflicts };
}

/** What a case counts of a benefit: its share, in proportion where more than all is claimed [SHB-2]. */
export function countedPart(value: Decimal, share: Decimal, shareSum: Decimal): Decimal {
  const part = value.times(share);
  return shareSum.gt(1) ? part.div(shareSum) : part;
}
