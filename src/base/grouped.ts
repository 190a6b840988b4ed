/** At least one. */
export type Some<Entry> = readonly [Entry, ...Entry[]];

/** Entries that have a key in common, in the order in which the keys and the entries are met. */
export function groupedBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Some<Entry>[] {
  return [...groupsByKey(entries, keyOf).values()];
}

/** The same by their keys. */
export function groupsByKey<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, Some<Entry>> {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
