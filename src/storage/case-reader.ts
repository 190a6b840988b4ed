import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { parseCase } from '../document/parse-case.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Saved } from '../state/services.ts';
import { isIntact } from './checksum.ts';
import type { StoredDocument } from './database.ts';

export type ReadCase = Result<Saved<BusinessCase>, DocumentFailure>;

export interface CaseReader {
  readonly read: (record: StoredDocument) => ReadCase;
  /** The same, and what was read is not remembered: there may be thousands. */
  readonly look: (record: StoredDocument) => ReadCase;
  /** What lies in a record that was just written, so that it need not be read back. */
  readonly remember: (saved: Saved<BusinessCase>, savedAt: string) => void;
}

/**
 * Reads records as cases, and remembers what it read: a record that has not been written since is
 * the very same object again, so that what was worked out for it still holds.
 *
 * Errors: as those of `parseCase`; `damaged` where the record and its document name different
 * cases, its revision is none, or it is not what was saved any more [SAV-7, SAV-9].
 */
export function createCaseReader(): CaseReader {
  const remembered = new Map<string, { readonly mark: string; readonly result: ReadCase }>();
  const markOf = ({ revision, savedAt }: Pick<StoredDocument, 'revision' | 'savedAt'>) =>
    `${String(revision)} ${savedAt}`;
  const look = (record: StoredDocument) => {
    const known = remembered.get(record.id);
    return known?.mark === markOf(record) ? known.result : caseIn(record);
  };

  return {
    look,
    read: (record) => {
      const result = look(record);
      remembered.set(record.id, { mark: markOf(record), result });
      return result;
    },
    remember: (saved, savedAt) => {
      const mark = markOf({ revision: saved.revision, savedAt });
      remembered.set(saved.document.id, { mark, result: ok(saved) });
    },
  };
}

function caseIn(record: StoredDocument): ReadCase {
  const { id, revision, schemaVersion, document } = record;
  if (!isIntact(record)) return fail({ kind: 'damaged', schemaVersion, detail: 'checksum' });
  const parsed = parseCase(document);
  if (!parsed.ok) return parsed;
  if (!Number.isSafeInteger(revision) || revision < 1) {
    return fail({ kind: 'damaged', schemaVersion, detail: 'revision' });
  }
  if (parsed.value.id !== id) return fail({ kind: 'damaged', schemaVersion, detail: 'id' });
  return ok({ document: parsed.value, revision });
}
