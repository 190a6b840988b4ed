import { isInMemory, isReadOnly, type Saving } from '../../state/open-document.ts';
import type { StorageStanding } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { formatTime } from '../../text/format-date.ts';
import { useStorage, type SaveState } from '../app-context.ts';
import { CopySign } from './CopySign.tsx';
import { useFurthestBehind } from './open-documents.ts';

/** Whether everything that was typed is on the disk, also what was typed on another page. */
export function SaveStatus() {
  const state = useFurthestBehind();
  const standing = useStorage((storage) => storage.standing);
  return (
    <span data-saving={state.saving.kind}>
      {wordsFor(state, standing)}
      {state.saving.kind === 'saved' ? <CopySign /> : null}
    </span>
  );
}

function wordsFor({ saving, access, failure }: SaveState, standing: StorageStanding): string {
  if (saving.kind === 'pending') return da.frame.saving;
  if (saving.kind === 'failed') return da.frame.notSaved;
  if (isInMemory(standing)) return da.storage.onlyHere;
  if (isReadOnly(standing)) return da.storage.onlyReading;
  if (access === 'reading') return da.frame.reading;
  if (failure === null) return savedWords(saving);
  return failure.kind === 'not-found' ? da.frame.nothingOpen : da.frame.cannotSave;
}

function savedWords({ at }: Extract<Saving, { kind: 'saved' }>): string {
  return at === null ? da.frame.savedBefore : da.frame.saved(formatTime(at));
}
