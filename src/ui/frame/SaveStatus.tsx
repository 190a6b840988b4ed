import type { Saving } from '../../state/document-store.ts';
import { da } from '../../text/da.ts';
import { formatTime } from '../../text/format-date.ts';
import { useApp, useSaveState, useWorkbench } from '../app-context.ts';

/** Whether what is on the screen is on the disk: said of the open case, else of the organisation. */
export function SaveStatus() {
  const { organisation } = useApp();
  const shown = useWorkbench(({ cases, shown: id }) => (id === null ? null : cases.get(id)));
  const store = shown ?? organisation;
  const saving = useSaveState(store, (state) => state.saving);
  const access = useSaveState(store, (state) => state.access);
  return (
    <span data-saving={saving.kind}>
      {access === 'reading' ? da.frame.reading : wordsFor(saving)}
    </span>
  );
}

function wordsFor(saving: Saving): string {
  switch (saving.kind) {
    case 'pending':
      return da.frame.saving;
    case 'failed':
      return da.frame.notSaved;
    case 'saved':
      return saving.at === null ? da.frame.savedBefore : da.frame.saved(formatTime(saving.at));
  }
}
