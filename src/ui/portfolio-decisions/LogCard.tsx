import { useMemo, useState } from 'react';

import { correctionsIn, isSameForum } from '../../domain/portfolio/decided.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { LogEntry } from '../../domain/portfolio/portfolio.ts';
import { portfolioDecisions as words } from '../../text/da/portfolio-decisions.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { caseName } from './case-name.ts';
import { LogEntryItem } from './LogEntryItem.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';

interface Props {
  /** The latest last. */
  readonly log: readonly LogEntry[];
  readonly summaries: readonly CaseSummary[];
  readonly forums: readonly string[];
  readonly canLog: boolean;
  readonly onCorrect: (entry: LogEntry) => void;
}

const ALL = '';
const ENTRIES_AT_A_TIME = 20;

/** What was decided, the latest first; by forum and by case where one asks. */
export function LogCard({ log, summaries, forums, canLog, onCorrect }: Props) {
  const [forum, setForum] = useState(ALL);
  const [sought, setSought] = useState('');
  const corrections = useMemo(() => correctionsIn(log), [log]);
  const byId = useMemo(() => new Map(log.map((entry) => [entry.id, entry])), [log]);
  const present = useMemo(
    () => new Map(summaries.map((summary) => [summary.id, summary])),
    [summaries],
  );
  const matching = useMemo(
    () =>
      log
        .filter((entry) => forum === ALL || isSameForum(entry.forum, forum))
        .filter((entry) => isAbout(entry, sought))
        .toReversed(),
    [log, forum, sought],
  );
  const rows = useShownRows(matching, ENTRIES_AT_A_TIME);
  return (
    <Card title={words.entries}>
      {log.length === 0 ? (
        <p>{words.noEntries}</p>
      ) : (
        <div className="log-filter">
          <SelectField
            label={words.filterForum}
            value={forum}
            choices={[
              { value: ALL, label: words.allForums },
              ...forums.map((name) => ({ value: name, label: name })),
            ]}
            onChange={setForum}
          />
          <TextField label={words.filterCase} value={sought} onChange={setSought} />
        </div>
      )}
      {log.length > 0 && matching.length === 0 ? <p role="status">{words.noneMatch}</p> : null}
      <ol className="log-entries">
        {rows.shown.map((entry) => (
          <LogEntryItem
            key={entry.id}
            entry={entry}
            correction={corrections.get(entry.id) ?? null}
            corrected={entry.corrects === null ? null : (byId.get(entry.corrects) ?? null)}
            present={present}
            canLog={canLog}
            onCorrect={onCorrect}
          />
        ))}
      </ol>
      <MoreRows rows={rows} />
    </Card>
  );
}

function isAbout({ cases }: LogEntry, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return text === '' || cases.some((each) => caseName(each.case).toLowerCase().includes(text));
}
