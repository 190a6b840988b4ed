import type { Result } from '../base/result.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { DocumentFailure } from './document-failure.ts';
import { caseMigrations } from './migrations/case-migrations.ts';
import { parseDocument } from './parse-document.ts';
import { problemsInCase } from './problems-in-case.ts';
import { caseSchema } from './schema/case-schema.ts';

/**
 * A business case from the disk, a file or another tab, whatever version wrote it [DOC-1, MIG-1].
 *
 * - `value`: anything. It is never changed, and what comes back shares nothing with it.
 * - Every case an edit makes is accepted [DOC-7].
 * - Errors: `not-a-case`, `from-a-newer-app`, `damaged`, or `invalid` with where and what.
 */
export function parseCase(value: unknown): Result<BusinessCase, DocumentFailure> {
  return parseDocument(value, caseKind);
}

const caseKind = {
  migrations: caseMigrations,
  schema: caseSchema,
  problemsIn: problemsInCase,
};
