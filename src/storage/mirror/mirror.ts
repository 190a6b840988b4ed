import { textChecksum } from '../checksum.ts';
import { isCount } from '../count.ts';
import type { DeletedDocument, DocumentStoreName, StoredDocument } from '../database.ts';
import { alternatingFile } from './alternating-file.ts';
import type { MirrorFiles } from './mirror-files.ts';
import { unsealed, type Numbered } from './sealed-text.ts';

/** One document of the mirror: what lay in the database at this revision. */
export interface Mirrored {
  readonly store: DocumentStoreName;
  readonly id: string;
  readonly revision: number;
  /** The document; for a deleted one what lies in the bin, and null where the bin was emptied. */
  readonly record: StoredDocument | DeletedDocument | null;
  readonly isDeleted: boolean;
}

/** What the mirror holds of a document, without the document. */
export type MirrorEntry = Omit<Mirrored, 'record'>;

/** Everything the mirror holds. */
export interface Manifest {
  /** Rises by one each time the manifest is written. */
  readonly n: number;
  /** The number of the last write in the journal that the mirror has followed. */
  readonly last: number;
  readonly entries: ReadonlyMap<string, MirrorEntry>;
}

/**
 * A copy of every document outside the database, so that one can do without the other [SAV-10]: each
 * in two files written in turn, and a manifest of them all, kept the same way.
 */
export interface Mirror {
  /** What it holds, by the names `mirrorName` gives; put together again where the manifest is lost. */
  readonly manifest: () => Promise<Manifest>;
  /** The newest of a document that is whole, which may be older than the manifest says; else null. */
  readonly read: (name: string) => Promise<Mirrored | null>;
  /** Whether what the manifest says lies there, whole. */
  readonly isWhole: (entry: MirrorEntry) => Promise<boolean>;
  /**
   * Writes documents, and then the manifest. `before` is the manifest as it lies there; the answer
   * is the one that lies there now. Throws where it cannot be written.
   */
  readonly write: (
    before: Manifest,
    changes: { readonly documents: readonly Mirrored[]; readonly last: number },
  ) => Promise<Manifest>;
  /** Lets go of documents of which nothing can be read any more. */
  readonly forget: (before: Manifest, names: readonly string[]) => Promise<Manifest>;
}

const MANIFEST = 'manifest';

/** What a document is called in the mirror. */
export function mirrorName({ store, id }: Pick<Mirrored, 'store' | 'id'>): string {
  return `${store}:${id}`;
}

export function createMirror(files: MirrorFiles): Mirror {
  const manifestFile = alternatingFile(files, MANIFEST);
  // An id may hold what no file name may.
  const fileOf = (name: string) => alternatingFile(files, textChecksum(name).slice(0, 32));

  const writeManifest = async (before: Manifest, last: number, entries: Manifest['entries']) => {
    const manifest = { n: before.n + 1, last: Math.max(before.last, last), entries };
    const body = JSON.stringify({ last: manifest.last, entries: [...entries.values()] });
    await manifestFile.write({ n: manifest.n, body });
    return manifest;
  };

  return {
    manifest: async () => {
      const kept = await manifestFile.read();
      return kept === null ? manifestFrom(files) : parsedManifest(kept);
    },

    read: async (name) => {
      const kept = await fileOf(name).read();
      return kept === null ? null : (JSON.parse(kept.body) as Mirrored);
    },

    isWhole: (entry) =>
      entry.isDeleted ? Promise.resolve(true) : fileOf(mirrorName(entry)).isWhole(entry.revision),

    write: async (before, { documents, last }) => {
      const entries = new Map(before.entries);
      for (const document of documents) {
        const name = mirrorName(document);
        // What was deleted for good must not be left in the other of the two files either.
        if (document.record === null) await fileOf(name).remove();
        else await fileOf(name).write({ n: document.revision, body: JSON.stringify(document) });
        entries.set(name, entryOf(document));
      }
      return writeManifest(before, last, entries);
    },

    forget: async (before, names) => {
      const entries = new Map(before.entries);
      for (const name of names) entries.delete(name);
      return writeManifest(before, before.last, entries);
    },
  };
}

function entryOf({ store, id, revision, isDeleted }: Mirrored): MirrorEntry {
  return { store, id, revision, isDeleted };
}

function parsedManifest({ n, body }: Numbered): Manifest {
  const { last, entries } = JSON.parse(body) as {
    readonly last: number;
    readonly entries: readonly MirrorEntry[];
  };
  // It may have followed a journal that someone had changed.
  const believed = isCount(last) ? last : 0;
  return {
    n,
    last: believed,
    entries: new Map(entries.map((entry) => [mirrorName(entry), entry])),
  };
}

/** What the files themselves say, where no manifest does. */
async function manifestFrom(files: MirrorFiles): Promise<Manifest> {
  const entries = new Map<string, MirrorEntry>();
  for (const fileName of await files.names()) {
    if (fileName.startsWith(MANIFEST)) continue;
    const kept = unsealed((await files.read(fileName)) ?? '');
    if (kept === null) continue;
    const document = JSON.parse(kept.body) as Mirrored;
    const name = mirrorName(document);
    const other = entries.get(name);
    if (other === undefined || other.revision < document.revision) {
      entries.set(name, entryOf(document));
    }
  }
  return { n: 0, last: 0, entries };
}
