import { BACKUP_WARNING_AGE } from '../../state/device-store.ts';
import { da } from '../../text/da.ts';
import { formatAge } from '../../text/format-date.ts';
import { useApp, useDevice } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

/** A warning when the last backup is more than a week old. */
export function BackupReminder() {
  const { services, device } = useApp();
  const age = useDevice((state) => state.backupAge);
  const isKnown = useDevice((state) => state.isKnown);
  if (!isKnown || (age !== null && age < BACKUP_WARNING_AGE)) return null;

  const makeBackup = async () => {
    await services.backups.save();
    await device.getState().refresh();
  };
  return (
    <Banner
      tone="warning"
      actions={
        <Button icon="download" onClick={() => void makeBackup()}>
          {da.frame.makeBackup}
        </Button>
      }
    >
      {age === null ? da.frame.noBackupWarning : da.frame.backupWarning(formatAge(age))}
    </Banner>
  );
}
