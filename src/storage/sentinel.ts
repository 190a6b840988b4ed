import { isCount } from './count.ts';
import type { Sentinel } from './mirror/safety-work.ts';

const KEY = 'gevinstkort.sentinel';
/** How many cases were missed when it was last looked, until the person has read it. */
const MISSING_KEY = 'gevinstkort.missing';

/** Where the sentinel stands: outside the database, so that it outlives it. */
export interface SentinelPlace {
  /** Null where there is none, or none that can be read. */
  readonly read: () => Sentinel | null;
  readonly write: (sentinel: Sentinel) => void;
  /** How many cases are missed, which is to be told until it has been read. */
  readonly missing: () => number;
  readonly miss: (cases: number) => void;
}

/**
 * How many cases there are and how far the writes have come, in localStorage [SAV-11]: enough to
 * know that something is gone, also when everything is. A browser that forbids it has no sentinel.
 */
export function createSentinelPlace(storage: () => Storage): SentinelPlace {
  const text = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const keep = (key: string, value: string) => {
    try {
      storage().setItem(key, value);
    } catch {
      // Without it the app does all it did, and can only not tell that everything is gone.
    }
  };
  const read = () => sentinelFrom(text(KEY));

  return {
    read,
    write: ({ cases, last }) => {
      // Two tabs tell of themselves: the one that has seen more is right.
      if ((read()?.last ?? 0) <= last) keep(KEY, JSON.stringify({ cases, last }));
    },
    missing: () => {
      const count = Number(text(MISSING_KEY));
      return isCount(count) ? count : 0;
    },
    miss: (cases) => keep(MISSING_KEY, String(cases)),
  };
}

function sentinelFrom(text: string | null): Sentinel | null {
  if (text === null) return null;
  try {
    const { cases, last } = JSON.parse(text) as Partial<Sentinel>;
    return isCount(cases) && isCount(last) ? { cases, last } : null;
  } catch {
    return null;
  }
}
