import type { Result } from '../base/result.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { NamedVersion, Seal, VersionId } from '../domain/versions/named-version.ts';
import type { ReadFailure, Services, StoreFailure } from './services.ts';
import type { SelectionService } from './selection-service.ts';
import type { SimulationService } from './simulation-service.ts';
import type { SummaryService } from './summary-service.ts';

/** The services for documents, and those for what lies beside them. */
export interface AllServices extends Services {
  readonly versions: VersionService;
  readonly named: NamedVersionService;
  readonly raw: RawService;
  readonly erasing: EraseService;
  /** Loaded when it is first asked for; rejects where that cannot be done. */
  readonly simulation: () => Promise<SimulationService>;
  /** Likewise. */
  readonly summaries: () => Promise<SummaryService>;
  /** The same. */
  readonly selection: () => Promise<SelectionService>;
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

/** The versions of cases that someone gave a name, and those that are sealed [SEA-1]. */
export interface NamedVersionService {
  /** In the order of their numbers, each looked over as it is read [SEA-3]. */
  readonly list: (id: CaseId) => Promise<Result<readonly FoundVersion[], StoreFailure>>;
  readonly keep: (version: NewVersion) => Promise<Result<NamedVersion, StoreFailure>>;
  /** Freezes a version that was kept before [SEA-2]. */
  readonly seal: (
    id: VersionId,
    seal: Seal,
  ) => Promise<Result<void, StoreFailure | VersionRefusal>>;
  readonly remove: (id: VersionId) => Promise<Result<void, StoreFailure | VersionRefusal>>;
}

/** A case as it is to be kept under a name. */
export interface NewVersion extends Pick<NamedVersion, 'id' | 'name' | 'note' | 'seal'> {
  readonly document: BusinessCase;
}

export type FoundVersion =
  | { readonly kind: 'whole'; readonly version: NamedVersion }
  /** It is no longer what was kept: its checksum does not fit [SEA-3]. */
  | { readonly kind: 'altered'; readonly version: NamedVersion }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      /** Empty where there is none. */
      readonly name: string;
      readonly failure: DocumentFailure;
    };

/** What is sealed is neither sealed again nor deleted, and what was altered is not sealed. */
export interface VersionRefusal {
  readonly kind: 'not-found' | 'sealed' | 'altered';
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
