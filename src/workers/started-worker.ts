/** Null where the browser starts no worker. */
export function startedWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
