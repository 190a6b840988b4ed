import { ok } from '#src/base/result.ts';
import type { CalendarDate, Instant } from '#src/domain/number/calendar.ts';
import type { NamedVersion, Seal, VersionId } from '#src/domain/versions/named-version.ts';
import type { VersionRecord } from '#src/document/parse-version.ts';
import type { FoundVersion, NamedVersionService, NewVersion } from '#src/state/kept-services.ts';
import { canonicalChecksum } from '#src/storage/checksum.ts';

import { aCase } from './business-cases.ts';

/** An approval by a steering group. */
export function aSeal(says: Partial<Seal> = {}): Seal {
  return {
    forum: 'Styregruppen',
    date: '2026-11-20' as CalendarDate,
    decision: 'approved',
    reason: 'Casen holder ved halv realisering.',
    sealedBy: 'Mette Holm',
    ...says,
  };
}

/** A version to be kept, under the id `v-1` where nothing else is said. */
export function aNewVersion({
  id = 'v-1',
  ...says
}: Partial<Omit<NewVersion, 'id'>> & { readonly id?: string } = {}): NewVersion {
  return { name: 'Version', note: '', seal: null, document: aCase(), ...says, id: id as VersionId };
}

/** A version as it is kept, with the checksum of its case. */
export function aVersion({
  document = aCase(),
  id = 'v-1',
  ...says
}: Partial<Omit<NamedVersion, 'id'>> & { readonly id?: string } = {}): NamedVersion {
  return {
    id: id as VersionId,
    caseId: document.id,
    number: 1,
    name: 'Version',
    note: '',
    savedAt: '2026-11-23T12:00:00.000Z' as Instant,
    sha256: canonicalChecksum(document),
    seal: null,
    document,
    ...says,
  };
}

/** The same as it lies in a backup. */
export function aVersionRecord(says: Parameters<typeof aVersion>[0] = {}): VersionRecord {
  return aVersion(says);
}

/** Named versions that lie in a variable, as the disk keeps them. */
export function someNamedVersions(first: readonly FoundVersion[] = []) {
  let kept = first;
  const named: NamedVersionService = {
    list: (id) =>
      Promise.resolve(
        ok(kept.filter((each) => each.kind !== 'unreadable' && each.version.caseId === id)),
      ),
    keep: ({ document, ...says }) => {
      const version = aVersion({ ...says, document, number: kept.length + 1 });
      kept = [...kept, { kind: 'whole', version }];
      return Promise.resolve(ok(version));
    },
    seal: (id, seal) => {
      kept = kept.map((each) =>
        each.kind !== 'unreadable' && each.version.id === id
          ? { ...each, version: { ...each.version, seal } }
          : each,
      );
      return Promise.resolve(ok(undefined));
    },
    remove: (id) => {
      kept = kept.filter((each) => each.kind === 'unreadable' || each.version.id !== id);
      return Promise.resolve(ok(undefined));
    },
  };
  return { named, kept: () => kept };
}
