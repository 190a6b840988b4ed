/** How a store of the database is built. */
interface Drawer {
  /** Null where each record is given its key from outside. */
  readonly keyPath: string | string[] | null;
  /** The keys are numbers that the database gives, higher each time. */
  readonly isNumbered?: true;
  readonly indexes?: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique: boolean;
  }[];
}

const byRevision: Drawer = { keyPath: ['id', 'revision'] };

const documents: Drawer = {
  ...byRevision,
  indexes: [
    { name: 'by-id', keyPath: 'id', unique: true },
    { name: 'by-shape', keyPath: 'schemaVersion', unique: false },
  ],
};

/** A mark of a deleted version has no document, and so no case. */
const versions: Drawer = {
  ...documents,
  indexes: [
    ...(documents.indexes ?? []),
    { name: 'by-case', keyPath: 'document.caseId', unique: false },
  ],
};

/**
 * The shape of the drawers, never of what lies in them: the migrations in `src/document` rewrite
 * documents when they are read. Drawers and indexes are only ever added, so a database of any release
 * is brought up to date by adding what it lacks, and comes to what it came to [PRM-9].
 */
const drawers: ReadonlyMap<string, Drawer> = new Map([
  ['cases', documents],
  ['organisation', documents],
  ['portfolio', documents],
  ['named', versions],
  ['bin', byRevision],
  ['originals', byRevision],
  ['meta', { keyPath: null }],
  ['journal', { keyPath: 'n', isNumbered: true }],
  ['versions', byRevision],
  ['aside', { keyPath: 'key', isNumbered: true }],
]);

/** Adds every drawer and index that is not there. */
export function addDrawers(database: IDBDatabase, upgrade: IDBTransaction): void {
  for (const [name, { keyPath, isNumbered = false, indexes = [] }] of drawers) {
    const store = database.objectStoreNames.contains(name)
      ? upgrade.objectStore(name)
      : database.createObjectStore(name, { keyPath, autoIncrement: isNumbered });
    for (const index of indexes) {
      if (store.indexNames.contains(index.name)) continue;
      store.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  }
}

/** Whether there are all of them. */
export function hasEveryDrawer({
  objectStoreNames,
}: Pick<IDBDatabase, 'objectStoreNames'>): boolean {
  return [...drawers.keys()].every((name) => objectStoreNames.contains(name));
}

/** Whether this is one of them, built as it is to be. */
export function isOurDrawer({ name, keyPath }: Pick<IDBObjectStore, 'name' | 'keyPath'>): boolean {
  const drawer = drawers.get(name);
  return drawer !== undefined && String(drawer.keyPath) === String(keyPath);
}
