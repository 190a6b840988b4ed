import { groupsByKey } from '../../base/grouped.ts';
import type { CaseId } from '../business-case/business-case.ts';
import type { CaseSummary, SummaryBenefit } from './case-summary.ts';
import { alikeNames, nameOverlap, type NameOverlap } from './alike-names.ts';
import { distinctAmong, placeKey } from './distinct-benefits.ts';
import type { BenefitInCase, Portfolio, SharedBenefitId } from './portfolio.ts';

/** Benefits of different cases that may be one and the same, for a person to say. */
export interface LookAlike {
  /** Stays the same as long as the first of them is like something. */
  readonly key: string;
  /** The one that the others are like. */
  readonly first: LikeBenefit;
  readonly others: readonly { readonly like: LikeBenefit; readonly signs: LikeSigns }[];
  /** What they would be joined to, where one of them is shared already. */
  readonly sharedId: SharedBenefitId | null;
}

export interface LikeBenefit extends BenefitInCase {
  readonly summary: CaseSummary;
  readonly benefit: SummaryBenefit;
}

/** Why two benefits are suggested [LIK-3]. */
export interface LikeSigns extends NameOverlap {
  readonly isSameName: boolean;
  readonly isSameClass: boolean;
  readonly isSamePool: boolean;
  readonly isSameCoreTask: boolean;
}

/** More cases than these with one name: then it is a word for a kind of benefit [LIK-3]. */
const MOST_CASES_OF_A_NAME = 20;

/** Of the words of two names: with less in common nothing else makes them alike [LIK-3]. */
const LEAST_SHARE = 0.25;

/** Those suggested together at the most, so that a person can look at each of them. */
const MOST_TOGETHER = 8;

/**
 * Benefits of different cases that look alike, the surest first [LIK-1, LIK-2, LIK-3]. Each is suggested
 * once; what is joined already, or was said not to be the same, is not asked about [LIK-4]. It stops
 * after each name: between thousands of cases it takes seconds.
 */
export function* lookAlikes(
  summaries: readonly CaseSummary[],
  portfolio: Pick<Portfolio, 'sharedBenefits' | 'distinctBenefits'>,
): Generator<undefined, readonly LookAlike[]> {
  const all = summaries.flatMap((summary): readonly LikeBenefit[] =>
    summary.worth.kind === 'undefined'
      ? []
      : summary.worth.value.benefits.map((benefit) => ({
          caseId: summary.id,
          benefitId: benefit.id,
          summary,
          benefit,
        })),
  );
  const { names, near } = alikeNames(all, ({ benefit }) => benefit.title);
  const known = knownAbout(portfolio);
  const used = new Set<LikeBenefit>();
  const suggestions: LookAlike[] = [];
  for (const name of names) {
    yield;
    // A name that many cases have is no sign of any of them being another's.
    const others = near(name)
      .filter(({ entries }) => entries.length <= MOST_CASES_OF_A_NAME)
      .map((other) => ({ entries: other.entries, overlap: nameOverlap(name, other) }))
      .filter(({ overlap }) => overlap.words.length / overlap.ofWords >= LEAST_SHARE);
    if (name.entries.length === 1 && others.length === 0) continue;
    const ofSameName = sameNamed(name.entries);
    const own = nameOverlap(name, name);
    for (const first of name.entries) {
      if (used.has(first)) continue;
      const candidates = [
        ...ofSameName(first).map((like) => ({ like, signs: signsOf(first, like, own, true) })),
        ...others.flatMap(({ entries, overlap }) =>
          entries.map((like) => ({ like, signs: signsOf(first, like, overlap, false) })),
        ),
      ];
      const suggestion = suggestionFor(first, candidates, known, used);
      if (suggestion === null) continue;
      used.add(first);
      for (const { like } of suggestion.others) used.add(like);
      suggestions.push(suggestion);
    }
  }
  return suggestions.sort((one, other) => sureness(other) - sureness(one));
}

/**
 * Who has the same name as one of these: all of them, or where they are many those with the same pool
 * or core task, as long as those are few.
 */
