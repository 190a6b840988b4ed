import {
  isReadOnly,
  openDatabase,
  openNewerDatabase,
  type Database,
  type DatabaseEvents,
} from './database.ts';
import { namedError, nameOf } from './errors.ts';
import { finishRebuilding, isSound, rebuildDatabase } from './rebuild.ts';
import { whileItMoves, within } from './within.ts';

/** How long the database may take to open before it counts as not there. Milliseconds. */
const OPENING = 2000;
/** How long a database that is open may be kept from its users by who tells of no progress. Milliseconds. */
const PREPARING = 4000;
/** How long another tab may take to let go of an older database. Milliseconds. */
const LETTING_GO = 900;

/** A database that is being opened, or is open. */
export interface Handle {
  /** The database, however long it takes to open. */
  readonly opened: Promise<Database>;
  /** The same, when it has been prepared. */
  readonly prepared: Promise<Database>;
  /**
   * The prepared database for who asks now. Fails with `TimeoutError` when it did not open in time,
   * and with `BlockedError` when another tab does not let go; later it may be there all the same.
   */
  readonly ready: () => Promise<Database>;
}

interface HandleOptions extends Pick<Required<DatabaseEvents>, 'onLost' | 'onWanted'> {
  readonly prepare: ((database: Database, moved: () => void) => Promise<void>) | undefined;
}

/** Opens the database, or that of a newer app as it stands. Throws nothing; its promises fail. */
export function openHandle(name: string, { prepare, onLost, onWanted }: HandleOptions): Handle {
  let refuse: (reason: Error) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const onBlocked = () => {
    setTimeout(() => refuse(namedError('BlockedError', 'an older tab is open')), LETTING_GO);
  };
  const opened = openAny(name, { onBlocked, onLost, onWanted });
  const prepared = opened.then(async (database) => {
    if (prepare !== undefined && !isReadOnly(database)) {
      await whileItMoves(PREPARING, (moved) => prepare(database, moved)).catch(() => undefined);
    }
    return database;
  });
  let isOpen = false;
  const openedInTime = within(
    OPENING,
    opened.then(() => {
      isOpen = true;
    }),
  );
  const readyInTime = Promise.race([blocked, openedInTime]).then(() => prepared);
  for (const promise of [blocked, prepared, readyInTime]) promise.catch(() => undefined);
  return { opened, prepared, ready: () => (isOpen ? prepared : readyInTime) };
}

async function openAny(name: string, events: Required<DatabaseEvents>): Promise<Database> {
  if (typeof indexedDB === 'undefined') {
    throw namedError('NoDatabaseError', 'this browser has no IndexedDB');
  }
  try {
    const database = await openDatabase(name, events);
    if (await isSound(database)) {
      await finishRebuilding(database);
      return database;
    }
    database.close();
    await rebuildDatabase(name);
    return await openDatabase(name, events);
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
    return openNewerDatabase(name, events);
  }
}
