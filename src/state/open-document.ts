import type { StoreApi } from 'zustand/vanilla';

import type { Result } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { History } from './history.ts';
import type {
  DocumentName,
  ReadFailure,
  Saved,
  SaveFailure,
  StorageService,
  StorageStanding,
  TabService,
} from './services.ts';

/** What every kept document has in common. */
export interface Kept {
  readonly changedAt: Instant;
}

/** How one document is read and kept. */
export interface DocumentPorts<Document> {
  readonly name: DocumentName;
  readonly read: () => Promise<Result<Saved<Document>, ReadFailure>>;
  readonly save: (document: Document, base: number) => Promise<Result<number, SaveFailure>>;
  readonly now: () => Instant;
  readonly tabs: TabService;
  readonly storage: Pick<StorageService, 'standing' | 'listen'>;
}

/** Writing is for one tab at a time, and never for what a newer app has made; the others read along. */
export type Access = 'asking' | 'writing' | 'reading';

export type Saving =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

export interface OpenDocument<Document> {
  readonly history: History<Document>;
  /** The revision on the disk that the edits here stand on. */
  readonly revision: number;
  /** The very object that lies on the disk: another one in `history.present` is yet to be saved. */
  readonly onDisk: Document | null;
}

export interface DocumentState<Document> {
  readonly open: OpenDocument<Document> | null;
  readonly failure: ReadFailure | null;
  readonly access: Access;
  readonly saving: Saving;
  /** Reads the document, and reads it again whenever another tab has saved it. */
  readonly follow: () => Promise<void>;
  /** Asks to be the writer, and says in `access` what came of it. */
  readonly claim: () => Promise<void>;
  /** Saves what is left and gives the right to write back. */
  readonly release: () => Promise<void>;
  /** Ends it all, at once; what is not saved by then stays in `open` and goes nowhere. */
  readonly close: () => void;
  /** `mergeKey`: edits with the same key in a row are undone together. */
  readonly apply: (edit: (before: Document) => Document, mergeKey?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Answers when everything is on the disk, or has failed to get there. */
  readonly saveNow: () => Promise<void>;
  /**
   * As `saveNow`, for a page that may be gone before a save that is under way is answered: the next
   * begins on top of it, as on one that has come through [SAV-8].
   */
  readonly saveAtOnce: () => Promise<void>;
  readonly takeOver: () => void;
}

export type DocumentStore<Document> = StoreApi<DocumentState<Document>>;

/** Whether the disk may have taken what it did not answer for: then no one knows what lies there. */
export function mayHaveCome({ kind }: SaveFailure): boolean {
  return kind === 'unavailable' || kind === 'failed';
}

/** Whether what is on the disk can only be read [SAV-15]. */
export function isReadOnly(standing: StorageStanding): boolean {
  return standing === 'newer' || standing === 'given-way';
}

/** Whether there is no disk to save to, so that everything stays on the page [SAV-16]. */
export function isInMemory(standing: StorageStanding): boolean {
  return standing === 'absent' || standing === 'silent';
}

/** Whether there is an edit that is not on the disk. */
export function hasUnsaved(open: OpenDocument<unknown>): boolean {
  return open.onDisk !== open.history.present;
}
