import { instantFrom } from '../domain/number/calendar.ts';
import { createBackupDesk } from '../storage/backup-desk.ts';
import { createConnection } from '../storage/connection.ts';
import type { FromImport, ImportAnswers, ToImport } from './import-messages.ts';
import { createImportWork } from './import-work.ts';

/** A backup of thousands of cases takes its time to come to a slow disk. Milliseconds. */
const LIMIT = 120_000;

/** How often it is said that there is progress. Milliseconds. */
const REPORTING = 500;

const tell = (message: FromImport) => self.postMessage(message);

let told = 0;
const tellProgress = () => {
  const now = performance.now();
  if (now - told < REPORTING) return;
  told = now;
  tell({ kind: 'under-way' });
};

const desk = createBackupDesk({
  // The worker is named after the database it brings backups into.
  connection: createConnection(self.name, { limit: LIMIT }),
  now: () => instantFrom(new Date().toISOString()),
  newId: () => crypto.randomUUID(),
});
const work = createImportWork(desk, tellProgress);

self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  tell({ kind: 'under-way' });
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
