import { hasUnsaved, type DocumentState, type DocumentStore } from './open-document.ts';

/** After the last edit; several quick ones become one save. Milliseconds. */
const QUIET = 40;
/** Someone who never pauses is saved all the same. Milliseconds. */
const PATIENCE = 400;

/**
 * Saves a document soon after each edit [SAV-3, PRM-5]: `QUIET` after the last one, and at most
 * `PATIENCE` after the first that is not on the disk. Answers with a function that ends it.
 */
export function keepSaved<Document>(store: DocumentStore<Document>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  const stop = store.subscribe((state, before) => {
    if (!hasNews(state, before)) return;
    clearTimeout(timer);
    if (state.open === null || !hasUnsaved(state.open)) {
      waitingSince = null;
      return;
    }
    const now = performance.now();
    waitingSince ??= now;
    timer = setTimeout(
      () => {
        waitingSince = null;
        void state.saveNow();
      },
      Math.max(0, Math.min(QUIET, waitingSince + PATIENCE - now)),
    );
  });

  return () => {
    clearTimeout(timer);
    stop();
  };
}

function hasNews<Document>(
  state: DocumentState<Document>,
  before: DocumentState<Document>,
): boolean {
  return state.open?.history.present !== before.open?.history.present;
}
