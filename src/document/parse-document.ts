import { fail, type Result } from '../base/result.ts';
import type { DocumentFailure, DocumentIssue } from './document-failure.ts';
import { fieldsOf } from './fields-of.ts';
import { migrate } from './migrations/migrate.ts';
import type { AnyDocument, Migration } from './migrations/migration.ts';
import type { Schema } from './schema/checked.ts';
import { schemaVersionOf } from './schema-version-of.ts';
import { validate } from './validate.ts';

/** What is needed to read one kind of document at any age. */
export interface DocumentKind<Document> {
  readonly migrations: readonly Migration[];
  readonly schema: Schema<Document>;
  /** What no field can tell alone. */
  readonly problemsIn: (document: Document) => readonly DocumentIssue[];
}

/** Brings a document up to the newest version, then checks it whole [DOC-1, MIG-1]. Never throws. */
export function parseDocument<Document>(
  value: unknown,
  { migrations, schema, problemsIn }: DocumentKind<Document>,
): Result<Document, DocumentFailure> {
  const fields = fieldsOf(value);
  if (fields === null) return fail({ kind: 'not-a-case' });
  if (!isVersioned(fields)) return fail({ kind: 'invalid', issues: [versionIssue(fields)] });
  const migrated = migrate(fields, migrations);
  return migrated.ok ? validate(migrated.value, schema, problemsIn) : migrated;
}

function isVersioned(fields: Readonly<Record<string, unknown>>): fields is AnyDocument {
  return schemaVersionOf(fields) !== null;
}

function versionIssue({ schemaVersion }: Readonly<Record<string, unknown>>): DocumentIssue {
  const path = ['schemaVersion'];
  return schemaVersion === undefined
    ? { path, problem: { kind: 'missing' } }
    : { path, problem: { kind: 'wrong-type', expected: 'number' } };
}
