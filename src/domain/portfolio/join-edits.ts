import { decimalText, type DecimalText } from '../number/quantities.ts';
import { Decimal } from '../number/decimal.ts';
import { withoutPair } from './distinct-benefits.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';
import type {
  BenefitInCase,
  DistinctBenefits,
  SharedBenefitId,
  SharedBenefitRecord,
} from './portfolio.ts';
import { joinBenefits, joinToShared, keepApart, setSharedPart } from './shared-benefit-edits.ts';

/** Says that benefits are one, shared equally. Nothing changes where they cannot be joined [PFL-4]. */
export function joinEqually(
  head: Pick<SharedBenefitRecord, 'id' | 'name'>,
  places: readonly BenefitInCase[],
): PortfolioEdit {
  const join = joinBenefits(head, places);
  const split = splitEqually(head.id);
  return (before) => {
    const joined = join(before);
    return joined === before ? before : split(joined);
  };
}

/** Gives everyone who claims a benefit the same share of it [SHB-4]. */
export function splitEqually(id: SharedBenefitId): PortfolioEdit {
  return (before) => {
    const claims = before.sharedBenefits.find((each) => each.id === id)?.claims ?? [];
    const shares = equalShares(claims.length);
    return claims.reduce(
      (latest, claim, at) => setSharedPart(id, claim, shares[at] ?? claim.share)(latest),
      before,
    );
  };
}

/** More cases that have a shared benefit, with nothing of it until shares are given. */
export function addToShared(id: SharedBenefitId, places: readonly BenefitInCase[]): PortfolioEdit {
  return (before) => places.reduce((latest, place) => joinToShared(id, place)(latest), before);
}

/** Says that none of these are the same as another of them. */
export function keepAllApart(places: readonly BenefitInCase[]): PortfolioEdit {
  const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => ({ one, other })));
  return (before) =>
    pairs.reduce((latest, { one, other }) => keepApart(one, other)(latest), before);
}

/** Takes back that two are not the same: they may be suggested again [LIK-4]. */
export function askAgain(pair: DistinctBenefits): PortfolioEdit {
  return (before) => {
    const distinctBenefits = withoutPair(before.distinctBenefits, pair);
    return distinctBenefits === before.distinctBenefits ? before : { ...before, distinctBenefits };
  };
}

/** In hundredths of a per cent, so that they can be read and are all of it together. */
const PARTS = 10_000;

/** So many shares that are 1 together; the first have the hundredths that are left over [SHB-4]. */
export function equalShares(count: number): readonly DecimalText[] {
  if (count === 0) return [];
  const least = Math.floor(PARTS / count);
  const over = PARTS - least * count;
  return Array.from({ length: count }, (_, at) =>
    decimalText(new Decimal(least + (at < over ? 1 : 0)).div(PARTS)),
  );
}
