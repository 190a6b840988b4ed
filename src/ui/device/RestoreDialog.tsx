import type { BackupContents, RestoreChoice } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { formatInstant } from '../../text/format-date.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly contents: BackupContents;
  readonly onRestore: (choice: RestoreChoice) => void;
  readonly onClose: () => void;
}

/** What the backup holds, and what is to happen to cases that are here with other contents. */
export function RestoreDialog({ contents, onRestore, onClose }: Props) {
  const { savedAt, cases, organisation, differing } = contents;
  const actions =
    differing.length === 0 ? (
      <Button kind="primary" onClick={() => onRestore('keepBoth')}>
        {da.device.restoreNow}
      </Button>
    ) : (
      <>
        <Button kind="danger" onClick={() => onRestore('replace')}>
          {da.device.replaceWithBackup}
        </Button>
        <Button kind="primary" onClick={() => onRestore('keepBoth')}>
          {da.device.keepBoth}
        </Button>
      </>
    );
  return (
    <Dialog title={da.device.restoreTitle} onClose={onClose} actions={actions}>
      <p>
        {da.device.restoreFrom(formatInstant(savedAt))} {da.device.restoreCases(cases.length)}{' '}
        {organisation === null ? null : da.device.restoreOrganisation}
      </p>
      {differing.length === 0 ? null : <p>{da.device.restoreDiffering(differing.length)}</p>}
    </Dialog>
  );
}
