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

interface Keyed {
  readonly id: string;
  readonly revision: number;
}

/** A store whose keys are the id and the revision. */
interface Readable<Value> {
  readonly getAll: (range: IDBKeyRange | null, count: number) => Promise<Value[]>;
}

/** Every record of a store in the order of its keys. `moved` is called when some more are there. */
export async function everyRecord<Value extends Keyed>(
  store: Readable<Value>,
  moved: () => void = () => undefined,
): Promise<readonly Value[]> {
  const records: Value[] = [];
  await eachSlice(store, (slice) => {
    records.push(...slice);
    moved();
  });
  return records;
}

/**
 * Every record of a store in the order of its keys, a few at a time: each answer of the database is
 * unpacked at a stretch, and what was done with need not be kept. Stays within the transaction.
 */
export async function eachSlice<Value extends Keyed>(
  store: Readable<Value>,
  act: (slice: readonly Value[]) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const slice: readonly Value[] = await store.getAll(range, SLICE);
    const last = slice.at(-1);
    if (last === undefined) return;
    act(slice);
    if (slice.length < SLICE) return;
    range = IDBKeyRange.lowerBound([last.id, last.revision], true);
  }
}