function sameNamed(
  entries: readonly LikeBenefit[],
): (first: LikeBenefit) => readonly LikeBenefit[] {
  if (entries.length <= MOST_CASES_OF_A_NAME) return () => entries;
  const byPool = groupsByKey(entries, ({ benefit }) => benefit.poolId ?? '');
  const byTask = groupsByKey(entries, ({ summary }) => summary.coreTask?.id ?? '');
  const few = (group: readonly LikeBenefit[] | undefined) =>
    group === undefined || group.length > MOST_CASES_OF_A_NAME ? [] : group;
  return ({ benefit, summary }) => [
    ...(benefit.poolId === null ? [] : few(byPool.get(benefit.poolId))),
    ...(summary.coreTask === null ? [] : few(byTask.get(summary.coreTask.id))),
  ];
}

interface Candidate {
  readonly like: LikeBenefit;
  readonly signs: LikeSigns;
}

function suggestionFor(
  first: LikeBenefit,
  candidates: readonly Candidate[],
  known: Known,
  used: ReadonlySet<LikeBenefit>,
): LookAlike | null {
  let sharedId = known.sharedOf(first);
  const cases = new Set<CaseId>([first.caseId, ...known.casesOf(sharedId)]);
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    const { like, signs } = candidate;
    if (others.length + 1 === MOST_TOGETHER) break;
    if (cases.has(like.caseId) || used.has(like)) continue;
    if (!areAlike(first, like, signs)) continue;
    if ([first, ...others.map((each) => each.like)].some((each) => known.isDistinct(each, like))) {
      continue;
    }
    const itsId = known.sharedOf(like);
    if (itsId !== null && sharedId !== null) continue;
    sharedId ??= itsId;
    for (const caseId of [like.caseId, ...known.casesOf(itsId)]) cases.add(caseId);
    others.push(candidate);
  }
  return others.length === 0 ? null : { key: placeKey(first), first, others, sharedId };
}

function signsOf(
  one: LikeBenefit,
  other: LikeBenefit,
  overlap: NameOverlap,
  isSameName: boolean,
): LikeSigns {
  const coreTask = one.summary.coreTask?.id;
  return {
    ...overlap,
    isSameName,
    isSameClass: one.benefit.class === other.benefit.class,
    isSamePool: one.benefit.poolId !== null && one.benefit.poolId === other.benefit.poolId,
    isSameCoreTask: coreTask !== undefined && coreTask === other.summary.coreTask?.id,
  };
}

/** Whether there is enough to ask about [LIK-3]. */
function areAlike(
  one: LikeBenefit,
  other: LikeBenefit,
  { words, ofWords, isSameName, isSameClass, isSamePool, isSameCoreTask }: LikeSigns,
): boolean {
  if (one.benefit.negative !== other.benefit.negative) return false;
  if (isSameName) return true;
  if (!isSameClass) return false;
  const isBacked = isSamePool || isSameCoreTask;
  const share = words.length / ofWords;
  if (words.length >= 2 && share >= (isBacked ? 0.4 : 0.6)) return true;
  return isSamePool && share >= LEAST_SHARE;
}

/** The most that any of them has in common with the first; a name alone beats words. */
function sureness({ others }: LookAlike): number {
  return others.reduce((most, { signs }) => {
    const { words, ofWords, isSameName, isSameClass, isSamePool, isSameCoreTask } = signs;
    const backing = [isSameClass, isSamePool, isSameCoreTask].filter(Boolean).length;
    return Math.max(most, (isSameName ? 2 : words.length / ofWords) + backing / 4);
  }, 0);
}

interface Known {
  readonly sharedOf: (place: BenefitInCase) => SharedBenefitId | null;
  readonly casesOf: (id: SharedBenefitId | null) => readonly CaseId[];
  readonly isDistinct: (one: BenefitInCase, other: BenefitInCase) => boolean;
}

/** What has been said already of benefits that look alike. */
function knownAbout({
  sharedBenefits,
  distinctBenefits,
}: Pick<Portfolio, 'sharedBenefits' | 'distinctBenefits'>): Known {
  const shared = new Map<string, SharedBenefitId>();
  const cases = new Map<SharedBenefitId, readonly CaseId[]>();
  for (const { id, claims } of sharedBenefits) {
    for (const claim of claims) shared.set(placeKey(claim), id);
    cases.set(
      id,
      claims.map(({ caseId }) => caseId),
    );
  }
  return {
    sharedOf: (place) => shared.get(placeKey(place)) ?? null,
    casesOf: (id) => (id === null ? [] : (cases.get(id) ?? [])),
    isDistinct: distinctAmong(distinctBenefits),
  };
}
