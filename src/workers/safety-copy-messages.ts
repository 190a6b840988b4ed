import type { Opening, Sentinel } from '../storage/mirror/safety-work.ts';

/** What the page says to the worker that keeps the safety copy. */
export type ToSafetyCopy =
  | { readonly kind: 'open'; readonly question: number; readonly sentinel: Sentinel | null }
  /** Something was written; `question` rises each time. */
  | { readonly kind: 'follow'; readonly question: number }
  | { readonly kind: 'inspect' };

/** What the worker answers. */
export type FromSafetyCopy =
  /** Some of what was lost is back, and it goes on. */
  | { readonly kind: 'opening'; readonly question: number }
  | { readonly kind: 'opened'; readonly question: number; readonly opening: Opening | null }
  | { readonly kind: 'followed'; readonly question: number; readonly holding: Sentinel | null }
  /** Documents were put back from the copy after all had been looked through. */
  | { readonly kind: 'healed'; readonly count: number }
  /** These cases are not what was saved, and there is no copy of them. */
  | { readonly kind: 'damaged'; readonly ids: readonly string[] }
  | { readonly kind: 'has-mirror'; readonly isThere: boolean };
