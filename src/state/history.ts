/** A document and the way back and forth. Every entry is a whole document; they share what is equal. */
export interface History<Document> {
  readonly present: Document;
  readonly past: readonly Document[];
  readonly future: readonly Document[];
  /** Edits with the same key in a row are one step back: the letters of one visit to one field. */
  readonly mergeKey: string | null;
}

const DEPTH = 500;

export function historyFrom<Document>(present: Document): History<Document> {
  return { present, past: [], future: [], mergeKey: null };
}

/** An edit that gives the same document is no change: nothing to undo, nothing to save. */
export function afterEdit<Document>(
  history: History<Document>,
  edited: Document,
  mergeKey: string | null,
): History<Document> {
  if (edited === history.present) return history;
  const merges = mergeKey !== null && mergeKey === history.mergeKey;
  return {
    present: edited,
    past: merges ? history.past : [...history.past, history.present].slice(-DEPTH),
    future: [],
    mergeKey,
  };
}

export function afterUndo<Document>(history: History<Document>): History<Document> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    present: previous,
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
    mergeKey: null,
  };
}

export function afterRedo<Document>(history: History<Document>): History<Document> {
  const [next, ...later] = history.future;
  if (next === undefined) return history;
  return {
    present: next,
    past: [...history.past, history.present],
    future: later,
    mergeKey: null,
  };
}
