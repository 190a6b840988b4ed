import { isCount } from './count.ts';
import { deleteDatabase, openDatabase, type Database, type StoreName } from './database.ts';
import { hasEveryDrawer, isOurDrawer } from './drawers.ts';
import { isCountedOut } from './journal.ts';
import { all, inOneTransaction } from './transaction.ts';
import { within } from './within.ts';

/** How long a look at what was opened may take. Milliseconds. */
const LOOKING = 500;

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
 * is missed then is put back from the mirror, as after any loss [SAV-11].
 */
export async function rebuildDatabase(name: string): Promise<void> {
  const found = await openDatabase(name, events);
  // Another tab may have been faster.
  const isWhole = await isSound(found);
  const rows = isWhole ? [] : await rowsIn(found);
  found.close();
  if (isWhole) return;
  await deleteDatabase(name);
  const built = await openDatabase(name, events);
  await inOneTransaction(built, [...built.objectStoreNames], async (transaction) => {
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
  built.close();
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
