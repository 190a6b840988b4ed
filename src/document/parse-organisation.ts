import type { Result } from '../base/result.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { DocumentFailure } from './document-failure.ts';
import { organisationMigrations } from './migrations/organisation-migrations.ts';
import { parseDocument } from './parse-document.ts';
import { problemsInOrganisation } from './problems-in-organisation.ts';
import { organisationSchema } from './schema/organisation-schema.ts';

/**
 * What a municipality has in common for its cases, whatever version wrote it [DOC-1, MIG-1].
 *
 * - `value`: anything. It is never changed, and what comes back shares nothing with it.
 * - Errors: as those of a case; `not-a-case` for what is no document at all.
 */
export function parseOrganisation(value: unknown): Result<Organisation, DocumentFailure> {
  return parseDocument(value, organisationKind);
}

const organisationKind = {
  migrations: organisationMigrations,
  schema: organisationSchema,
  problemsIn: problemsInOrganisation,
};
