import * as z from 'zod/mini';

import { fail, ok, type Result } from '../base/result.ts';
import type { NamedVersion } from '../domain/versions/named-version.ts';
import type { DocumentFailure } from './document-failure.ts';
import { nestedIssues } from './nested-failure.ts';
import { parseCase } from './parse-case.ts';
import { versionSchemaWith } from './schema/version-schema.ts';
import { validate } from './validate.ts';

/**
 * A named version as it is kept: the case in it is never brought up to date, so that it is what its
 * checksum was counted over [SEA-1].
 */
export interface VersionRecord extends Omit<NamedVersion, 'document'> {
  readonly document: unknown;
}

/** A version as it is kept, and with its case as this app reads it. */
export interface ReadVersion {
  readonly record: VersionRecord;
  readonly version: NamedVersion;
}

const versionSchema = versionSchemaWith(z.unknown());

/**
 * A named version from the disk or a file, whatever version of the app kept it [DOC-1, MIG-1].
 * Whether it is what its checksum says is not asked here.
 *
 * Errors: as those of `parseCase`, with the place in the version; `invalid` where it holds another
 * case than it says [DOC-4].
 */
export function parseVersion(value: unknown): Result<ReadVersion, DocumentFailure> {
  const record = validate<VersionRecord>(value, versionSchema);
  if (!record.ok) return record;
  const document = parseCase(record.value.document);
  if (!document.ok) {
    return document.failure.kind === 'from-a-newer-app'
      ? document
      : fail({ kind: 'invalid', issues: nestedIssues(document.failure, ['document']) });
  }
  if (document.value.id !== record.value.caseId) {
    const problem = { kind: 'does-not-fit', rule: 'DOC-4' } as const;
    return fail({ kind: 'invalid', issues: [{ path: ['caseId'], problem }] });
  }
  return ok({ record: record.value, version: { ...record.value, document: document.value } });
}
