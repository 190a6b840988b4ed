import type { Result } from '../base/result.ts';
import type { DocumentFailure, FileFailure, TooLarge } from '../document/document-failure.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { ListedCase } from '../domain/portfolio/listed-case.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { DeviceService } from './device-service.ts';
import type {
  BackupSummary,
  ExampleService,
  FileService,
  RestoreChoice,
  RestoreOutcome,
} from './file-services.ts';

/** What `state` needs from the world. `main.tsx` hands over the real ones, tests their own. */
export interface Services {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly portfolio: PortfolioService;
  readonly files: FileService;
  readonly examples: ExampleService;
  readonly backups: BackupService;
  readonly device: DeviceService;
  readonly tabs: TabService;
  readonly storage: StorageService;
  readonly safetyCopy: SafetyCopyService;
}

/** A document as it lies on the disk. Every save gives it a revision it has not had [SAV-2]. */
export interface Saved<Document> {
  readonly document: Document;
  readonly revision: number;
}

export interface CaseService {
  /** Every case that can be read, and every one that cannot. */
  readonly list: () => Promise<Result<Library<BusinessCase>, StoreFailure>>;
  /** The same as a list says it, without the documents: of those that are known they are not read [PAC-3]. */
  readonly overview: () => Promise<Result<Library, StoreFailure>>;
  /** These cases, or all, may not be what they were: the overview reads their documents the next time. */
  readonly doubt: (ids?: readonly string[]) => Promise<void>;
  readonly read: (id: CaseId) => Promise<Result<Saved<BusinessCase>, ReadFailure>>;
  /**
   * Answers when the case is on the disk, not before [SAV-1]. `base` is the revision the edit
   * started from, 0 for a case that is not there yet; another one on the disk is a conflict and
   * nothing is written [SAV-2]. The answer is the new revision.
   */
  readonly save: (document: BusinessCase, base: number) => Promise<Result<number, SaveFailure>>;
  /**
   * Puts a case where another version of it lies, whatever its revision; that version goes to the
   * bin [SAV-4]. The answer is the new revision, so that a tab with the other one open conflicts.
   */
  readonly replace: (document: BusinessCase) => Promise<Result<number, StoreFailure>>;
  /** Moves a case to the bin, from where `restore` brings it back as it was [SAV-4]. */
  readonly remove: (id: CaseId) => Promise<Result<void, StoreFailure>>;
  /** Without a revision the version that came to the bin last. */
  readonly restore: (id: CaseId, revision?: number | null) => Promise<Result<void, StoreFailure>>;
  /**
   * Takes a version out of the bin for good; where the case itself is deleted, all that is left of
   * it [SAV-12].
   */
  readonly removeForGood: (id: CaseId, revision: number) => Promise<Result<void, StoreFailure>>;
  /** Counts the day, and drops what has been in the bin for its time. Answers how many [SAV-12]. */
  readonly tidyBin: () => Promise<Result<number, StoreFailure>>;
}

export interface Library<Listed = ListedCase> {
  readonly cases: readonly Saved<Listed>[];
  readonly unreadable: readonly UnreadableCase[];
  readonly deleted: readonly DeletedCase[];
}

/** A saved document this app cannot open; the bytes are kept as they were found. */
export interface UnreadableCase {
  readonly id: string;
  readonly title: string | null;
  readonly failure: DocumentFailure;
  /** Everything that is stored, as JSON, so that it can be saved as a file. */
  readonly contents: () => Promise<string>;
}

/** One version in the bin. */
export interface DeletedCase {
  readonly id: CaseId;
  readonly revision: number;
  readonly title: string;
  readonly deletedAt: Instant;
  readonly reason: 'deleted' | 'replaced';
  /** Whether the case is on the device, in another version than this. */
  readonly isCaseHere: boolean;
}

/** A document of which there is one. */
export interface SingleService<Document> {
  /** Null when none has been saved yet. */
  readonly read: () => Promise<Result<Saved<Document> | null, ReadFailure>>;
  readonly save: (document: Document, base: number) => Promise<Result<number, SaveFailure>>;
}

export type OrganisationService = SingleService<Organisation>;
export type PortfolioService = SingleService<Portfolio>;

/** How the database of this browser stands for this page. */
export type StorageStanding =
  /** As far as is known. */
  | 'works'
  /** It is not there, or forbidden: what is made stays on this page [SAV-16]. */
  | 'absent'
  /** It does not answer, or not yet; until it does, as where it is absent [SAV-16]. */
  | 'silent'
  /** Another tab with an older app has not let go of it. */
  | 'blocked'
  /** A newer app made it: it is read, and nothing is written [SAV-15]. */
  | 'newer'
  /** A newer app in another tab took it over from this page. */
  | 'given-way';

