import { useState } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { LogEntry } from '../../domain/portfolio/portfolio.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { formatDate, formatInstant } from '../../text/format-date.ts';
import { sayTally } from '../../text/say-decision.ts';
import { Button } from '../parts/Button.tsx';
import { Tag } from '../parts/Tag.tsx';
import { LoggedCases } from './LoggedCases.tsx';

interface Props {
  readonly entry: LogEntry;
  /** The entry that takes its place; null where it stands. */
  readonly correction: LogEntry | null;
  /** The entry that it takes the place of. */
  readonly corrected: LogEntry | null;
  readonly present: ReadonlyMap<CaseId, CaseSummary>;
  readonly canLog: boolean;
  readonly onCorrect: (entry: LogEntry) => void;
}

/** More cases than these are shown when one asks for them. */
const MOST_OPEN = 8;

/** One decision of the log: it stays as it was logged, and says where it was corrected. */
export function LogEntryItem({ entry, correction, corrected, present, canLog, onCorrect }: Props) {
  const { forum, date, reason, scenario, cases, loggedAt } = entry;
  const [isOpen, setOpen] = useState(cases.length <= MOST_OPEN && correction === null);
  const title = words.entryTitle(forum, formatDate(date));
  const isTakenBack = corrected !== null && cases.length === 0;
  return (
    <li className="log-entry" data-standing={correction === null}>
      <header>
        <h3>{title}</h3>
        {sayTally(entry).map((tally) => (
          <Tag key={tally}>{tally}</Tag>
        ))}
        {isTakenBack ? <Tag>{words.takenBack}</Tag> : null}
        <span className="note">{words.loggedAt(formatInstant(loggedAt))}</span>
        {correction === null && !isTakenBack ? (
          <Button kind="quiet" disabled={!canLog} onClick={() => onCorrect(entry)}>
            {words.correct}
            <span className="spoken-only">{words.ofEntry(title)}</span>
          </Button>
        ) : null}
      </header>
      {correction === null ? null : <p className="log-corrected">{sayCorrection(correction)}</p>}
      {corrected === null ? null : <p>{sayCorrected(corrected, isTakenBack)}</p>}
      <p className="log-reason">{reason}</p>
      {scenario === null ? null : <p className="note">{words.scenario(scenario.name)}</p>}
      {cases.length === 0 ? null : (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {words.casesOf} <span className="note">{words.count(cases.length)}</span>
          </summary>
          {isOpen ? <LoggedCases label={title} entry={entry} present={present} /> : null}
        </details>
      )}
    </li>
  );
}

function sayCorrection({ forum, date, loggedAt, cases }: LogEntry): string {
  const moment = formatInstant(loggedAt);
  return cases.length === 0
    ? words.withdrawn(moment)
    : words.corrected(forum, formatDate(date), moment);
}

function sayCorrected({ forum, date }: LogEntry, isTakenBack: boolean): string {
  return (isTakenBack ? words.withdraws : words.corrects)(forum, formatDate(date));
}
