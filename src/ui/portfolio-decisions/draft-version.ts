import type { Instant } from '../../domain/number/calendar.ts';
import { isSealed, type SealedVersion } from '../../domain/versions/named-version.ts';
import type { FoundVersion } from '../../state/kept-services.ts';

/** The sealed version a case is decided on: one that is there, one that is made now, or none. */
export type DraftVersion =
  | { readonly kind: 'sealed'; readonly number: number; readonly sha256: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'none' };

/** The sealed versions of a case that are as they were sealed, the newest first. */
export function sealedIn(found: readonly FoundVersion[]): readonly SealedVersion[] {
  return found
    .flatMap((each) => (each.kind === 'whole' && isSealed(each.version) ? [each.version] : []))
    .toReversed();
}

export function sealedAs({ number, sha256 }: SealedVersion): DraftVersion {
  return { kind: 'sealed', number, sha256 };
}

/**
 * What a case is decided on where no one has chosen: its last sealed version where it has not been
 * changed since, else as it is now. Null while its versions are not read.
 */
export function usualVersion(
  found: readonly FoundVersion[] | null,
  changedAt: Instant,
): DraftVersion | null {
  if (found === null) return null;
  const [last] = sealedIn(found);
  return last?.document.changedAt === changedAt ? sealedAs(last) : { kind: 'now' };
}

/** As the value of a choice in a list, and back. */
export function versionKey(version: DraftVersion): string {
  return version.kind === 'sealed' ? `${String(version.number)} ${version.sha256}` : version.kind;
}
