import type { Instant } from '../domain/number/calendar.ts';
import { createBackupDesk } from '../storage/backup-desk.ts';
import { createConnection } from '../storage/connection.ts';
import type { FromImport, ImportAnswers, ToImport } from './import-messages.ts';
import { createImportWork } from './import-work.ts';

/** A backup of thousands of cases takes its time to come to a slow disk. Milliseconds. */
const LIMIT = 120_000;

const work = createImportWork(
  createBackupDesk({
    // The worker is named after the database it brings backups into.
    connection: createConnection(self.name, { limit: LIMIT }),
    now: () => new Date().toISOString() as Instant,
    newId: () => crypto.randomUUID(),
  }),
);
const tell = (message: FromImport) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  tell({ kind: 'begun' });
  void answerTo(data).then((answer) => tell({ kind: 'done', answer }));
});

function answerTo(question: ToImport): Promise<ImportAnswers[ToImport['kind']]> {
  switch (question.kind) {
    case 'read-case':
      return work['read-case'](question);
    case 'read-backup':
      return work['read-backup'](question);
    case 'restore':
      return work.restore(question);
    case 'write-backup':
      return work['write-backup'](question);
  }
}
