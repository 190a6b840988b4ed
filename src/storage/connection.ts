import { fail, ok, type Result } from '../base/result.ts';
import type { StoreFailure } from '../state/services.ts';
import { openDatabase, type Database, type DatabaseEvents } from './database.ts';
import { isPassing, isTimeout, namedError, storeFailureFrom } from './errors.ts';

/** How long the database may take to open before it counts as not there. Milliseconds. */
const OPENING = 2500;
/** How long a piece of work may take. Milliseconds. */
const WORKING = 5000;
/** How long another tab may take to let go of an older database. Milliseconds. */
const LETTING_GO = 800;
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

/** A database that is being opened, or is open. */
interface Handle {
  readonly opened: Promise<Database>;
  /** Fails when another tab does not let go, and never succeeds. */
  readonly blocked: Promise<never>;
}

export function createConnection(name: string): Connection {
  let current: Handle | null = null;

  const drop = (lost: Handle) => {
    if (current === lost) current = null;
    return lost.opened.then((database) => database.close()).catch(() => undefined);
  };

  // A handle that is slow or blocked stays: it may open yet, and the next work finds it open.
  const handle = (): Handle => {
    if (current !== null) return current;
    const fresh = openHandle(name, () => void drop(fresh));
    fresh.opened.catch(() => void drop(fresh));
    current = fresh;
    return fresh;
  };

  const doOn = async <Value>(
    used: Handle,
    database: Database,
    work: (database: Database) => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await within(WORKING, work(database));
    } catch (error) {
      if (isPassing(error) || isTimeout(error)) void drop(used);
      throw error;
    }
  };

  return {
    use: async (work) => {
      for (let tries = 1; ; tries += 1) {
        const used = handle();
        try {
          const database = await within(OPENING, Promise.race([used.opened, used.blocked]));
          return ok(await doOn(used, database, work));
        } catch (error) {
          if (!isPassing(error) || tries === MOST_TRIES) return fail(storeFailureFrom(error));
        }
      }
    },

    close: async () => {
      if (current !== null) await drop(current);
    },
  };
}

function openHandle(name: string, onLost: () => void): Handle {
  let refuse: (reason: Error) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  blocked.catch(() => undefined);
  const onBlocked = () => {
    setTimeout(() => refuse(namedError('BlockedError', 'an older tab is open')), LETTING_GO);
  };
  return { opened: opened(name, { onBlocked, onLost }), blocked };
}

async function opened(name: string, events: DatabaseEvents): Promise<Database> {
  if (typeof indexedDB === 'undefined') {
    throw namedError('NoDatabaseError', 'this browser has no IndexedDB');
  }
  return openDatabase(name, events);
}

/** A database that never answers must not look like one that is slow. */
function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(namedError('TimeoutError', 'the database did not answer')),
      milliseconds,
    );
    const settled = () => clearTimeout(timer);
    work.then(resolve, reject).then(settled, settled);
  });
}
