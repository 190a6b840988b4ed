/** How often a row of amounts goes from below to above zero or back; zeros are passed over. */
export function signChanges(signs: readonly number[]): number {
  let changes = 0;
  let latest = 0;
  for (const sign of signs) {
    if (sign === 0) continue;
    if (latest !== 0 && sign !== latest) changes += 1;
    latest = sign;
  }
  return changes;
}
