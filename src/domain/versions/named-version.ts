import type { Brand } from '../../base/brand.ts';
import type { BusinessCase, CaseId } from '../business-case/business-case.ts';
import type { CalendarDate, Instant } from '../number/calendar.ts';

export type VersionId = Brand<string, 'VersionId'>;

/** What a forum can have decided about a case. */
export const decisions = ['approved', 'conditions', 'postponed', 'rejected'] as const;
export type Decision = (typeof decisions)[number];

/** The decision a version was laid before a forum for: the version is frozen from then on [SEA-2]. */
export interface Seal {
  /** Who decided, such as a steering group. */
  readonly forum: string;
  readonly date: CalendarDate;
  readonly decision: Decision;
  readonly reason: string;
  readonly sealedBy: string;
}

/** A case as it was when someone gave it a name, to be found again [SEA-1]. */
export interface NamedVersion {
  readonly id: VersionId;
  readonly caseId: CaseId;
  /** Counts the versions of a case from 1: their order, whatever the clock says. */
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly savedAt: Instant;
  /** SHA-256 over the canonical JSON of the case as it was kept, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly seal: Seal | null;
  /** In the shape of today, whatever shape it was kept in. */
  readonly document: BusinessCase;
}

export interface SealedVersion extends NamedVersion {
  readonly seal: Seal;
}

export function isSealed(version: NamedVersion): version is SealedVersion {
  return version.seal !== null;
}
