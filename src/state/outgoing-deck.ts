import type { SlideMatter } from '../drawing/slides/slide-matter.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';

/** A presentation that leaves the app. */
export interface OutgoingDeck extends OutgoingPaper {
  readonly slides: readonly SlideMatter[];
}
