import { MIRROR_FOLDER, type MirrorFiles } from './mirror-files.ts';

/** The typings of the page know no folder that can be listed. */
interface ListedFolder {
  readonly keys: () => AsyncIterable<string>;
}

/** What a file handle can do in a worker and nowhere else, so that the page's typings lack it. */
interface WorkerFileHandle {
  readonly createSyncAccessHandle: () => Promise<{
    readonly truncate: (size: number) => void;
    readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
    readonly flush: () => void;
    readonly close: () => void;
  }>;
}

/**
 * The mirror in the origin's private file system. Runs in a worker: only there can a file be written
 * to the disk before the answer is given.
 *
 * Throws where the browser has no such files, or does not let them be used.
 */
export async function privateFiles(storage: StorageManager): Promise<MirrorFiles> {
  const root = await storage.getDirectory();
  const folder = await root.getDirectoryHandle(MIRROR_FOLDER, { create: true });

  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of (folder as unknown as ListedFolder).keys()) names.push(name);
      return names;
    },

    read: async (name) => {
      try {
        const handle = await folder.getFileHandle(name);
        return await (await handle.getFile()).text();
      } catch {
        return null;
      }
    },

    write: async (name, text) => {
      const handle = await folder.getFileHandle(name, { create: true });
      const access = await (handle as unknown as WorkerFileHandle).createSyncAccessHandle();
      try {
        const bytes = new TextEncoder().encode(text);
        access.truncate(0);
        const written = access.write(bytes, { at: 0 });
        if (written !== bytes.length) throw new Error(`${name} was cut short`);
        access.flush();
      } finally {
        access.close();
      }
    },

    remove: async (name) => {
      try {
        await folder.removeEntry(name);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      }
    },
  };
}
