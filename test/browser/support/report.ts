import { expect } from 'vitest';

import { isLongRun } from './run-size.ts';

/** Tells what was counted, for the table of the last long run in the rules of keeping. */
export function report(promise: string, counts: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(counts).map(([what, count]) => `${what}: ${String(count)}`);
  process.stdout.write(`${promise} – ${told.join(', ')}\n`);
}

/**
 * Tells how long something took. The long run has the computer to itself, and is held to what is
 * promised; any other run shares it, and only tells.
 */
export function reportTime(
  promise: string,
  what: string,
  { took, promised }: { readonly took: number; readonly promised: number },
): void {
  report(promise, { [`${what}, in milliseconds`]: Math.round(took) });
  if (isLongRun) expect(took, what).toBeLessThanOrEqual(promised);
}
