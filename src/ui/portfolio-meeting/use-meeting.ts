import { useMemo } from 'react';

import { meetingContents, type MeetingContents } from '../../domain/portfolio/meeting-contents.ts';
import type { SlideMatter } from '../../drawing/slides/slide-matter.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { useQuery } from '../routing.ts';
import { useCaseDrawing, type CaseDrawing } from './case-drawing.ts';
import { meetingSetFrom } from './meeting-address.ts';
import { cardMatters, decisionMatters, mapMatters, portfolioMatters } from './portfolio-matters.ts';

export interface Meeting {
  readonly contents: MeetingContents;
  readonly drawing: CaseDrawing;
  readonly parts: MeetingParts;
}

/** What is there so far, in the order of the meeting. */
interface MeetingParts {
  readonly overview: readonly SlideMatter[];
  readonly map: readonly SlideMatter[];
  readonly cards: readonly SlideMatter[];
  readonly decisions: readonly SlideMatter[];
}

export function mattersOf({ overview, map, cards, decisions }: MeetingParts) {
  return [...overview, ...map, ...cards, ...decisions];
}

/** What goes to the meeting that the address asks for, drawn case by case. */
export function useMeeting(
  place: PortfolioPlace,
  { forum, date }: Pick<MeetingContents, 'forum' | 'date'>,
): Meeting {
  const { summaries, portfolio, comparison, organisation } = place;
  const query = useQuery().toString();
  const undated = useMemo(() => {
    const set = meetingSetFrom(new URLSearchParams(query), { summaries, portfolio });
    return meetingContents({ summaries, portfolio, comparison }, set, { forum: '', date: null });
  }, [summaries, portfolio, comparison, query]);
  const contents = useMemo(
    () => ({ ...undated, forum: forum.trim(), date }),
    [undated, forum, date],
  );
  const drawing = useCaseDrawing(undated.cases, {
    organisation,
    priceYear: comparison.priceYear,
  });
  const { drawn, isDone, isStopped } = drawing;
  const shown = useMemo(
    () => ({ comparison, organisation, portfolio }),
    [comparison, organisation, portfolio],
  );
  const overview = useMemo(() => portfolioMatters(contents, shown), [contents, shown]);
  // The map is drawn when all that is to be on it is there.
  const isSettled = isDone || isStopped;
  const map = useMemo(() => (isSettled ? mapMatters(drawn, shown) : []), [isSettled, drawn, shown]);
  const cards = useMemo(() => cardMatters(drawn), [drawn]);
  const decisions = useMemo(() => decisionMatters(undated, shown), [undated, shown]);
  return { contents, drawing, parts: { overview, map, cards, decisions } };
}
