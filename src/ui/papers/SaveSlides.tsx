import type { OutgoingDeck } from '../../state/outgoing-deck.ts';
import { useApp } from '../app-context.ts';
import { useFileMaking } from '../figures/file-making.ts';
import { Button } from '../parts/Button.tsx';
import { Working } from '../parts/Working.tsx';

interface Props {
  readonly label: string;
  /** What is said while it is made. */
  readonly making: string;
  readonly disabled?: boolean;
  /** Asked for when it is wanted. */
  readonly deck: () => OutgoingDeck;
}

/** Lets a person keep a presentation; when the disk refuses, the notices say so. */
export function SaveSlides({ label, making, disabled = false, deck }: Props) {
  const { services } = useApp();
  const { begin, isMaking, cancel } = useFileMaking();
  const save = () => begin((cancelling) => services.files.saveDeck(deck(), cancelling));
  return (
    <>
      <Button icon="download" disabled={disabled} onClick={save}>
        {label}
      </Button>
      {isMaking ? <Working onCancel={cancel}>{making}</Working> : null}
    </>
  );
}
