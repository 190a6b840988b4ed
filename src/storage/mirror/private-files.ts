import { nameOf } from '../errors.ts';
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
  // Asked for each time: it may have been taken away since.
  const mirrorFolder = () =>
    inPlaceOfOthers(root, MIRROR_FOLDER, () =>
      root.getDirectoryHandle(MIRROR_FOLDER, { create: true }),
    );
  await mirrorFolder();

  return {
    names: async () => {
      const folder = await mirrorFolder();
      const names: string[] = [];
      for await (const name of (folder as unknown as ListedFolder).keys()) names.push(name);
      return names;
    },

    read: async (name) => {
      try {
        const folder = await mirrorFolder();
        const handle = await folder.getFileHandle(name);
        return await (await handle.getFile()).text();
      } catch {
        return null;
      }
    },

    write: async (name, text) => {
      const folder = await mirrorFolder();
      const handle = await inPlaceOfOthers(folder, name, () =>
        folder.getFileHandle(name, { create: true }),
      );
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
      const folder = await mirrorFolder();
      try {
        await folder.removeEntry(name, { recursive: true });
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      }
    },
  };
}

/**
 * Gets a file or a folder. Where something else has its name, the app did not put it there, and it
 * gives way: there would be no copy as long as it lies there [SAV-10].
 */
async function inPlaceOfOthers<Handle>(
  folder: FileSystemDirectoryHandle,
  name: string,
  get: () => Promise<Handle>,
): Promise<Handle> {
  try {
    return await get();
  } catch (error) {
    if (nameOf(error) !== 'TypeMismatchError') throw error;
    await folder.removeEntry(name, { recursive: true });
    return get();
  }
}
