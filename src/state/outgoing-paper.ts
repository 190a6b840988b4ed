import type { Instant } from '../domain/number/calendar.ts';

/** What goes to the meeting: its file is named by it. */
export interface OutgoingPaper {
  /** What the file is called, between the day and the case. */
  readonly kind: string;
  /** Of the case. */
  readonly title: string;
  /** The number of the sealed version that it shows; null where it shows none. */
  readonly version: number | null;
  readonly savedAt: Instant;
}
