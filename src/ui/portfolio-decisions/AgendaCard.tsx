import { useMemo } from 'react';

import type {
  AgendaItem,
  AgendaMeeting,
  DecisionAgenda,
} from '../../domain/portfolio/decision-agenda.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { sayMeeting } from '../../text/say-decision.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { AgendaTable } from './AgendaTable.tsx';

interface Props {
  readonly agenda: DecisionAgenda;
  readonly canLog: boolean;
  readonly onLog: (meeting: AgendaMeeting) => void;
}

/** What waits for a decision: meeting by meeting, then what was postponed and what is ready. */
export function AgendaCard({ agenda, canLog, onLog }: Props) {
  const { meetings, postponed, ready } = agenda;
  const count = useMemo(
    () => meetings.reduce((sum, { items }) => sum + items.length, postponed.length),
    [meetings, postponed],
  );
  return (
    <Card title={words.agenda} remark={words.count(count)}>
      <p className="note measure">{words.agendaText}</p>
      {count === 0 ? <p>{words.nothingWaits}</p> : null}
      {meetings.map((meeting) => {
        const title = sayMeeting(meeting);
        return (
          <section key={title} className="agenda-meeting">
            <header>
              <h3>
                {title} <span className="note">{words.count(meeting.items.length)}</span>
              </h3>
              <Button disabled={!canLog} onClick={() => onLog(meeting)}>
                {words.logMeeting}
                <span className="spoken-only">{words.ofMeeting(title)}</span>
              </Button>
            </header>
            <AgendaTable label={title} items={meeting.items} />
          </section>
        );
      })}
      <More title={words.postponed} items={postponed} isOpen />
      <More title={words.ready} text={words.readyText} items={ready} isOpen={count === 0} />
    </Card>
  );
}

interface MoreProps {
  readonly title: string;
  readonly text?: string;
  readonly items: readonly AgendaItem[];
  readonly isOpen: boolean;
}

function More({ title, text, items, isOpen }: MoreProps) {
  if (items.length === 0) return null;
  return (
    <details className="agenda-more" open={isOpen}>
      <summary>
        {title} <span className="note">{words.count(items.length)}</span>
      </summary>
      {text === undefined ? null : <p className="note">{text}</p>}
      <AgendaTable label={title} items={items} />
    </details>
  );
}
