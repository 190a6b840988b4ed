import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { parseCase } from '../document/parse-case.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Saved } from '../state/services.ts';
import { isIntact } from './checksum.ts';
import type { StoredDocument } from './database.ts';

type ReadCase = Result<Saved<BusinessCase>, DocumentFailure>;

export interface CaseReader {
  readonly read: (record: StoredDocument) => ReadCase;
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
  const markOf = (revision: number, savedAt: string) => `${String(revision)} ${savedAt}`;

  return {
    read: (record) => {
      const mark = markOf(record.revision, record.savedAt);
      const known = remembered.get(record.id);
      if (known?.mark === mark) return known.result;
      const result = caseIn(record);
      remembered.set(record.id, { mark, result });
      return result;
    },
    remember: (saved, savedAt) => {
      const mark = markOf(saved.revision, savedAt);
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
