import { useId, useState } from 'react';

import { da } from '../../text/da.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';

interface Props {
  readonly onKeep: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a view is to be called. */
export function KeepViewDialog({ onKeep, onClose }: Props) {
  const formId = useId();
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isEmpty = name.trim() === '';
  return (
    <Dialog
      title={words.keepViewTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" type="submit" form={formId}>
          {words.keep}
        </Button>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!isEmpty) onKeep(name.trim());
        }}
      >
        <TextField
          label={words.viewName}
          value={name}
          onChange={setName}
          error={isAsked && isEmpty ? da.fields.required : null}
        />
      </form>
    </Dialog>
  );
}
