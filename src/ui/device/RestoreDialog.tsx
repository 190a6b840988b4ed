import type { BackupSummary, RestoreChoice } from '../../state/file-services.ts';
import { da } from '../../text/da.ts';
import { formatInstant } from '../../text/format-date.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly summary: BackupSummary;
  readonly onRestore: (choice: RestoreChoice) => void;
  readonly onClose: () => void;
}

/** What the backup holds, and what is to happen to cases that are here with other contents. */
export function RestoreDialog({ summary, onRestore, onClose }: Props) {
  const { savedAt, cases, hasOrganisation, differing } = summary;
  const actions =
    differing === 0 ? (
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
        {da.device.restoreFrom(formatInstant(savedAt))} {da.device.restoreCases(cases)}{' '}
        {hasOrganisation ? da.device.restoreOrganisation : null}
      </p>
      {differing === 0 ? null : <p>{da.device.restoreDiffering(differing)}</p>}
    </Dialog>
  );
}
