import { useState } from 'react';

/** So many rows are shown at first, and so many more each time they are asked for. */
const STEP = 50;

/** The first rows of a list that may be long, more of them each time one asks. */
export function useShownRows<Row>(rows: readonly Row[], step = STEP) {
  const [count, setCount] = useState(step);
  const shown = rows.slice(0, count);
  return {
    shown,
    left: Math.min(step, rows.length - shown.length),
    showMore: () => setCount(count + step),
  };
}
