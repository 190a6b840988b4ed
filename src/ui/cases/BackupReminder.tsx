import type { Instant } from '../../domain/number/calendar.ts';
import { BACKUP_WARNING_AGE, daysBetween } from '../../state/device-store.ts';
import { da } from '../../text/da.ts';
import { formatAge } from '../../text/format-date.ts';
import { useApp, useDevice } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { BackupButton } from './BackupButton.tsx';

interface Props {
  /** When the oldest case was made. */
  readonly since: Instant;
}

/** A warning when there has been no backup for more than a week. */
export function BackupReminder({ since }: Props) {
  const { services } = useApp();
  const age = useDevice((state) => state.backupAge);
  const isKnown = useDevice((state) => state.isKnown);
  const daysInUse = useDevice((state) => state.daysInUse);
  const now = services.now();
  // A case of the future was made under another clock than this one.
  const daysWithout = age ?? (since > now ? daysInUse : daysBetween(since, now));
  if (!isKnown || daysWithout < BACKUP_WARNING_AGE) return null;

  return (
    <Banner tone="warning" actions={<BackupButton />}>
      {age === null ? da.frame.noBackupWarning : da.frame.backupWarning(formatAge(age))}
    </Banner>
  );
}
