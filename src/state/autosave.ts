import { afterDrawing } from './after-drawing.ts';
import { hasUnsaved, type DocumentState, type DocumentStore } from './open-document.ts';

/**
 * Saves a document at each edit [SAV-3, PRM-5]: the save begins when what was typed has been drawn, so
 * that a key press costs nothing more, and nothing else is waited for. What is typed while a save is
 * under way becomes one save after it. Answers with a function that ends it.
 */
export function keepSaved<Document>(store: DocumentStore<Document>): () => void {
  let callOff: (() => void) | null = null;

  const stop = store.subscribe((state, before) => {
    if (!hasNews(state, before) || callOff !== null) return;
    if (state.open === null || !hasUnsaved(state.open)) return;
    callOff = afterDrawing(() => {
      callOff = null;
      void state.saveNow();
    });
  });

  return () => {
    callOff?.();
    stop();
  };
}

function hasNews<Document>(
  state: DocumentState<Document>,
  before: DocumentState<Document>,
): boolean {
  return state.open?.history.present !== before.open?.history.present;
}
