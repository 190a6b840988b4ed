import type { DocumentFailure } from '../document/document-failure.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { DeletedCase, UnreadableCase } from '../state/services.ts';
import type { DeletedDocument, StoredDocument } from './database.ts';
import { momentOf, titleOf } from './lenient.ts';
import { recordText } from './raw-text.ts';

/** Kept as it was found: its id is taken, so that nothing is written over it [SAV-7]. */
export function unreadable(record: StoredDocument, failure: DocumentFailure): UnreadableCase {
  return {
    id: record.id,
    title: titleOf(record.document),
    failure,
    contents: () => Promise.resolve(textOf(record)),
  };
}

/** The document by itself, which can be opened again as a file; all there is where it has none. */
function textOf(record: StoredDocument): string {
  const { document } = record;
  return recordText(document === undefined ? record : document, 2);
}

/** Every version in the bin, the one that came last first. `here`: the ids of cases that live on. */
export function inBin(
  records: readonly DeletedDocument[],
  here: ReadonlySet<string>,
): readonly DeletedCase[] {
  return records
    .map((record) => ({ ...record, deletedAt: momentOf(record.deletedAt) }))
    .toSorted((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1))
    .map(({ id, revision, document, deletedAt, isReplaced = false }) => ({
      id: id as CaseId,
      revision,
      title: titleOf(document) ?? '',
      deletedAt,
      reason: isReplaced ? 'replaced' : 'deleted',
      isCaseHere: here.has(id),
    }));
}
