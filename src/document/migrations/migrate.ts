import { fail, ok, type Result } from '../../base/result.ts';
import type { DocumentFailure } from '../document-failure.ts';
import type { AnyDocument, Migration } from './migration.ts';

/** The version a list of migrations leads to: the first shape is version 1, each adds one. */
export function newestVersion(migrations: readonly Migration[]): number {
  return 1 + migrations.length;
}

/**
 * Brings a document up to the newest version, one version at a time [MIG-1].
 *
 * - The migration at index n takes version n + 1 to n + 2.
 * - The document itself is never changed: the caller still holds all it came with [MIG-4].
 * - Errors: `from-a-newer-app`, so that an old app never writes over what a new one saved [MIG-2];
 *   `damaged`, with what stopped the migration [MIG-5].
 */
export function migrate(
  document: AnyDocument,
  migrations: readonly Migration[],
): Result<AnyDocument, DocumentFailure> {
  const { schemaVersion } = document;
  const newest = newestVersion(migrations);
  if (schemaVersion > newest) return fail({ kind: 'from-a-newer-app', schemaVersion });
  try {
    return ok(
      migrations
        .slice(schemaVersion - 1)
        .reduce<AnyDocument>(
          (before, { up }) => ({ ...up(before), schemaVersion: before.schemaVersion + 1 }),
          document,
        ),
    );
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: 'damaged', schemaVersion, detail });
  }
}
