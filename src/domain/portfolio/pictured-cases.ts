import type { CaseId } from '../business-case/business-case.ts';
import { caseKind, type CaseKind } from './case-kind.ts';
import type { CaseSummary, CaseWorth } from './case-summary.ts';
import type { Choice } from './portfolio.ts';

/** A case that can be drawn: it has figures. */
export interface PicturedCase {
  readonly id: CaseId;
  /** From 1, the same in every picture. */
  readonly number: number;
  readonly title: string;
  readonly isChosen: boolean;
  readonly kind: CaseKind;
  readonly worth: CaseWorth;
}

/** Cases without a place in a picture, and why. */
export interface UnplacedCases<Reason extends string> {
  readonly reason: Reason;
  readonly cases: readonly PicturedCase[];
}

/** What a picture is drawn from, and what has no place in it. */
export interface Picture<Place, Reason extends string> {
  readonly placed: readonly Place[];
  readonly unplaced: readonly UnplacedCases<Reason>[];
}

export interface PicturedCases {
  readonly cases: readonly PicturedCase[];
  /** Cases that cannot be worked out in these prices. */
  readonly withoutFigures: readonly CaseSummary[];
  /** How many there are beyond those that can be read in one picture. */
  readonly beyond: number;
}

/** More than these cannot be told apart in one picture [PIC-2]. */
export const MOST_PICTURED = 300;

/**
 * The cases as they are numbered in every picture: the chosen ones first, then the others, each by
 * investment from the largest, and by title where that is the same; at most 300 [PIC-2].
 */
export function picturedCases(
  summaries: readonly CaseSummary[],
  { chosen }: Pick<Choice, 'chosen'>,
): PicturedCases {
  const chosenIds = new Set(chosen.map(({ id }) => id));
  const withFigures = summaries.flatMap((summary) => {
    const { id, title, worth } = summary;
    if (worth.kind === 'undefined') return [];
    const isChosen = chosenIds.has(id);
    return [
      { id, title, isChosen, kind: caseKind(summary, worth.value), worth: worth.value },
    ] as const;
  });
  const ordered = withFigures.toSorted(
    (one, other) =>
      Number(other.isChosen) - Number(one.isChosen) ||
      other.worth.figures.investment.cmp(one.worth.figures.investment) ||
      compared(one.title, other.title) ||
      compared(one.id, other.id),
  );
  return {
    cases: ordered.slice(0, MOST_PICTURED).map((each, index) => ({ ...each, number: index + 1 })),
    withoutFigures: summaries.filter(({ worth }) => worth.kind === 'undefined'),
    beyond: Math.max(0, ordered.length - MOST_PICTURED),
  };
}

/** Puts each case where it belongs, or with those that have no place for the same reason. */
export function pictureOf<Place, Reason extends string>(
  cases: readonly PicturedCase[],
  place: (each: PicturedCase) => { readonly place: Place } | { readonly reason: Reason },
): Picture<Place, Reason> {
  const placed: Place[] = [];
  const unplaced = new Map<Reason, PicturedCase[]>();
  for (const each of cases) {
    const found = place(each);
    if ('place' in found) placed.push(found.place);
    else unplaced.set(found.reason, [...(unplaced.get(found.reason) ?? []), each]);
  }
  return { placed, unplaced: [...unplaced].map(([reason, own]) => ({ reason, cases: own })) };
}

/** The same picture with the chosen cases alone where that is asked for, as they stand among all. */
export function shownIn<Place extends { readonly case: PicturedCase }, Reason extends string>(
  { placed, unplaced }: Picture<Place, Reason>,
  isOnlyChosen: boolean,
): Picture<Place, Reason> {
  if (!isOnlyChosen) return { placed, unplaced };
  return {
    placed: placed.filter((place) => place.case.isChosen),
    unplaced: unplaced
      .map(({ reason, cases }) => ({ reason, cases: cases.filter(({ isChosen }) => isChosen) }))
      .filter(({ cases }) => cases.length > 0),
  };
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
