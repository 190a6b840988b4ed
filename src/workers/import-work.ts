import { fail, ok } from '../base/result.ts';
import { parseBackupText, type Backup } from '../document/backup-file.ts';
import { parseCaseText } from '../document/case-file.ts';
import { BACKUP_FILE_LIMIT, CASE_FILE_LIMIT } from '../document/limits.ts';
import { readText } from '../import/read-text.ts';
import type { BackupDesk } from '../storage/backup-desk.ts';
import type { ImportAnswers, ToImport } from './import-messages.ts';

/** How the work is asked for: each question has its kind of answer. */
export type ImportWork = {
  readonly [Kind in ToImport['kind']]: (
    question: Extract<ToImport, { kind: Kind }>,
  ) => Promise<ImportAnswers[Kind]>;
};

/**
 * Reads files into drafts, and takes a draft to the disk when it is asked to [IMP-1]. A backup stays
 * here: the page is told what is in it, and never given it [IMP-4]. `onProgress` is called each time
 * a further part has been read.
 */
export function createImportWork(desk: BackupDesk, onProgress: () => void): ImportWork {
  let draft: Backup | null = null;

  return {
    'read-case': async ({ file }) => {
      const text = await readText(file, CASE_FILE_LIMIT);
      onProgress();
      return text.ok ? parseCaseText(text.value) : text;
    },

    'read-backup': async ({ file }) => {
      const text = await readText(file, BACKUP_FILE_LIMIT);
      if (!text.ok) return text;
      onProgress();
      const backup = parseBackupText(text.value, onProgress);
      if (!backup.ok) return backup;
      draft = backup.value;
      return ok(await desk.summary(backup.value));
    },

    restore: async ({ choice }) =>
      draft === null
        ? fail({ kind: 'failed', detail: 'no backup has been read' })
        : desk.restore(draft, choice),

    'write-backup': ({ savedAt }) => desk.write(savedAt),
  };
}
