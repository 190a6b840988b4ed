import { fieldsOf } from './fields-of.ts';

/**
 * The version a stored document says it has, so that a copy of an older one can be kept before the
 * newer is written [MIG-4]. Null for what says none, or none that is possible.
 */
export function schemaVersionOf(value: unknown): number | null {
  const version = fieldsOf(value)?.['schemaVersion'];
  return Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : null;
}
