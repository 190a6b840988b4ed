/** The steps between ticks that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers along an axis, about `wanted` of them, from one at or below `lowest` to one at or
 * above `highest`; 0 is always among them. For places on a screen alone.
 */
export function niceTicks(lowest: number, highest: number, wanted: number): readonly number[] {
  return niceTicksBetween(Math.min(lowest, 0), Math.max(highest, 0), wanted);
}

/** The same for an axis that need not reach 0. */
export function niceTicksBetween(bottom: number, top: number, wanted: number): readonly number[] {
  if (bottom === top) return [0, 1];
  const step = niceStep((top - bottom) / Math.max(1, wanted - 1));
  const first = Math.floor(bottom / step);
  const last = Math.ceil(top / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
}

function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return (STEPS.find((step) => step * power >= atLeast) ?? 10) * power;
}
