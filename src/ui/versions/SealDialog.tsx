import { useState } from 'react';

import type { CalendarDate, Instant } from '../../domain/number/calendar.ts';
import { decisions, type NamedVersion, type Seal } from '../../domain/versions/named-version.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { formatDay } from '../../text/format-date.ts';
import { parseDate } from '../../text/parse-date.ts';
import { useApp, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { DateField } from '../parts/DateField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { SealReadiness } from './SealReadiness.tsx';

interface Props {
  /** Null is the case as it is now. */
  readonly version: NamedVersion | null;
  readonly onSeal: (seal: Seal) => void;
  readonly onClose: () => void;
}

const choices = decisions.map((value) => ({ value, label: namedVersions.decisions[value] }));

/** Asks for the decision a case is sealed under, and says first what the case still lacks [SEA-2]. */
export function SealDialog({ version, onSeal, onClose }: Props) {
  const words = namedVersions.sealDialog;
  const { services } = useApp();
  const present = useDocument();
  const document = version?.document ?? present;
  const [seal, setSeal] = useState<Omit<Seal, 'date'>>({
    forum: '',
    decision: 'approved',
    reason: '',
    sealedBy: document.roles.projectLead,
  });
  const [date, setDate] = useState(() => danishDay(services.now()));
  const [isAsked, setAsked] = useState(false);
  const missing = (text: string) => (isAsked && text.trim() === '' ? namedVersions.needed : null);
  const save = () => {
    const texts = [seal.forum, seal.reason, seal.sealedBy];
    if (date === null || texts.some((text) => text.trim() === '')) setAsked(true);
    else onSeal({ ...seal, date });
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      size="wide"
      actions={
        <Button kind="primary" icon="safe" onClick={save}>
          {words.save}
        </Button>
      }
    >
      <p>{words.text}</p>
      <SealReadiness document={document} />
      <TextField
        label={words.forum}
        hint={words.forumHint}
        value={seal.forum}
        onChange={(forum) => setSeal({ ...seal, forum })}
        error={missing(seal.forum)}
      />
      <DateField
        label={words.date}
        width="short"
        value={date}
        onChange={setDate}
        error={isAsked && date === null ? namedVersions.needed : null}
      />
      <SelectField
        label={words.decision}
        width="medium"
        value={seal.decision}
        choices={choices}
        onChange={(decision) => setSeal({ ...seal, decision })}
      />
      <TextField
        label={words.reason}
        value={seal.reason}
        lines="several"
        onChange={(reason) => setSeal({ ...seal, reason })}
        error={missing(seal.reason)}
      />
      <TextField
        label={words.sealedBy}
        value={seal.sealedBy}
        onChange={(sealedBy) => setSeal({ ...seal, sealedBy })}
        error={missing(seal.sealedBy)}
      />
    </Dialog>
  );
}

/** The day it is where the forum sits. */
function danishDay(now: Instant): CalendarDate | null {
  const day = parseDate(formatDay(now));
  return day.ok && day.value.kind === 'date' ? day.value.date : null;
}
