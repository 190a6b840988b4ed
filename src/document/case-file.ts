import { fail, ok, type Result } from '../base/result.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { DocumentFailure, TooLarge } from './document-failure.ts';
import { fieldsOf } from './fields-of.ts';
import { BACKUP_FORMAT, CASE_FORMAT, SCHEMA_ADDRESS } from './file-formats.ts';
import { isLongerThan, jsonFrom } from './json-text.ts';
import { CASE_FILE_LIMIT } from './limits.ts';
import { parseCase } from './parse-case.ts';
import { caseFileSchema } from './schema/file-schema.ts';
import { validate } from './validate.ts';

/** What the name of a case file ends in. */
export const CASE_FILE_EXTENSION = '.gevinstkort.json';

/** Any of these makes JSON that says nothing about itself a case, if a faulty one. */
const fieldsOfCase = ['schemaVersion', 'costs', 'benefits'];

/** A case as the text of a file that says what it is [FIL-1]. */
export function caseFileText(document: BusinessCase): string {
  const file = { $schema: SCHEMA_ADDRESS, format: CASE_FORMAT, case: document };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The same, where the file could be read again [FIL-9]. Errors: `too-large`. */
export function readableCaseFileText(document: BusinessCase): Result<string, TooLarge> {
  const text = caseFileText(document);
  return isLongerThan(text, CASE_FILE_LIMIT)
    ? fail({ kind: 'too-large', limitInBytes: CASE_FILE_LIMIT })
    : ok(text);
}

/**
 * The case in the text of a file, or a case by itself [FIL-1], whatever version wrote it [MIG-1].
 *
 * - At most `CASE_FILE_LIMIT` bytes as UTF-8 [FIL-3]. Never throws, and changes nothing.
 * - Errors: as those of `jsonFrom` and `parseCase`; `not-a-case` for other JSON, and
 *   `a-backup-not-a-case` [FIL-6]. The path of a fault in the case begins in the case, with or
 *   without a file around it.
 */
export function parseCaseText(text: string): Result<BusinessCase, DocumentFailure> {
  const json = jsonFrom(text, CASE_FILE_LIMIT);
  if (!json.ok) return json;
  const fields = fieldsOf(json.value);
  if (fields === null) return fail({ kind: 'not-a-case' });
  if (fields['format'] === BACKUP_FORMAT) return fail({ kind: 'a-backup-not-a-case' });
  if (fields['format'] === CASE_FORMAT) {
    const file = validate(fields, caseFileSchema);
    return file.ok ? parseCase(file.value.case) : file;
  }
  return fieldsOfCase.some((name) => Object.hasOwn(fields, name))
    ? parseCase(fields)
    : fail({ kind: 'not-a-case' });
}
