import type { Database } from '../database.ts';
import { countOnFrom, lastWrite } from '../journal.ts';
import { changedKeys, copyChanges } from './copy-changes.ts';
import { databaseKeys } from './database-keys.ts';
import { mirrorName, type Mirror } from './mirror.ts';
import { missingEntries, repair, type Repair } from './repair.ts';

/** What the two hold when they agree. */
export interface Holding {
  /** Cases that are not deleted. */
  readonly cases: number;
  /** The number of the last write. */
  readonly last: number;
}

const nothingRepaired: Repair = { restored: 0, older: 0, lost: [] };

/**
 * Puts back what the database has lost [SAV-11]. What neither of the two holds any more is told once,
 * and then forgotten.
 */
export async function repairDatabase(
  database: Database,
  mirror: Mirror,
  { now, moved }: { readonly now: string; readonly moved: () => void },
): Promise<Repair> {
  // The mirror first: what is saved meanwhile can then only be newer than what is compared.
  const manifest = await mirror.manifest();
  const missing = missingEntries(await databaseKeys(database), manifest);
  await countOnFrom(database, manifest.last, now);
  if (missing.length === 0) return nothingRepaired;
  const repaired = await repair(database, mirror, missing, { now, moved });
  if (repaired.lost.length > 0) await mirror.forget(manifest, repaired.lost.map(mirrorName));
  return repaired;
}

/** Copies to the mirror what is newer in the database, all of it [SAV-10]. */
export async function followDatabase(database: Database, mirror: Mirror): Promise<Holding> {
  // Asked for first: what is written while the copying goes on belongs to the next time.
  const last = await lastWrite(database);
  const before = await mirror.manifest();
  const keys = changedKeys(await databaseKeys(database), before);
  await copyChanges(database, mirror, before, { keys, last });
  // Those that are damaged, and so not copied, are missed as well when they are gone.
  return { cases: await casesIn(database), last };
}

/** How many cases there are, readable or not. */
export function casesIn(database: Database): Promise<number> {
  return database.countFromIndex('cases', 'by-shape');
}
