import type { BenefitInCase, DistinctBenefits } from './portfolio.ts';

/** What a benefit of a case is known by among those of all cases. */
export function placeKey({ caseId, benefitId }: BenefitInCase): string {
  return `${caseId}/${benefitId}`;
}

/** Whether two benefits were said not to be the same, whichever was named first [LIK-4]. */
export function distinctAmong(
  pairs: readonly DistinctBenefits[],
): (one: BenefitInCase, other: BenefitInCase) => boolean {
  const known = new Set(pairs.map(({ one, other }) => pairKey(one, other)));
  if (known.size === 0) return () => false;
  return (one, other) => known.has(pairKey(one, other));
}

/** The pairs without one of them, so that it is asked about again; the same list where it is not there. */
export function withoutPair(
  pairs: readonly DistinctBenefits[],
  { one, other }: DistinctBenefits,
): readonly DistinctBenefits[] {
  const key = pairKey(one, other);
  const left = pairs.filter((pair) => pairKey(pair.one, pair.other) !== key);
  return left.length === pairs.length ? pairs : left;
}

function pairKey(one: BenefitInCase, other: BenefitInCase): string {
  return [placeKey(one), placeKey(other)].sort().join(' ');
}
