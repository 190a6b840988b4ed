import type { StoreFailure } from '../state/services.ts';

/**
 * Classes of errors after which a new handle may well work [SAV-6]. Where a constraint fails that no
 * other record explains, the journal has no numbers left, which is mended when it is opened anew.
 */
const passing = new Set([
  'ConstraintError',
  'InvalidStateError',
  'TransactionInactiveError',
  'UnknownError',
  'AbortError',
]);

/** What went wrong with the store, by the class of the error [SAV-6]. */
export function storeFailureFrom(error: unknown): StoreFailure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { kind: 'disk-full' };
    case 'VersionError':
      return { kind: 'from-a-newer-app' };
    case 'SecurityError':
    case 'NoDatabaseError':
    case 'TimeoutError':
      return { kind: 'unavailable', detail };
    case 'BlockedError':
      return { kind: 'blocked-by-another-tab' };
    default:
      return { kind: 'failed', detail };
  }
}

/** Whether the same work may succeed on a new handle: the connection died, not the disk. */
export function isPassing(error: unknown): boolean {
  return passing.has(nameOf(error));
}

/** Whether there was no room for what was to be written. */
export function isFull(error: unknown): boolean {
  return nameOf(error) === 'QuotaExceededError';
}

/** Whether the database did not answer in time; it may yet do what it was asked to. */
export function isTimeout(error: unknown): boolean {
  return nameOf(error) === 'TimeoutError';
}

/** An error of our own, told apart by its name as the browser's are. */
export function namedError(
  name: 'NoDatabaseError' | 'BlockedError' | 'TimeoutError' | 'VersionError',
  message: string,
): Error {
  return Object.assign(new Error(message), { name });
}

/** The class of an error, as the browser names it; empty for what is no error. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
