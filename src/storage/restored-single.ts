import { isSameJson } from '../base/same-json.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { RestoreChoice } from '../state/file-services.ts';
import {
  singleIds,
  type SingleStoreName,
  type StoreName,
  type StoredDocument,
  type Tombstone,
  type WriteTransaction,
} from './database.ts';
import { noteWrite } from './journal.ts';
import { recordOf } from './record.ts';
import { otherRevision } from './revisions.ts';
import { isTombstone } from './write.ts';

/** What is to take the place of a document of which there is one. */
interface RestoringSingle {
  readonly store: SingleStoreName;
  /** What lies there now. */
  readonly before: StoredDocument | Tombstone | undefined;
  /** Null where the backup has none. */
  readonly document: { readonly schemaVersion: number } | null;
  readonly choice: RestoreChoice;
  readonly now: Instant;
}

/**
 * The requests that bring in a document of which there is one. It takes the place of another one only
 * where it is to replace, and the other one is then kept among the originals [BAK-3].
 */
export function requestsForSingle<Name extends StoreName>(
  transaction: WriteTransaction<Name | SingleStoreName | 'originals' | 'journal'>,
  { store: name, before, document, choice, now }: RestoringSingle,
): readonly (() => Promise<unknown>)[] {
  if (document === null) return [];
  const store = transaction.objectStore(name);
  const revision = otherRevision(before);
  const record = recordOf({ id: singleIds[name], revision, savedAt: now, document });
  const added = [() => store.add(record), () => noteWrite(transaction, name, record)];
  if (before === undefined) return added;
  if (isTombstone(before)) return [() => store.delete([before.id, before.revision]), ...added];
  if (choice !== 'replace' || isSameJson(before.document, document)) return [];
  return [
    () => transaction.objectStore('originals').put(before),
    () => store.delete([before.id, before.revision]),
    ...added,
  ];
}
