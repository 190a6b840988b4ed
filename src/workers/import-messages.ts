import type { Result } from '../base/result.ts';
import type { FileFailure } from '../document/document-failure.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { BackupSummary, RestoreChoice, RestoreOutcome } from '../state/file-services.ts';
import type { StoreFailure } from '../state/services.ts';

/** What the page asks the worker that reads and writes files: one thing at a time. */
export type ToImport =
  | { readonly kind: 'read-case'; readonly file: File }
  /** The backup stays with the worker. */
  | { readonly kind: 'read-backup'; readonly file: File }
  /** Brings in the backup that was read last. */
  | { readonly kind: 'restore'; readonly choice: RestoreChoice }
  | { readonly kind: 'write-backup'; readonly savedAt: Instant };

/** What it answers, by what it was asked. */
export interface ImportAnswers {
  readonly 'read-case': Result<BusinessCase, FileFailure>;
  readonly 'read-backup': Result<BackupSummary, FileFailure>;
  readonly restore: Result<RestoreOutcome, StoreFailure>;
  readonly 'write-backup': Result<Blob, StoreFailure>;
}

export type FromImport =
  /** It has begun, or has got further. */
  | { readonly kind: 'under-way' }
  | { readonly kind: 'done'; readonly answer: ImportAnswers[ToImport['kind']] };
