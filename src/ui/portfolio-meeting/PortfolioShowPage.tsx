import { useMemo } from 'react';

import { pagesOf } from '../../drawing/slides/slide-pages.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { useGoTo, useQuery } from '../routing.ts';
import { PageBody } from '../show/PageBody.tsx';
import { Show } from '../show/Show.tsx';
import { keyOfSet, meetingFrom, meetingPath } from './meeting-address.ts';
import { mattersOf, useMeeting } from './use-meeting.ts';

/** The portfolio on the wall: the very pages of its presentation, over the whole window. */
export function PortfolioShowPage(place: PortfolioPlace) {
  const goTo = useGoTo();
  const meeting = meetingFrom(useQuery(), place);
  const { contents, parts } = useMeeting(place, meeting);
  const { overview, map, cards, decisions } = parts;
  const pages = useMemo(
    () => mattersOf({ overview, map, cards, decisions }).flatMap(pagesOf),
    [overview, map, cards, decisions],
  );
  return (
    <Show
      slides={pages.map((page, nth) => ({
        key: `${String(nth)} ${page.title}`,
        title: page.title,
        remark: '',
        body: <PageBody page={page} />,
      }))}
      onClose={() => goTo(meetingPath('bilag', { ...meeting, set: keyOfSet(contents.set) }))}
    />
  );
}
