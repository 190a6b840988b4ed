import { Decimal } from '../number/decimal.ts';
import { sum } from '../number/sum.ts';
import type { CaseSummary, SummaryBenefit, SummaryById } from './case-summary.ts';
import type { SharedBenefitRecord, SharedClaim } from './portfolio.ts';
import { countedPart } from './shared-value.ts';

/** How a shared benefit stands among the cases that are looked at. */
export interface SharedStanding {
  readonly record: SharedBenefitRecord;
  readonly claims: readonly StandingClaim[];
  /** What the claims that count come to together; 1 is all of it. */
  readonly shareSum: Decimal;
  /** More than all of it is claimed [SHB-2]. */
  readonly isConflict: boolean;
}

export interface StandingClaim {
  readonly claim: SharedClaim;
  /** Null where the case is not among those looked at. */
  readonly summary: CaseSummary | null;
  /** Null where the claim does not count. */
  readonly benefit: SummaryBenefit | null;
  /** Why it does not count [SHB-3]; `noFigures`: its case cannot be worked out [PFT-2]. */
  readonly fault: 'caseGone' | 'benefitGone' | 'noFigures' | null;
  /** 0 to 1: how much of what the case says it is worth counts in it [SHB-1, SHB-2]. */
  readonly part: Decimal;
}

/** The standing of one shared benefit: a claim that is gone counts nothing and takes nothing [SHB-3]. */
export function sharedStanding(record: SharedBenefitRecord, cases: SummaryById): SharedStanding {
  const found = record.claims.map((claim) => ({ claim, ...foundOf(claim, cases) }));
  const held = found.filter(({ fault }) => fault === null);
  const shareSum = sum(held.map(({ claim }) => new Decimal(claim.share)));
  const claims = found.map((each): StandingClaim => {
    const share = new Decimal(each.fault === null ? each.claim.share : 0);
    return { ...each, part: countedPart(new Decimal(1), share, shareSum) };
  });
  return { record, claims, shareSum, isConflict: shareSum.gt(1) };
}

/** Shared benefits with the claims that count among these cases, and no others [SHB-3]. */
export function heldRecords(
  records: readonly SharedBenefitRecord[],
  cases: SummaryById,
): readonly SharedBenefitRecord[] {
  return records.map((record) => {
    const claims = record.claims.filter((claim) => foundOf(claim, cases).fault === null);
    return claims.length === record.claims.length ? record : { ...record, claims };
  });
}

/** Cases by their ids, as rules about several of them look them up. */
export function summariesById(summaries: readonly CaseSummary[]): SummaryById {
  return new Map(summaries.map((summary) => [summary.id, summary]));
}

function foundOf(
  { caseId, benefitId }: SharedClaim,
  cases: SummaryById,
): Pick<StandingClaim, 'summary' | 'benefit' | 'fault'> {
  const summary = cases.get(caseId) ?? null;
  if (summary === null) return { summary, benefit: null, fault: 'caseGone' };
  if (summary.worth.kind === 'undefined') return { summary, benefit: null, fault: 'noFigures' };
  const benefit = summary.worth.value.benefits.find(({ id }) => id === benefitId) ?? null;
  return { summary, benefit, fault: benefit === null ? 'benefitGone' : null };
}
