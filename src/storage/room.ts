import { within } from './within.ts';

/** How long it is waited for. Milliseconds. */
const PATIENCE = 1000;

/**
 * Makes the browser bring together what it keeps for this origin, so that what was deleted or saved
 * over no longer takes room [PRM-4]. Without it a full disk stays full: Chromium counts the log of
 * all that was ever written, and no deletion makes that shorter.
 *
 * No browser has a call for it, but Chromium does it when a database is deleted, even an empty one;
 * to others it does nothing. `name` is that of the database that wants room. Never throws.
 */
export async function makeRoom(name: string): Promise<void> {
  const beside = `${name}:room`;
  try {
    await within(PATIENCE, made(indexedDB.open(beside)));
  } catch {
    // It is taken away all the same: another tab may have made it.
  }
  try {
    await within(PATIENCE, made(indexedDB.deleteDatabase(beside)));
  } catch {
    // There is as much room as there was.
  }
}

function made(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      // A deletion gives no database.
      (request.result as IDBDatabase | undefined)?.close();
      resolve();
    };
    request.onerror = () => reject(new Error(request.error?.name));
  });
}
