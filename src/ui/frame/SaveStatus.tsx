import type { Saving } from '../../state/open-document.ts';
import { da } from '../../text/da.ts';
import { formatTime } from '../../text/format-date.ts';
import type { SaveState } from '../app-context.ts';
import { useFurthestBehind } from './open-documents.ts';

/** Whether everything that was typed is on the disk, also what was typed on another page. */
export function SaveStatus() {
  const state = useFurthestBehind();
  return <span data-saving={state.saving.kind}>{wordsFor(state)}</span>;
}

function wordsFor({ saving, access, failure }: SaveState): string {
  if (saving.kind === 'pending') return da.frame.saving;
  if (saving.kind === 'failed') return da.frame.notSaved;
  if (access === 'reading') return da.frame.reading;
  return failure === null ? savedWords(saving) : da.frame.cannotSave;
}

function savedWords({ at }: Extract<Saving, { kind: 'saved' }>): string {
  return at === null ? da.frame.savedBefore : da.frame.saved(formatTime(at));
}
