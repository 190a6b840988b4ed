import type { Result } from '../base/result.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { ReadFailure, Services, StoreFailure } from './services.ts';

/** The services for documents, and those for what lies beside them. */
export interface AllServices extends Services {
  readonly versions: VersionService;
  readonly raw: RawService;
  readonly erasing: EraseService;
}

/** Cases as they were earlier, at most twenty of each [SAV-13]. */
export interface VersionService {
  /** Keeps what lies on the disk now. Says nothing: that it could not be kept stops no one. */
  readonly keep: (id: CaseId) => Promise<void>;
  /** The newest first. */
  readonly list: (id: CaseId) => Promise<Result<readonly KeptVersion[], StoreFailure>>;
  /** How many there are of each case that has any, by its id. */
  readonly counts: () => Promise<Result<ReadonlyMap<string, number>, StoreFailure>>;
  readonly read: (id: CaseId, revision: number) => Promise<Result<BusinessCase, ReadFailure>>;
  /**
   * Puts an earlier version where the present one lies, which is kept and goes to the bin. The
   * answer is the new revision.
   */
  readonly goBack: (id: CaseId, revision: number) => Promise<Result<number, ReadFailure>>;
}

export interface KeptVersion {
  readonly revision: number;
  readonly savedAt: Instant;
  readonly title: string;
  /** As it lies on the disk, packed. */
  readonly bytes: number;
  /** Whether the case has not been changed since. */
  readonly isPresent: boolean;
}

/** What lies in the database as it is, readable or not. */
export interface RawService {
  /** All of it as one text. */
  readonly everything: () => Promise<Result<string, StoreFailure>>;
  readonly setAside: () => Promise<Result<readonly SetAsideCase[], StoreFailure>>;
  readonly dropSetAside: (key: number) => Promise<Result<void, StoreFailure>>;
}

/** A record that was not what had been saved, as it was found. */
export interface SetAsideCase {
  readonly key: number;
  /** Empty where there is none. */
  readonly title: string;
  readonly setAsideAt: Instant;
  readonly contents: () => Promise<string>;
}

/** Takes away everything this browser keeps for the app, in all tabs [SAV-14]. */
export interface EraseService {
  /** Answers where something is left that could not be taken away. */
  readonly erase: () => Promise<readonly ErasedPlace[]>;
  /** Calls back when another tab erases everything. Answers with a function that stops it. */
  readonly listen: (onErasing: (erasing: Erasing) => void) => () => void;
}

export type ErasedPlace = 'databases' | 'files' | 'caches' | 'keys' | 'workers';
export type Erasing = 'begun' | 'done';
