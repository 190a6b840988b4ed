import { casesOfSet, type MeetingSet } from '../../domain/portfolio/meeting-contents.ts';
import { forumsIn } from '../../text/forums.ts';
import { portfolioMeeting as words } from '../../text/da/portfolio-meeting.ts';
import { DateField } from '../parts/DateField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { useGoTo } from '../routing.ts';
import { keyOfSet, meetingPath, type MeetingAddress } from './meeting-address.ts';
import { meetingPapers, type MeetingPaper } from './meeting-paper.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly set: MeetingSet;
  readonly meeting: Pick<MeetingAddress, 'forum' | 'date'>;
  readonly onMeeting: (meeting: Pick<MeetingAddress, 'forum' | 'date'>) => void;
  readonly paper: MeetingPaper;
  readonly onPaper: (paper: MeetingPaper) => void;
}

/** Which cases, to which meeting, on which paper. */
export function MeetingChoices({ place, set, meeting, onMeeting, paper, onPaper }: Props) {
  const { summaries, portfolio } = place;
  const goTo = useGoTo();
  const countOf = (each: MeetingSet) => casesOfSet(summaries, portfolio, each).length;
  const plain = (['valgte', 'dagsorden', 'alle'] as const).map((kind) => ({
    value: kind,
    label: words.sets[kind](countOf({ kind })),
  }));
  const scenarios = portfolio.scenarios.map(({ id, name }) => ({
    value: id,
    label: words.sets.scenario(name, countOf({ kind: 'scenario', id })),
  }));
  return (
    <div className="meeting-choices">
      <SelectField<string>
        label={words.which}
        value={keyOfSet(set)}
        choices={[...plain, ...scenarios]}
        onChange={(key) => goTo(meetingPath('bilag', { ...meeting, set: key }), { replace: true })}
      />
      <TextField
        label={words.forum}
        value={meeting.forum}
        suggestions={forumsIn(summaries, portfolio.log)}
        onChange={(forum) => onMeeting({ ...meeting, forum })}
      />
      <DateField
        label={words.date}
        value={meeting.date}
        onChange={(date) => onMeeting({ ...meeting, date })}
      />
      <SelectField
        label={words.paper}
        value={paper}
        choices={meetingPapers.map((value) => ({ value, label: words.papers[value] }))}
        onChange={onPaper}
      />
    </div>
  );
}
