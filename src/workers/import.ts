import { fail, ok, type Result } from '../base/result.ts';
import type { FileFailure } from '../document/document-failure.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { BackupDraft, StoreFailure } from '../state/services.ts';
import type { FromImport, ImportAnswers, ToImport } from './import-messages.ts';

/** How long reading a file may make no progress [IMP-2]. */
const READING_SECONDS = 5;
/** How long a worker may take to begin. Milliseconds. */
const STARTING = 15_000;

/** What the page has to do with files that come in, and with the backup that goes out. */
export interface Importer {
  readonly readCase: (file: File) => Promise<Result<BusinessCase, FileFailure>>;
  readonly readBackup: (file: File) => Promise<Result<BackupDraft, FileFailure>>;
  readonly writeBackup: (savedAt: Instant) => Promise<Result<Blob, StoreFailure>>;
}

type Breakdown = Extract<FileFailure, { readonly kind: 'too-slow' | 'reader-stopped' }>;

/**
 * Files are read, and backups written, in a worker that is started for each and ended afterwards
 * [IMP-1]: whatever a file does to it, the page goes on, and reading that stands still is stopped by
 * ending the worker [IMP-2]. The file is handed over by reference, never its contents.
 */
export function createImporter(start: () => Worker): Importer {
  /** Answers with what `use` makes of a fresh worker, which it is to end. */
  const withWorker = async <Value>(
    use: (worker: Worker) => Promise<Result<Value, FileFailure>>,
  ): Promise<Result<Value, FileFailure>> => {
    try {
      return await use(start());
    } catch {
      return fail({ kind: 'reader-stopped' });
    }
  };

  return {
    readCase: (file) =>
      withWorker(async (worker) => {
        const answer = await ask(worker, { kind: 'read-case', file }, READING_SECONDS);
        worker.terminate();
        return answer.ok ? answer.value : answer;
      }),

    readBackup: (file) =>
      withWorker(async (worker) => {
        const answer = await ask(worker, { kind: 'read-backup', file }, READING_SECONDS);
        const summary = answer.ok ? answer.value : answer;
        if (summary.ok) return ok({ ...summary.value, ...ways(worker) });
        worker.terminate();
        return summary;
      }),

    writeBackup: async (savedAt) => {
      const asked = await withWorker((worker) =>
        finalAnswer(worker, { kind: 'write-backup', savedAt }),
      );
      return asked.ok ? asked.value : fail({ kind: 'failed', detail: asked.failure.kind });
    },
  };
}

/** The two ways a draft can go. Either is the end of the worker that holds it. */
function ways(worker: Worker): Pick<BackupDraft, 'restore' | 'discard'> {
  return {
    restore: async (choice) => {
      const answer = await finalAnswer(worker, { kind: 'restore', choice });
      // A worker that breaks down may have done it all before.
      return answer.ok ? answer.value : fail({ kind: 'unavailable', detail: answer.failure.kind });
    },
    discard: () => worker.terminate(),
  };
}

async function finalAnswer<Kind extends ToImport['kind']>(
  worker: Worker,
  question: Extract<ToImport, { kind: Kind }>,
): Promise<Result<ImportAnswers[Kind], Breakdown>> {
  const answer = await ask<Kind>(worker, question);
  worker.terminate();
  return answer;
}

/** Asks one thing. Where it stands still for `seconds`, or the worker breaks down, it is ended. */
function ask<Kind extends ToImport['kind']>(
  worker: Worker,
  question: Extract<ToImport, { kind: Kind }>,
  seconds?: number,
): Promise<Result<ImportAnswers[Kind], Breakdown>> {
  return new Promise((resolve) => {
    const end = (answer: Result<ImportAnswers[Kind], Breakdown>) => {
      clearTimeout(timer);
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', stopped);
      if (!answer.ok) worker.terminate();
      resolve(answer);
    };
    const stopped = () => end(fail({ kind: 'reader-stopped' }));
    const hear = ({ data }: MessageEvent<FromImport>) => {
      if (data.kind === 'done') {
        end(ok(data.answer as ImportAnswers[Kind]));
        return;
      }
      clearTimeout(timer);
      if (seconds === undefined) return;
      timer = setTimeout(() => end(fail({ kind: 'too-slow', seconds })), seconds * 1000);
    };
    let timer = setTimeout(stopped, STARTING);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', stopped);
    worker.postMessage(question);
  });
}
