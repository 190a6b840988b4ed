import { useState } from 'react';

import { namedVersions } from '../../text/da/named-versions.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';

interface Props {
  readonly onKeep: (name: string, note: string) => void;
  readonly onClose: () => void;
}

/** Asks what the case is to be called as it is now. */
export function KeepDialog({ onKeep, onClose }: Props) {
  const words = namedVersions.keepDialog;
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          onClick={() => {
            if (isMissing) setAsked(true);
            else onKeep(name.trim(), note.trim());
          }}
        >
          {words.save}
        </Button>
      }
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={setName}
        error={isAsked && isMissing ? namedVersions.needed : null}
      />
      <TextField label={words.note} value={note} onChange={setNote} lines="several" />
    </Dialog>
  );
}
