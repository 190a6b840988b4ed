import { useState } from 'react';

import { device as deviceWords } from '../../text/da/device.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { explainBackupFailure } from './explain-backup-failure.ts';

interface Props {
  readonly onClose: () => void;
}

interface Outcome {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

/** Says what goes, offers a backup, and asks for a word: nothing of this can be undone. */
export function EraseDialog({ onClose }: Props) {
  const { services, erase } = useApp();
  const cases = useLibrary(({ library }) => library?.cases.length ?? 0);
  const [typed, setTyped] = useState('');
  const [backup, setBackup] = useState<Outcome | null>(null);
  const { eraseWord } = deviceWords;
  const isMeant = typed.trim().toUpperCase() === eraseWord;

  const makeBackup = async () => {
    const saved = await services.backups.save();
    if (!saved.ok) setBackup({ tone: 'error', text: explainBackupFailure(saved.failure) });
    else if (saved.value === 'saved') setBackup({ tone: 'info', text: deviceWords.backupSaved });
  };

  return (
    <Dialog
      title={deviceWords.eraseDialog}
      onClose={onClose}
      actions={
        <Button
          kind="danger"
          icon="delete"
          disabled={!isMeant}
          onClick={() => void erase.getState().erase()}
        >
          {deviceWords.erase}
        </Button>
      }
    >
      <p>{deviceWords.eraseWhat(cases)}</p>
      <p className="note">{deviceWords.eraseHistory}</p>
      <div className="button-row">
        <Button icon="download" onClick={() => void makeBackup()}>
          {deviceWords.eraseBackup}
        </Button>
      </div>
      {backup === null ? null : <Banner tone={backup.tone}>{backup.text}</Banner>}
      <Field label={deviceWords.eraseField(eraseWord)} width="short">
        {(control) => (
          <div className="control">
            <input
              {...control}
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </div>
        )}
      </Field>
    </Dialog>
  );
}
