import { useId, useRef } from 'react';

/** After this long without a key, the next one begins a new step of undo. Milliseconds. */
const PAUSE = 2000;

export interface MergeKey {
  /** Call when the field gets the focus: what follows is a step of its own. */
  readonly begin: () => void;
  /** The key of an edit that happens now. */
  readonly next: () => string;
}

/** Makes one step of undo out of the letters typed in one go in one field. */
export function useMergeKey(): MergeKey {
  const id = useId();
  const visit = useRef({ count: 0, lastEdit: 0 });
  return {
    begin: () => {
      visit.current.count += 1;
    },
    next: () => {
      const now = performance.now();
      if (now - visit.current.lastEdit > PAUSE) visit.current.count += 1;
      visit.current.lastEdit = now;
      return `${id}${String(visit.current.count)}`;
    },
  };
}
