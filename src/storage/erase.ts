import type { ErasedPlace } from '../state/kept-services.ts';
import { listedNames } from './listed-names.ts';
import { packedDatabaseName } from './packed-database.ts';
import { within } from './within.ts';

/** How long a database may take that another tab holds. Milliseconds. */
const LETTING_GO = 3000;
/** For what was under way when the erasing began. Milliseconds. */
const SETTLING = 300;
const MOST_ROUNDS = 3;

/** The places in which a browser keeps things for an origin, as far as this browser has them. */
export interface OriginStorage {
  readonly databases: IDBFactory | undefined;
  readonly caches: CacheStorage | undefined;
  readonly workers: ServiceWorkerContainer | undefined;
  /** The private file system. */
  readonly files: StorageManager | undefined;
  /** Reading one of them may throw. */
  readonly keys: readonly (() => Storage)[];
}

/**
 * Takes away everything a browser keeps for this origin [SAV-14, PRM-26], and answers where anything
 * is left: nowhere, unless something holds on to it. Looks again after a while, and starts over
 * where something has come back that was under way.
 *
 * `databaseName`: for browsers that do not list their databases.
 */
export async function eraseOrigin(
  origin: OriginStorage,
  databaseName: string,
): Promise<readonly ErasedPlace[]> {
  for (let round = 1; ; round += 1) {
    await eraseOnce(origin, databaseName);
    await new Promise((goOn) => setTimeout(goOn, SETTLING));
    const left = await whatIsLeft(origin);
    if (left.length === 0 || round === MOST_ROUNDS) return left;
  }
}

/** One place that cannot be emptied must not keep the others. */
async function eraseOnce(origin: OriginStorage, databaseName: string): Promise<void> {
  const { databases, caches, workers, files, keys } = origin;
  await Promise.allSettled([
    // Without workers nothing comes back to the caches.
    (async () => {
      for (const worker of await registrations(workers)) await worker.unregister();
      for (const name of await cacheNames(caches)) await caches?.delete(name);
    })(),
    (async () => {
      const names = (await databaseNames(databases)) ?? [
        databaseName,
        packedDatabaseName(databaseName),
      ];
      await Promise.all(names.map((name) => deletedDatabase(databases, name)));
    })(),
    (async () => {
      const folder = await files?.getDirectory();
      for (const name of await fileNames(files)) {
        await folder?.removeEntry(name, { recursive: true });
      }
    })(),
    ...keys.map((storage) => Promise.resolve().then(() => storage().clear())),
  ]);
}

async function whatIsLeft(origin: OriginStorage): Promise<readonly ErasedPlace[]> {
  const counts: Readonly<Record<ErasedPlace, () => Promise<number>>> = {
    databases: async () => (await databaseNames(origin.databases))?.length ?? 0,
    files: async () => (await fileNames(origin.files)).length,
    caches: async () => (await cacheNames(origin.caches)).length,
    workers: async () => (await registrations(origin.workers)).length,
    keys: () =>
      Promise.resolve().then(() => origin.keys.reduce((sum, each) => sum + each().length, 0)),
  };
  const places = Object.keys(counts) as ErasedPlace[];
  // A place that cannot even be looked into holds nothing of ours.
  const found = await Promise.all(places.map((place) => counts[place]().catch(() => 0)));
  return places.filter((_, index) => (found[index] ?? 0) > 0);
}

function deletedDatabase(databases: IDBFactory | undefined, name: string): Promise<void> {
  return within(
    LETTING_GO,
    new Promise((resolve, reject) => {
      const request = databases?.deleteDatabase(name);
      if (request === undefined) {
        resolve();
        return;
      }
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error(request.error?.name));
    }),
  );
}

/** Null for a browser that does not list them. */
async function databaseNames(databases: IDBFactory | undefined): Promise<readonly string[] | null> {
  const known: Partial<IDBFactory> = databases ?? {};
  if (known.databases === undefined) return null;
  const infos = await known.databases.call(databases);
  return infos.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

async function fileNames(files: StorageManager | undefined): Promise<readonly string[]> {
  const known: Partial<StorageManager> = files ?? {};
  if (known.getDirectory === undefined) return [];
  return listedNames(await known.getDirectory.call(files));
}

async function cacheNames(caches: CacheStorage | undefined): Promise<readonly string[]> {
  return (await caches?.keys()) ?? [];
}

async function registrations(workers: ServiceWorkerContainer | undefined) {
  return (await workers?.getRegistrations()) ?? [];
}
