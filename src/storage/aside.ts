import { BEYOND } from './count.ts';
import type { SetAside } from './database.ts';

/** The drawer of what was set aside, in a transaction. */
interface Drawer {
  readonly openKeyCursor: (
    keys: IDBKeyRange,
    direction: 'prev',
  ) => Promise<{ readonly key: number } | null>;
  readonly add: (row: SetAside) => Promise<unknown>;
}

/**
 * Keeps a record as it was found, under the next key that no one has made up: the database gives none
 * any more once someone has counted its keys out [SAV-7].
 */
export async function setAside(drawer: Drawer, row: Omit<SetAside, 'key'>): Promise<void> {
  const believed = IDBKeyRange.bound(0, BEYOND, false, true);
  const last = await drawer.openKeyCursor(believed, 'prev');
  await drawer.add({ ...row, key: (last?.key ?? 0) + 1 });
}
