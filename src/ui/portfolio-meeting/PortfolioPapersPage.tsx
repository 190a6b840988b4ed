import { useState } from 'react';

import type { SlideMatter } from '../../drawing/slides/slide-matter.ts';
import { portfolioMeeting as words } from '../../text/da/portfolio-meeting.ts';
import { listed } from '../../text/listed.ts';
import { titleOf } from '../../text/portfolio-meeting/overview-tables.ts';
import { useApp } from '../app-context.ts';
import { MatterSheet } from '../papers/MatterSheet.tsx';
import '../papers/PapersPage.css';
import { SaveSlides } from '../papers/SaveSlides.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { routing, useQuery } from '../routing.ts';
import { DrawingProgressLine } from './DrawingProgressLine.tsx';
import { keyOfSet, meetingFrom, meetingPath } from './meeting-address.ts';
import type { MeetingPaper } from './meeting-paper.ts';
import { MeetingChoices } from './MeetingChoices.tsx';
import './PortfolioPapersPage.css';
import { UprightCard } from './UprightCard.tsx';
import { mattersOf, useMeeting } from './use-meeting.ts';

/** The portfolio as it goes to a meeting: as it will be printed, and the ways to a deck and to the wall. */
export function PortfolioPapersPage(place: PortfolioPlace) {
  const { services } = useApp();
  const query = useQuery();
  const [{ forum, date }, setMeeting] = useState(() => meetingFrom(query, place));
  const [paper, setPaper] = useState<MeetingPaper>('a4-wide');
  const { contents, drawing, parts } = useMeeting(place, { forum, date });
  const { drawn, unreadable, isDone, isStopped } = drawing;
  const outgoing = () => ({
    kind: words.fileKind,
    title: forum.trim() === '' ? words.withoutForum : forum,
    version: null,
    savedAt: services.now(),
  });
  const isEmpty = contents.cases.length === 0;
  const mayLeave = !isEmpty && (isDone || isStopped);
  const sheets = (matters: readonly SlideMatter[], first = false) =>
    matters.map((matter, nth) => (
      <MatterSheet key={nth} matter={matter} paper={paper} isFirst={first && nth === 0} />
    ));
  return (
    // What is printed is what is in something that has papers in it.
    <div>
      <div className="papers">
        <div className="papers-tools">
          <Card title={words.title}>
            <p className="measure">{words.text}</p>
            <MeetingChoices
              place={place}
              set={contents.set}
              meeting={{ forum, date }}
              onMeeting={setMeeting}
              paper={paper}
              onPaper={setPaper}
            />
            <div className="papers-choices">
              <Button
                kind="primary"
                disabled={!mayLeave}
                onClick={() => void services.files.print(outgoing())}
              >
                {words.print}
              </Button>
              <SaveSlides
                label={words.deck}
                making={words.making}
                disabled={!mayLeave}
                deck={() => ({ ...outgoing(), slides: mattersOf(parts) })}
              />
              {isEmpty ? null : (
                <routing.Link
                  href={meetingPath('moede', { set: keyOfSet(contents.set), forum, date })}
                  className="button"
                >
                  {words.show}
                </routing.Link>
              )}
            </div>
            <p className="note measure">{words.deckHint}</p>
            {isEmpty ? <p role="status">{words.noCases}</p> : null}
            <DrawingProgressLine drawing={drawing} all={contents.cases.length} />
            {unreadable.length === 0 ? null : (
              <Banner tone="warning">{words.unreadable(listed(unreadable.map(titleOf)))}</Banner>
            )}
          </Card>
        </div>
        {isEmpty ? null : (
          <>
            {sheets(parts.overview, true)}
            {sheets(parts.map)}
            {paper === 'a4'
              ? drawn.map((each) => <UprightCard key={each.inMap.caseId} drawn={each} />)
              : sheets(parts.cards)}
            {sheets(parts.decisions)}
          </>
        )}
      </div>
    </div>
  );
}
