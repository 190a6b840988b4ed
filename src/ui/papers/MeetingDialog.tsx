import { setRequest } from '../../domain/business-case/edits/head-edits.ts';
import { basis } from '../../text/da/basis.ts';
import { papers as words } from '../../text/da/papers.ts';
import { useApply, useDocument } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { DateField } from '../parts/DateField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';

interface Props {
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Asks for the meeting where the case does not say it yet; what is answered is kept in the case [PAP-1]. */
export function MeetingDialog({ onPrint, onClose }: Props) {
  const { forum, date, item } = useDocument().request;
  const apply = useApply();
  const fields = basis.request;
  return (
    <Dialog
      title={words.dialog.title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onPrint}>
          {words.dialog.print}
        </Button>
      }
    >
      <p>{words.dialog.text}</p>
      <TextField
        label={fields.forum}
        value={forum}
        onChange={(text, key) => apply(setRequest({ forum: text }), key)}
      />
      <DateField
        label={fields.date}
        width="short"
        value={date}
        onChange={(day, key) => apply(setRequest({ date: day }), key)}
      />
      <TextField
        label={fields.item}
        value={item}
        onChange={(text, key) => apply(setRequest({ item: text }), key)}
      />
    </Dialog>
  );
}
