import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

interface Setting {
  readonly count: number;
  /** False where there are so few that all of them are drawn. */
  readonly isVirtual: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Points a row is high. */
  readonly rowHeight: number;
  /** Always drawn, so that the keyboard has somewhere to stand. */
  readonly kept: number;
}

/** Which of many rows are drawn: those in sight, and a few around them. */
export interface VirtualRows {
  readonly indices: readonly number[];
  /** Points that stand empty before a row: nothing, unless rows are left out before it. */
  readonly gapBefore: (place: number) => number;
  readonly gapAfter: number;
  readonly bringIntoSight: (index: number) => void;
}

/** Rows drawn beyond those in sight, so that a quick wheel meets no empty ground. */
const BESIDE = 12;

/** The door to the library for long lists. */
export function useVirtualRows(setting: Setting): VirtualRows {
  const { count, isVirtual, scroller, rowHeight, kept } = setting;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is remembered by a compiler
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: BESIDE,
    // Before anything is measured, as much as a screen shows.
    initialRect: { width: 1000, height: 800 },
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((one, other) => one - other);
    },
  });
  if (!isVirtual) {
    return {
      indices: Array.from({ length: count }, (_, index) => index),
      gapBefore: () => 0,
      gapAfter: 0,
      bringIntoSight: () => undefined,
    };
  }
  const drawn = virtualizer.getVirtualItems();
  return {
    indices: drawn.map(({ index }) => index),
    gapBefore: (place) => (drawn[place]?.start ?? 0) - (drawn[place - 1]?.end ?? 0),
    gapAfter: virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0),
    bringIntoSight: (index) => virtualizer.scrollToIndex(index),
  };
}
