import type { AnyDocument } from './migration.ts';

/** The records of a list, each with further fields. Throws where it is no list. */
export function recordsWith(
  records: unknown,
  added: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  if (!Array.isArray(records)) throw new Error('the records are no list');
  return (records as readonly AnyDocument[]).map((record) => ({ ...record, ...added }));
}
