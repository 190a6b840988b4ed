import type { Connection } from '../connection.ts';
import { isReadOnly, type Database } from '../database.ts';
import { countOnFrom, lastWrite, trimJournal } from '../journal.ts';
import { casesIn, followDatabase, repairDatabase, type Holding } from './agree.ts';
import { databaseKeys } from './database-keys.ts';
import { inspect, inspectAlone, type Inspection } from './inspect.ts';
import type { MirrorFiles } from './mirror-files.ts';
import { createMirror, type Mirror } from './mirror.ts';

/** Documents that are looked through at a time. */
const BATCH = 20;

/** How many cases there were on this device, and the number of the last write. */
export interface Sentinel {
  readonly cases: number;
  readonly last: number;
}

/** What was found when the database was opened. Numbers of documents. */
export interface Opening {
  readonly restored: number;
  /** Among the restored: those of which the last edits could not be found. */
  readonly older: number;
  /** Cases that were here, and are neither in the database nor in the mirror. */
  readonly missing: number;
}

export interface SafetyWork {
  /** Whether there is a mirror in this browser. */
  readonly hasMirror: () => Promise<boolean>;
  /**
   * Puts back what the database has lost, and counts what no one has any more [SAV-11]. `moved` is
   * called each time some of it is back.
   */
  readonly open: (sentinel: Sentinel | null, moved?: () => void) => Promise<Opening | null>;
  /** Copies what has been written since [SAV-10]; null where that cannot be done now. */
  readonly follow: () => Promise<Holding | null>;
  /** Looks through everything in both places, and mends one from the other [SAV-9]. */
  readonly inspect: () => Promise<Inspection>;
}

export interface SafetyPorts {
  readonly connection: Connection;
  /** Null where the browser has no private files. */
  readonly files: Promise<MirrorFiles | null>;
  /** Lets one tab at a time at the mirror. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly now: () => string;
}

/** Everything the safety copy does, one piece of work at a time. */
export function createSafetyWork({ connection, files, alone, now }: SafetyPorts): SafetyWork {
  const mirror = files.then((found) => (found === null ? null : createMirror(found)));

  const work = async <Value>(
    done: (database: Database, mirror: Mirror | null) => Promise<Value>,
  ): Promise<Value | null> => {
    const copy = await mirror;
    const result = await alone(() =>
      connection.use(async (database) => (isReadOnly(database) ? null : done(database, copy))),
    );
    return result.ok ? result.value : null;
  };

  return {
    hasMirror: async () => (await mirror) !== null,

    open: (sentinel, moved = () => undefined) =>
      work(async (database, copy) => {
        const isBehind = (await lastWrite(database)) < (sentinel?.last ?? 0);
        const repaired =
          copy === null ? null : await repairDatabase(database, copy, { now: now(), moved });
        const { restored = 0, older = 0, lost = [] } = repaired ?? {};
        const gone = (sentinel?.cases ?? 0) - (await casesIn(database));
        await countOnFrom(database, sentinel?.last ?? 0, now());
        // Where the sentinel is gone as well, the mirror still knows what it can no longer read.
        const lostCases = lost.filter(({ store }) => store === 'cases').length;
        return { restored, older, missing: Math.max(lostCases, isBehind ? gone : 0) };
      }),

    follow: () =>
      work(async (database, copy) => {
        await trimJournal(database);
        return copy === null
          ? { cases: await casesIn(database), last: await lastWrite(database) }
          : followDatabase(database, copy);
      }),

    inspect: async () => {
      const keys = await work(async (database) => [...(await databaseKeys(database)).values()]);
      let healed = 0;
      let copiedAgain = 0;
      const damaged: string[] = [];
      // A few at a time, so that what is saved meanwhile is copied in between.
      for (const some of batches(keys ?? [])) {
        const found = await work((database, copy) =>
          copy === null ? inspectAlone(database, some) : inspect(database, copy, some, now()),
        );
        healed += found?.healed ?? 0;
        copiedAgain += found?.copiedAgain ?? 0;
        damaged.push(...(found?.damaged ?? []));
      }
      return { healed, copiedAgain, damaged };
    },
  };
}

function batches<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * BATCH, (index + 1) * BATCH),
  );
}
