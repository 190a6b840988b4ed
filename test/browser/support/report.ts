/** Tells what was counted, for the table of the last long run in the rules of keeping. */
export function report(promise: string, counts: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(counts).map(([what, count]) => `${what}: ${String(count)}`);
  process.stdout.write(`${promise} – ${told.join(', ')}\n`);
}
