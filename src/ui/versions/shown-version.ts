import { isSameAsKept } from '../../domain/versions/same-case.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { lastSealed } from '../../state/named-versions-store.ts';
import { useNamedVersions } from '../app-context.ts';

/**
 * The number of the sealed version that a case is, which stands in the names of its files [FIL-10];
 * null where it has none, has been changed since, or does not read as it was sealed.
 */
export function useShownVersion(document: BusinessCase): number | null {
  const sealed = lastSealed(useNamedVersions(document.id) ?? []);
  if (sealed?.kind !== 'whole') return null;
  return isSameAsKept(document, sealed.version.document) ? sealed.version.number : null;
}
