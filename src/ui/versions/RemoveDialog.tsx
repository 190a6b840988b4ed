import { namedVersions } from '../../text/da/named-versions.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks before a version goes that no undo brings back. */
export function RemoveDialog({ name, onRemove, onClose }: Props) {
  const words = namedVersions.removeDialog;
  return (
    <Dialog
      title={words.title(name)}
      onClose={onClose}
      actions={
        <Button kind="danger" icon="delete" onClick={onRemove}>
          {namedVersions.remove}
        </Button>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}
