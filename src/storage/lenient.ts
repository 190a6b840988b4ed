import { instantFrom, type Instant } from '../domain/number/calendar.ts';

/*
 * Parts of what lies on the disk, read so that a page can show them whatever they are: what someone
 * or something changed there takes no page down [SAV-7].
 */

/** A moment; what is none is the first of our calendar. */
export function momentOf(stored: unknown): Instant {
  return instantFrom(typeof stored === 'string' ? stored : '');
}

/** The title of a document; null where it has none. */
export function titleOf(document: unknown): string | null {
  const { title } = (document ?? {}) as { readonly title?: unknown };
  return typeof title === 'string' ? title : null;
}

/** How many bytes these are; 0 for what is none. */
export function sizeOf(stored: unknown): number {
  return stored instanceof Uint8Array ? stored.byteLength : 0;
}
