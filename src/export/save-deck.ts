import type { OutgoingDeck } from '../state/outgoing-deck.ts';
import { paperNameFrom } from './file-name.ts';
import { DECK_TYPE } from './save-figure.ts';
import { saveFile } from './save-file.ts';
import { untilCancelled } from './until-cancelled.ts';

/**
 * Lets a person keep a presentation that is named for a meeting [FIL-10]. Answers false when they changed
 * their mind, or when `cancelling` ended it. Errors: those of the browser, when the disk refuses.
 */
export function saveDeck(deck: OutgoingDeck, cancelling?: AbortSignal): Promise<boolean> {
  const made = import('./pptx/deck.ts').then(async ({ deckOf }) => {
    return new Blob([await deckOf(deck, deck.slides)]);
  });
  return saveFile({
    name: `${paperNameFrom(deck)}.pptx`,
    mediaType: DECK_TYPE,
    contents: untilCancelled(made, cancelling),
  });
}
