import type { BackupSummary, RestoreChoice } from '../../state/file-services.ts';
import { device as deviceWords } from '../../text/da/device.ts';
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
  const { savedAt, cases, versions, hasOrganisation, hasPortfolio, differing } = summary;
  const actions =
    differing === 0 ? (
      <Button kind="primary" onClick={() => onRestore('keepBoth')}>
        {deviceWords.restoreNow}
      </Button>
    ) : (
      <>
        <Button kind="danger" onClick={() => onRestore('replace')}>
          {deviceWords.replaceWithBackup}
        </Button>
        <Button kind="primary" onClick={() => onRestore('keepBoth')}>
          {deviceWords.keepBoth}
        </Button>
      </>
    );
  return (
    <Dialog title={deviceWords.restoreTitle} onClose={onClose} actions={actions}>
      <p>
        {deviceWords.restoreFrom(formatInstant(savedAt))}{' '}
        {deviceWords.restoreCases(cases, versions)}{' '}
        {deviceWords.restoreBeside(hasOrganisation, hasPortfolio)}
      </p>
      {differing === 0 ? null : <p>{deviceWords.restoreDiffering(differing)}</p>}
    </Dialog>
  );
}
