/** The typings of the page know no folder that can be listed. */
interface ListedFolder {
  readonly keys: () => AsyncIterable<string>;
}

/** The names of everything in a folder of the private file system. */
export async function listedNames(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (folder as unknown as ListedFolder).keys()) names.push(name);
  return names;
}
