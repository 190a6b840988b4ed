import { useState } from 'react';

export interface ShownRows<Row> {
  readonly shown: readonly Row[];
  /** How many are not shown. */
  readonly left: number;
  /** How many of them come when more are asked for. */
  readonly next: number;
  readonly showMore: () => void;
  /** Back to as many as at first, for another list. */
  readonly showFirst: () => void;
}

/** The first rows of a list that may be long, and as many more each time one asks. */
export function useShownRows<Row>(rows: readonly Row[], step = 50): ShownRows<Row> {
  const [count, setCount] = useState(step);
  const shown = rows.slice(0, count);
  const left = rows.length - shown.length;
  return {
    shown,
    left,
    next: Math.min(step, left),
    showMore: () => setCount(count + step),
    showFirst: () => setCount(step),
  };
}
