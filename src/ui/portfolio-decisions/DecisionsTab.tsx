import { useMemo, useState } from 'react';

import { decisionAgenda, type AgendaMeeting } from '../../domain/portfolio/decision-agenda.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { forumsIn } from '../../text/forums.ts';
import { Button } from '../parts/Button.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { AgendaCard } from './AgendaCard.tsx';
import './DecisionsTab.css';
import { correctionOf, newDraft, withCases, type LogDraft } from './log-draft.ts';
import { LogCard } from './LogCard.tsx';
import { LogForm } from './LogForm.tsx';

/** Beslutninger: what waits for a decision, what was decided, and the way from the one to the other. */
export function DecisionsTab(place: PortfolioPlace) {
  const { summaries, portfolio, canWrite } = place;
  const { log } = portfolio;
  const [draft, setDraft] = useState<LogDraft | null>(null);
  const [isLogged, setLogged] = useState(false);
  const agenda = useMemo(() => decisionAgenda(summaries, log), [summaries, log]);
  const forums = useMemo(() => forumsIn(summaries, log), [summaries, log]);
  const begin = (next: LogDraft) => {
    setLogged(false);
    setDraft(next);
  };
  return (
    <div className="decisions">
      {draft === null ? (
        <div className="button-row">
          <Button kind="primary" icon="add" disabled={!canWrite} onClick={() => begin(newDraft())}>
            {words.log}
          </Button>
          <p role="status">{isLogged ? words.form.logged : ''}</p>
        </div>
      ) : (
        <LogForm
          place={place}
          draft={draft}
          onDraft={(change) => setDraft((before) => (before === null ? null : change(before)))}
          forums={forums}
          onLogged={() => {
            setDraft(null);
            setLogged(true);
          }}
          onClose={() => setDraft(null)}
        />
      )}
      <AgendaCard
        agenda={agenda}
        canLog={canWrite && draft === null}
        onLog={(meeting) => begin(draftOf(meeting))}
      />
      <LogCard
        log={log}
        summaries={summaries}
        forums={forums}
        canLog={canWrite && draft === null}
        onCorrect={(entry) => begin(correctionOf(entry))}
      />
    </div>
  );
}

/** What a meeting was asked, as it is when everything is approved. */
function draftOf({ forum, date, items }: AgendaMeeting): LogDraft {
  const cases = items.map(({ summary: { id, title } }) => ({ id, name: title }));
  return withCases(newDraft({ forum, date }), cases, 'approved');
}
