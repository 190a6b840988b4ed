import type { Result } from '../base/result.ts';
import type { CaseSummary, Comparison } from '../domain/portfolio/case-summary.ts';
import type { Proportion } from '../domain/organisation/proportion.ts';
import type { StoreFailure } from './services.ts';

/** Sums up every case of this device. */
export interface SummaryService {
  /**
   * What is known from before is not worked out again. `onProgress` is called while cases are. One at
   * a time: who asks again waits for the answer first.
   */
  readonly load: (
    asked: SummaryRequest,
    onProgress: (progress: SummaryProgress) => void,
  ) => Promise<Result<Summaries, SummaryFailure>>;
}

export interface SummaryRequest {
  readonly comparison: Comparison;
  /** What the organisation demands of a case, by its size. */
  readonly proportions: readonly Proportion[];
}

export interface Summaries {
  readonly cases: readonly CaseSummary[];
  /** How many cases cannot be read, and are not among them. */
  readonly unreadable: number;
}

/** How many cases are summed up of those that had to be. */
export interface SummaryProgress {
  readonly done: number;
  readonly of: number;
}

/** `stopped`: what works it out broke down, or could not be loaded. */
export type SummaryFailure = StoreFailure | { readonly kind: 'stopped' };
