import { fail, ok, type Result } from '../base/result.ts';
import type { StorageStanding, StoreFailure } from '../state/services.ts';
import { isReadOnly, type Database } from './database.ts';
import { isFull, isPassing, isTimeout, storeFailureFrom } from './errors.ts';
import { openHandle, type Handle } from './handle.ts';
import { makeRoom } from './room.ts';
import { whileItMoves, within } from './within.ts';

/** How long a piece of work may take that someone waits for. Milliseconds. */
const WORKING = 5000;
/** How long saving may take when a newer app waits for the database. Milliseconds. */
const LETTING_GO = 700;
/** New handles that are tried for one piece of work. */
const MOST_TRIES = 5;

export interface ConnectionOptions {
  /**
   * Runs after each opening, before anyone else gets the handle. What fails in it, or does not tell
   * for four seconds that it has moved, keeps no one from the database. A database that may only be
   * read is not prepared [SAV-15].
   */
  readonly prepare?: (database: Database, moved: () => void) => Promise<void>;
  /** A newer app wants the database: saves everything that is open, before it is let go. */
  readonly onWanted?: () => Promise<void>;
  /** How long a piece of work may take, in milliseconds; five seconds where nothing is said. */
  readonly limit?: number;
}

/** The way to the database: opened when first needed, opened again when the browser drops it. */
export interface Connection {
  /**
   * Does a piece of work, whole transactions of it, and answers with what it gives. Work that failed
   * because the connection died is done again on a new handle, at most five times [SAV-6, PRM-19];
   * work for which there was no room, once, when room has been made [PRM-4]. So it must be of the
   * kind that can be done again. Work that takes longer than five seconds in all calls `moved` each
   * time it has come further.
   */
  readonly use: <Value>(
    work: (database: Database, moved: () => void) => Promise<Value>,
  ) => Promise<Result<Value, StoreFailure>>;
  /** How the database stood when it was last asked for. */
  readonly standing: () => StorageStanding;
  /** Calls back when the standing has changed. Answers with a function that stops it. */
  readonly listen: (onChange: (standing: StorageStanding) => void) => () => void;
  readonly close: () => Promise<void>;
}

export function createConnection(name: string, options: ConnectionOptions = {}): Connection {
  const listeners = new Set<(standing: StorageStanding) => void>();
  let current: Handle | null = null;
  let standing: StorageStanding = 'works';
  let hasOpened = false;
  let hasGivenWay = false;

  const stands = (next: StorageStanding) => {
    if (next === standing) return;
    standing = next;
    for (const listener of listeners) listener(next);
  };

  const drop = (lost: Handle) => {
    if (current === lost) current = null;
    return lost.opened.then((database) => database.close()).catch(() => undefined);
  };

  // What is typed from now on could not be saved any more: no one may edit, and all is saved [PRM-7].
  const giveWay = async (wanted: Handle) => {
    hasGivenWay = true;
    stands('given-way');
    await within(LETTING_GO, options.onWanted?.() ?? Promise.resolve()).catch(() => undefined);
    await drop(wanted);
  };

  // A handle that is slow or blocked stays: it may open yet, and the next work finds it open.
  const handle = (): Handle => {
    if (current !== null) return current;
    const fresh = openHandle(name, {
      prepare: options.prepare,
      onLost: () => void drop(fresh),
      onWanted: () => void giveWay(fresh),
    });
    fresh.prepared.then(
      (database) => {
        hasOpened = true;
        stands(standingOf(database, hasGivenWay));
      },
      () => void drop(fresh),
    );
    current = fresh;
    return fresh;
  };

  const doOn = async <Value>(
    used: Handle,
    database: Database,
    work: (database: Database, moved: () => void) => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await whileItMoves(options.limit ?? WORKING, (moved) => work(database, moved));
    } catch (error) {
      if (isPassing(error) || isTimeout(error)) void drop(used);
      throw error;
    }
  };

  return {
    use: async (work) => {
      let hasMadeRoom = false;
      for (let tries = 1; ; tries += 1) {
        const used = handle();
        try {
          const database = await used.ready();
          return ok(await doOn(used, database, work));
        } catch (error) {
          if (isPassing(error) && tries < MOST_TRIES) continue;
          if (isFull(error) && !hasMadeRoom) {
            hasMadeRoom = true;
            await makeRoom(name);
            continue;
          }
          const failure = storeFailureFrom(error);
          if (failure.kind === 'blocked-by-another-tab') stands('blocked');
          else if (!hasOpened) stands(isTimeout(error) ? 'silent' : 'absent');
          return fail(failure);
        }
      }
    },

    standing: () => standing,
    listen: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },

    close: async () => {
      if (current !== null) await drop(current);
    },
  };
}

function standingOf(database: Database, hasGivenWay: boolean): StorageStanding {
  if (!isReadOnly(database)) return 'works';
  return hasGivenWay ? 'given-way' : 'newer';
}