/** The storage of this browser as a whole. */
export interface StorageService {
  readonly standing: () => StorageStanding;
  /** Calls back when the standing has changed. Answers with a function that stops it. */
  readonly listen: (onChange: (standing: StorageStanding) => void) => () => void;
  /** Asks once more whether it is there. */
  readonly tryAgain: () => Promise<void>;
  /** These very documents were saved as files. */
  readonly tookOut: (documents: readonly object[]) => void;
  /** Whether anything is on this page and nowhere else, not even in a file [SAV-16]. */
  readonly isOnlyHere: () => boolean;
}

export type StoreFailure =
  /** IndexedDB is not there, refuses, or does not answer. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** Another tab holds an older version of the database open. */
  | { readonly kind: 'blocked-by-another-tab' }
  /** The database was made by a newer app: nothing is written. */
  | { readonly kind: 'from-a-newer-app' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'failed'; readonly detail: string };

export type ReadFailure = StoreFailure | DocumentFailure | { readonly kind: 'not-found' };
export type SaveFailure = StoreFailure | { readonly kind: 'conflict'; readonly revision: number };

/** Everything on this device in one file. */
export interface BackupService {
  readonly save: () => Promise<Result<'saved' | 'cancelled', BackupFailure>>;
  /**
   * Asks for a backup file and reads it whole; null when the person changed their mind. `onReading`
   * is called when there is a file.
   */
  readonly pick: (onReading?: () => void) => Promise<Result<BackupDraft, FileFailure> | null>;
  /** Null when this device has never made one. */
  readonly lastSavedAt: () => Promise<Instant | null>;
  /** On how many days the app has been opened since then, or ever: no clock can hide them [PRM-20]. */
  readonly daysInUse: () => Promise<number>;
}

/** A backup that could not be read again is not written [FIL-9]. */
export type BackupFailure = StoreFailure | TooLarge;

/** A backup that has been read and lies ready, away from the page: nothing is changed yet [IMP-4]. */
export interface BackupDraft extends BackupSummary {
  /** All of it or none of it, in one transaction [BAK-2]. Once: the draft is gone afterwards. */
  readonly restore: (choice: RestoreChoice) => Promise<Result<RestoreOutcome, StoreFailure>>;
  /** For a draft that is not wanted. */
  readonly discard: () => void;
}

/** One writer for each document: the others read along. */
export interface TabService {
  /**
   * Asks to be the writer of a document. When another tab asks to take over, `onLost` saves the last
   * edits and answers whether the right may be let go: not while something cannot be saved [TAB-2].
   * Answers with a function that gives the right back.
   */
  readonly claim: (name: DocumentName, listener: ClaimListener) => () => void;
  /** Asks the tab that writes to save and let go; `claim`'s `onGranted` tells when it has. */
  readonly takeOver: (name: DocumentName) => void;
  /** Tells the other tabs that a document was saved, deleted or restored. */
  readonly announce: (name: DocumentName) => void;
  /** Calls back when another tab announced. Answers with a function that stops it. */
  readonly listen: (onChange: (name: DocumentName) => void) => () => void;
}

export interface ClaimListener {
  readonly onGranted: (right: WritingRight) => void;
  readonly onLost: () => Promise<boolean>;
}

/** `shared` where the browser cannot keep other tabs from writing too. */
export type WritingRight = 'alone' | 'shared';

export type DocumentName = `case:${string}` | 'organisation' | 'portfolio' | 'library';

/** The copy of everything beside the database, in the same browser [SAV-10]. */
export interface SafetyCopyService {
  readonly state: () => SafetyCopyState;
  /** Calls back at each change. Answers with a function that stops it. */
  readonly subscribe: (listener: (state: SafetyCopyState) => void) => () => void;
  /** The person has read what was found, and it need not be told again. */
  readonly dismiss: () => void;
  /** Nothing is copied any more. */
  readonly stop: () => void;
}

export interface SafetyCopyState {
  /** Whether this browser can keep a copy; null until that is known. */
  readonly isThere: boolean | null;
  /** Whether something was written that has not been copied yet. */
  readonly isWaiting: boolean;
  /** When everything was copied last, while this page has been open. */
  readonly copiedAt: Instant | null;
  readonly found: FoundAtStart;
}

/** What had gone wrong with the database, and was mended [SAV-11]. Numbers of documents. */
export interface FoundAtStart {
  readonly restored: number;
  /** Among the restored: those of which the last edits could not be found. */
  readonly older: number;
  /** Cases that were here, and are nowhere now. */
  readonly missing: number;
  /** Damaged, set aside, and put back from the copy. */
  readonly healed: number;
}
