import { useState } from 'react';

import { BACKUP_WARNING_AGE } from '../../state/device-store.ts';
import type { RestoreChoice } from '../../state/file-services.ts';
import type { BackupDraft } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { device as deviceWords } from '../../text/da/device.ts';
import {
  explainDocumentFailure,
  type ExplainedFailure,
} from '../../text/explain-document-failure.ts';
import { formatAge, formatInstant } from '../../text/format-date.ts';
import { useApp, useDevice } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FailureText } from '../parts/FailureText.tsx';
import { explainBackupFailure } from './explain-backup-failure.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

interface Outcome {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

/** Everything in one file, and back again. */
export function BackupCard() {
  const { services, device, library, organisation, portfolio } = useApp();
  const lastBackupAt = useDevice((state) => state.lastBackupAt);
  const age = useDevice((state) => state.backupAge);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [refusal, setRefusal] = useState<ExplainedFailure | null>(null);
  const [draft, setDraft] = useState<BackupDraft | null>(null);

  const make = async () => {
    const saved = await services.backups.save();
    if (!saved.ok) setOutcome({ tone: 'error', text: explainBackupFailure(saved.failure) });
    else if (saved.value === 'saved') setOutcome({ tone: 'info', text: deviceWords.backupSaved });
    await device.getState().refresh();
  };

  const pick = async () => {
    const say = (text: string | null) => setOutcome(text === null ? null : { tone: 'info', text });
    const picked = await services.backups.pick(() => say(deviceWords.readingBackup));
    if (picked === null) return;
    say(null);
    if (picked.ok) setDraft(picked.value);
    else setRefusal(explainDocumentFailure(picked.failure));
  };

  const restore = async (picked: BackupDraft, choice: RestoreChoice) => {
    setDraft(null);
    setOutcome({ tone: 'info', text: deviceWords.restoring });
    const restored = await picked.restore(choice);
    if (restored.ok) {
      const { added, replaced, unchanged } = restored.value;
      setOutcome({ tone: 'info', text: deviceWords.restored(added, replaced, unchanged) });
    } else {
      const isUncertain = restored.failure.kind === 'unavailable';
      const { restoreUncertain, restoreFailed } = deviceWords;
      setOutcome({ tone: 'error', text: isUncertain ? restoreUncertain : restoreFailed });
    }
    // A disk that does not answer may have done it all the same: everyone looks at what is there.
    services.tabs.announce('library');
    services.tabs.announce('organisation');
    services.tabs.announce('portfolio');
    await Promise.all([
      library.getState().refresh(),
      organisation.getState().follow(),
      portfolio.getState().follow(),
    ]);
  };

  return (
    <Card title={deviceWords.backupTitle}>
      <p>{deviceWords.backupText}</p>
      <p>
        {lastBackupAt === null || age === null
          ? deviceWords.backupNever
          : deviceWords.backupLast(formatInstant(lastBackupAt), formatAge(age))}{' '}
        {age !== null && age >= BACKUP_WARNING_AGE ? (
          <strong>{deviceWords.backupOld}</strong>
        ) : null}
      </p>
      <div className="button-row">
        <Button kind="primary" icon="download" onClick={() => void make()}>
          {deviceWords.makeBackup}
        </Button>
        <Button icon="open" onClick={() => void pick()}>
          {deviceWords.restore}
        </Button>
      </div>
      {outcome === null ? null : <Banner tone={outcome.tone}>{outcome.text}</Banner>}
      {refusal === null ? null : (
        <Dialog
          title={deviceWords.refusedTitle}
          onClose={() => setRefusal(null)}
          closeLabel={da.actions.close}
        >
          <FailureText failure={refusal} />
          <p className="note">{deviceWords.refusedNote}</p>
        </Dialog>
      )}
      {draft === null ? null : (
        <RestoreDialog
          summary={draft}
          onClose={() => {
            draft.discard();
            setDraft(null);
          }}
          onRestore={(choice) => void restore(draft, choice)}
        />
      )}
    </Card>
  );
}
