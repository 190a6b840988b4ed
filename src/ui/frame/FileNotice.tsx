import { da } from '../../text/da.ts';
import { formatBytes } from '../../text/format-bytes.ts';
import { useApp, useDevice } from '../app-context.ts';
import { explainBackupFailure } from '../device/explain-backup-failure.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

/** Says that a file was not saved, and why; one that is only too large can be saved all the same. */
export function FileNotice() {
  const { device } = useApp();
  const unsaved = useDevice((state) => state.unsavedFile);
  if (unsaved === null) return null;
  return (
    <Banner
      tone="error"
      actions={
        <>
          {unsaved.kind === 'case-too-large' ? (
            <Button icon="download" onClick={unsaved.saveAnyway}>
              {da.frame.saveAnyway}
            </Button>
          ) : null}
          <Button onClick={() => device.getState().fileIsUnsaved(null)}>{da.actions.close}</Button>
        </>
      }
    >
      {unsaved.kind === 'refused'
        ? da.frame.fileRefused
        : unsaved.kind === 'no-backup'
          ? explainBackupFailure(unsaved.failure)
          : da.frame.caseTooLarge(formatBytes(unsaved.limitInBytes))}
    </Banner>
  );
}
