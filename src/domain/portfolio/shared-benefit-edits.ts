import { listEdits } from '../organisation/list-edits.ts';
import { isShareOfAWhole } from '../business-case/line-limits.ts';
import { decimalText, type DecimalText } from '../number/quantities.ts';
import { MOST_CASES, MOST_DISTINCT, MOST_SHARED_BENEFITS } from './limits.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';
import type {
  BenefitInCase,
  Portfolio,
  SharedBenefitId,
  SharedBenefitRecord,
  SharedClaim,
} from './portfolio.ts';

const shared = listEdits(
  (portfolio: Portfolio) => portfolio.sharedBenefits,
  (portfolio, sharedBenefits) => ({ ...portfolio, sharedBenefits }),
  { most: MOST_SHARED_BENEFITS, isAllowed: isSharedBenefit },
);

/**
 * Says that benefits of different cases are one; the first of them has all of it until shares are
 * given. Nothing changes where they are not of two cases or more, one each, or one of them is joined
 * already [PFL-4].
 */
export function joinBenefits(
  { id, name }: Pick<SharedBenefitRecord, 'id' | 'name'>,
  places: readonly BenefitInCase[],
): PortfolioEdit {
  const claims = places.map(({ caseId, benefitId }, index) => ({
    caseId,
    benefitId,
    share: decimalText(index === 0 ? 1 : 0),
  }));
  const add = shared.add({ id, name, claims });
  return (before) => (places.some((place) => isClaimed(before, place)) ? before : add(before));
}

/** One more case that has the benefit, with nothing of it yet. */
export function joinToShared(id: SharedBenefitId, place: BenefitInCase): PortfolioEdit {
  const { caseId, benefitId } = place;
  const claim: SharedClaim = { caseId, benefitId, share: decimalText(0) };
  const add = shared.update(id, (record) => ({ ...record, claims: [...record.claims, claim] }));
  return (before) => (isClaimed(before, place) ? before : add(before));
}

export function renameShared(id: SharedBenefitId, name: string): PortfolioEdit {
  return shared.change(id, { name });
}

/** What a case counts of it, 0 to 1; the shares may come to more than 1 together [SHB-2]. */
export function setSharedPart(
  id: SharedBenefitId,
  place: BenefitInCase,
  share: DecimalText,
): PortfolioEdit {
  return shared.update(id, (record) => {
    const index = record.claims.findIndex((claim) => isSamePlace(claim, place));
    const claim = record.claims[index];
    if (claim === undefined || claim.share === share) return record;
    return { ...record, claims: record.claims.with(index, { ...claim, share }) };
  });
}

/** Takes a benefit out; where one alone is left, it is shared no more [PFL-4]. */
export function takeOutOfShared(id: SharedBenefitId, place: BenefitInCase): PortfolioEdit {
  const takeOut = shared.update(id, (record) => {
    const claims = record.claims.filter((claim) => !isSamePlace(claim, place));
    return claims.length === record.claims.length ? record : { ...record, claims };
  });
  const remove = shared.remove([id]);
  return (before) => {
    const record = before.sharedBenefits.find((each) => each.id === id);
    const isLast =
      record?.claims.length === 2 && record.claims.some((claim) => isSamePlace(claim, place));
    return (isLast ? remove : takeOut)(before);
  };
}

/** Says that two benefits are not the same; the latest 10,000 of those are remembered [PFL-5]. */
export function keepApart(one: BenefitInCase, other: BenefitInCase): PortfolioEdit {
  return (before) => {
    const isKnown = before.distinctBenefits.some(
      (pair) =>
        (isSamePlace(pair.one, one) && isSamePlace(pair.other, other)) ||
        (isSamePlace(pair.one, other) && isSamePlace(pair.other, one)),
    );
    if (isKnown || isSamePlace(one, other)) return before;
    const distinctBenefits = [...before.distinctBenefits, { one, other }].slice(-MOST_DISTINCT);
    return { ...before, distinctBenefits };
  };
}

export function removeShared(ids: readonly SharedBenefitId[]): PortfolioEdit {
  return shared.remove(ids);
}

/** Whether it is of two cases or more, with one benefit each, and shares of 0 to 1 [PFL-4]. */
export function isSharedBenefit({ claims }: Pick<SharedBenefitRecord, 'claims'>): boolean {
  const cases = new Set(claims.map(({ caseId }) => caseId));
  return (
    claims.length >= 2 &&
    claims.length <= MOST_CASES &&
    cases.size === claims.length &&
    claims.every(({ share }) => isShareOfAWhole(share))
  );
}

function isClaimed({ sharedBenefits }: Portfolio, place: BenefitInCase): boolean {
  return sharedBenefits.some(({ claims }) => claims.some((claim) => isSamePlace(claim, place)));
}

function isSamePlace(one: BenefitInCase, other: BenefitInCase): boolean {
  return one.caseId === other.caseId && one.benefitId === other.benefitId;
}
