import type { MirrorFiles } from '#src/storage/mirror/mirror-files.ts';

/** Files in memory, which a test can damage behind the back of the mirror. */
export function someFiles(): MirrorFiles & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    names: () => Promise.resolve([...texts.keys()]),
    read: (name) => Promise.resolve(texts.get(name) ?? null),
    write: (name, text) => {
      texts.set(name, text);
      return Promise.resolve();
    },
    remove: (name) => {
      texts.delete(name);
      return Promise.resolve();
    },
  };
}
