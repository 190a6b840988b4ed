import type { BackupFailure } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { formatBytes } from '../../text/format-bytes.ts';

/** Why there is no backup, in words. */
export function explainBackupFailure(failure: BackupFailure): string {
  return failure.kind === 'too-large'
    ? da.frame.backupTooLarge(formatBytes(failure.limitInBytes))
    : da.frame.backupFailed;
}
