import { ok, type Result } from '../base/result.ts';
import type { Backup } from '../document/backup-file.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type {
  CaseService,
  OrganisationService,
  PortfolioService,
  StoreFailure,
} from '../state/services.ts';

export interface Places {
  readonly cases: Pick<CaseService, 'list'>;
  readonly organisation: Pick<OrganisationService, 'read'>;
  readonly portfolio: Pick<PortfolioService, 'read'>;
}

/** Everything that can be read, as it is to stand in a backup [BAK-1]. */
export async function everythingIn(
  { cases, organisation, portfolio }: Places,
  savedAt: Instant,
): Promise<Result<Backup, StoreFailure>> {
  const [library, frames, chosen] = await Promise.all([
    cases.list(),
    organisation.read(),
    portfolio.read(),
  ]);
  if (!library.ok) return library;
  return ok({
    savedAt,
    cases: library.value.cases.map(({ document }) => document),
    // What cannot be read of these stays on the device; the cases are worth a backup all the same.
    organisation: frames.ok ? (frames.value?.document ?? null) : null,
    portfolio: chosen.ok ? (chosen.value?.document ?? null) : null,
    // Where there is no disk, no version was kept.
    versions: [],
  });
}
