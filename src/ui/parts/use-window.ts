import { useSyncExternalStore } from 'react';

/** What is asked of the size of the window, and asked again when that changes. */
export function useWindow<Answer extends number | boolean>(ask: () => Answer): Answer {
  return useSyncExternalStore(onResize, ask);
}

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** As narrow as a phone that is held upright. */
export function isNarrow(): boolean {
  return innerWidth <= 640;
}
