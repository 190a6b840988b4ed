import { hasUnsaved, type DocumentState, type DocumentStore } from './open-document.ts';

/**
 * Saves a document at each edit [SAV-3, PRM-5]: the save begins when what made the edit has been
 * dealt with, so that the key press itself costs nothing more, and nothing is waited for. What is
 * typed while a save is under way becomes one save after it. Answers with a function that ends it.
 */
export function keepSaved<Document>(store: DocumentStore<Document>): () => void {
  let next: ReturnType<typeof setTimeout> | null = null;

  const stop = store.subscribe((state, before) => {
    if (!hasNews(state, before) || next !== null) return;
    if (state.open === null || !hasUnsaved(state.open)) return;
    next = setTimeout(() => {
      next = null;
      void state.saveNow();
    });
  });

  return () => {
    if (next !== null) clearTimeout(next);
    stop();
  };
}

function hasNews<Document>(
  state: DocumentState<Document>,
  before: DocumentState<Document>,
): boolean {
  return state.open?.history.present !== before.open?.history.present;
}
