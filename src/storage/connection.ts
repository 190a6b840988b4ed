import { fail, ok, type Result } from '../base/result.ts';
import type { StoreFailure } from '../state/services.ts';
import { openDatabase, type Database } from './database.ts';
import { isPassing, namedError, storeFailureFrom } from './errors.ts';

/** How long the database may take to open or to answer. Milliseconds. */
const PATIENCE = 5000;
/** New handles that are tried for one piece of work. */
const MOST_TRIES = 5;

/** The way to the database: opened when first needed, opened again when the browser drops it. */
export interface Connection {
  /**
   * Does a piece of work, whole transactions of it, and answers with what it gives. Work that failed
   * because the connection died is done again on a new handle, at most five times [SAV-6]; so it
   * must be of the kind that can be done again.
   */
  readonly use: <Value>(
    work: (database: Database) => Promise<Value>,
  ) => Promise<Result<Value, StoreFailure>>;
  readonly close: () => Promise<void>;
}

export function createConnection(name: string): Connection {
  let opening: Promise<Database> | null = null;

  const opened = () => {
    opening ??= open(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const drop = async () => {
    const dropped = opening;
    opening = null;
    await dropped?.then((database) => database.close()).catch(() => undefined);
  };

  return {
    use: async (work) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return ok(await within(PATIENCE, opened().then(work)));
        } catch (error) {
          if (!isPassing(error) || tries === MOST_TRIES) return fail(storeFailureFrom(error));
          await drop();
        }
      }
    },
    close: drop,
  };
}

async function open(name: string, onLost: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined') {
    throw namedError('NoDatabaseError', 'this browser has no IndexedDB');
  }
  return new Promise((resolve, reject) => {
    openDatabase(name, {
      onBlocked: () => reject(namedError('BlockedError', 'an older tab holds the database')),
      onLost,
    }).then(resolve, reject);
  });
}

// Storage that never answers must not look like storage that is slow.
function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(namedError('TimeoutError', 'the database did not answer')),
      milliseconds,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
