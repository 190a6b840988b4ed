import { isCount } from './count.ts';
import { deleteDatabase, openDatabase, type Database, type StoreName } from './database.ts';
import { hasEveryDrawer, isOurDrawer } from './drawers.ts';
import { isCountedOut } from './journal.ts';
import { all, inOneTransaction } from './transaction.ts';
import { within } from './within.ts';

/** How long a look at what was opened may take. Milliseconds. */
const LOOKING = 500;
/** How long what was left of a rebuilding may take to be moved. Milliseconds. */
const MOVING = 4000;

interface Row {
  readonly drawer: StoreName;
  readonly key: IDBValidKey;
  readonly record: unknown;
}

const events = { onBlocked: () => undefined, onLost: () => undefined };

/** Whether it has every drawer, and numbers left to give: what cannot be looked at is taken as it is. */
export async function isSound(database: Database): Promise<boolean> {
  if (!hasEveryDrawer(database)) return false;
  return !(await within(LOOKING, isCountedOut(database)).catch(() => false));
}

/**
 * Builds a database anew that cannot be mended in another way [PRM-2]: one that lacks drawers, since
 * someone made it under our name before the app did, or whose journal someone has counted out. What
 * lies in drawers of ours comes along, but for rows of the journal with numbers that none has; what
 * is missed then is put back from the mirror, as after any loss [SAV-11]. Meanwhile everything lies
 * in a second database: a browser that is killed on the way loses nothing of it.
 */
export async function rebuildDatabase(name: string): Promise<void> {
  const found = await openDatabase(name, events);
  // Another tab may have been faster.
  const isWhole = await isSound(found);
  const rows = isWhole ? [] : await rowsIn(found);
  found.close();
  if (isWhole) return;
  const refuge = refugeOf(name);
  await deleteDatabase(refuge);
  await putRows(refuge, rows);
  await deleteDatabase(name);
  await putRows(name, rows);
  await deleteDatabase(refuge);
}

/**
 * Ends a rebuilding that was broken off. What was moved out comes back into a database in which
 * nothing has been written yet; where something has, the rebuilding had come to its end.
 */
export async function finishRebuilding(database: Database): Promise<void> {
  const refuge = refugeOf(database.name);
  const isLeft = await within(LOOKING, isThere(refuge)).catch(() => false);
  if (!isLeft) return;
  await within(MOVING, moveBack(database, refuge)).catch(() => undefined);
}

async function moveBack(database: Database, refuge: string): Promise<void> {
  if ((await database.count('journal')) === 0) {
    const kept = await openDatabase(refuge, events);
    const rows = await rowsIn(kept);
    kept.close();
    await putRows(database.name, rows);
  }
  await deleteDatabase(refuge);
}

/** The database in which everything lies while the one of that name is built anew. */
function refugeOf(name: string): string {
  return `${name}.rebuilding`;
}

/** A browser that does not list its databases has none that is left. */
async function isThere(name: string): Promise<boolean> {
  const known: Partial<IDBFactory> = indexedDB;
  const infos = (await known.databases?.call(indexedDB)) ?? [];
  return infos.some((info) => info.name === name);
}

/** Puts rows where they were, all of them or none. */
async function putRows(name: string, rows: readonly Row[]): Promise<void> {
  const database = await openDatabase(name, events);
  await inOneTransaction(database, [...database.objectStoreNames], async (transaction) => {
    await all(
      ...rows.map(({ drawer, key, record }) => () => {
        const store = transaction.objectStore(drawer);
        // What it is no one knows who has not read it: it goes back as it was found.
        return store.keyPath === null
          ? store.put(record as never, key as never)
          : store.put(record as never);
      }),
    );
  });
  database.close();
}

async function rowsIn(database: Database): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const drawer of database.objectStoreNames) {
    const { store } = database.transaction(drawer);
    if (!isOurDrawer(store)) continue;
    const [keys, records] = await all(
      () => store.getAllKeys(),
      () => store.getAll(),
    );
    const held = keys.map((key, index) => ({ drawer, key, record: records[index] }));
    rows.push(...(drawer === 'journal' ? held.filter(({ key }) => isCount(key)) : held));
  }
  return rows;
}
