import { deleteDatabase, openDatabase, type Database, type StoreName } from './database.ts';
import { hasEveryDrawer, isOurDrawer } from './drawers.ts';
import { all, inOneTransaction } from './transaction.ts';

interface Row {
  readonly drawer: StoreName;
  readonly key: IDBValidKey;
  readonly record: unknown;
}

const events = { onBlocked: () => undefined, onLost: () => undefined };

/**
 * Builds a database anew that lacks drawers, and can be given them in no other way: one that someone
 * made under our name before the app did [PRM-2]. What lies in drawers of ours comes along; what is
 * missed then is put back from the mirror, as after any loss [SAV-11].
 */
export async function rebuildDatabase(name: string): Promise<void> {
  const found = await openDatabase(name, events);
  // Another tab may have been faster.
  const isWhole = hasEveryDrawer(found);
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
    rows.push(...keys.map((key, index) => ({ drawer, key, record: records[index] })));
  }
  return rows;
}
