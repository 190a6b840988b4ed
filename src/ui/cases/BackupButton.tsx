import { da } from '../../text/da.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';

/** Everything on this device in one file, from the list of cases. */
export function BackupButton() {
  const { services, device } = useApp();
  const makeBackup = async () => {
    const saved = await services.backups.save();
    device
      .getState()
      .fileIsUnsaved(saved.ok ? null : { kind: 'no-backup', failure: saved.failure });
    await device.getState().refresh();
  };
  return (
    <Button icon="data" onClick={() => void makeBackup()}>
      {da.frame.makeBackup}
    </Button>
  );
}
