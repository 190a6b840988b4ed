/** Work that takes longer than this at a stretch makes a page answer late. Milliseconds. */
const STRETCH = 40;

/** Records that are had at a time. */
const SLICE = 50;

/**
 * Does the same to one after the other, and lets the page answer in between: hundreds of cases take
 * longer than a person waits for a key press [PRM-13].
 */
export async function unhurried<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  let since = performance.now();
  for (const item of items) {
    if (performance.now() - since > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    made.push(work(item));
  }
  return made;
}

/** A store whose keys begin with the id of the record. */
interface Readable<Value> {
  readonly getAll: (range: IDBKeyRange | null, count: number) => Promise<Value[]>;
}

/**
 * Every record of a store in the order of its keys, a few at a time: each answer of the database is
 * unpacked at a stretch. Stays within the transaction of the store.
 */
export async function everyRecord<Value extends { readonly id: string; readonly revision: number }>(
  store: Readable<Value>,
): Promise<readonly Value[]> {
  const records: Value[] = [];
  for (;;) {
    const last = records.at(-1);
    const range =
      last === undefined ? null : IDBKeyRange.lowerBound([last.id, last.revision], true);
    const slice = await store.getAll(range, SLICE);
    records.push(...slice);
    if (slice.length < SLICE) return records;
  }
}
