import address from './import-worker.ts?worker&url';
import { startOwnWorker } from './own-script.ts';

/** Starts workers that read files, and bring backups into this database. */
export function importWorkers(database: string): () => Worker {
  return () => startOwnWorker(address, database);
}
