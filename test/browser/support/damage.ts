import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** Damages what a closed browser has on its disk. */
export interface DiskDamage {
  readonly name: string;
  readonly act: (profile: string) => void;
}

/** What can happen to the files of the database while no one looks. */
export const diskDamages: readonly DiskDamage[] = [
  {
    name: 'the folder of the database is deleted',
    act: (profile) => rmSync(databaseFolder(profile), { recursive: true }),
  },
  { name: 'CURRENT is emptied', act: (profile) => overwrite(profile, /^CURRENT$/, () => '') },
  { name: 'MANIFEST is overwritten', act: (profile) => overwrite(profile, /^MANIFEST/, scrambled) },
  {
    name: 'log and tables are overwritten',
    act: (profile) => overwrite(profile, /\.(log|ldb)$/, scrambled),
  },
  {
    name: 'the log loses its second half',
    act: (profile) => overwrite(profile, /\.log$/, (bytes) => bytes.subarray(0, bytes.length / 2)),
  },
];

function databaseFolder(profile: string): string {
  const folder = join(profile, 'Default/IndexedDB');
  const name = readdirSync(folder).find((entry) => entry.endsWith('.indexeddb.leveldb'));
  if (name === undefined) throw new Error('the profile has no database');
  return join(folder, name);
}

function overwrite(
  profile: string,
  files: RegExp,
  change: (before: Buffer) => Buffer | string,
): void {
  const folder = databaseFolder(profile);
  const meant = readdirSync(folder).filter((name) => files.test(name));
  if (meant.length === 0) throw new Error(`no file of the database is called ${String(files)}`);
  for (const name of meant) {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path)));
  }
}

/** Every seventh byte is another one. */
function scrambled(before: Buffer): Buffer {
  return Buffer.from(before.map((byte, index) => (index % 7 === 0 ? byte ^ 0x5a : byte)));
}

/** A page of the same site without the app, from where its storage can be reached. */
export async function goBehindTheApp(page: Page, address: string): Promise<void> {
  await page.goto(`${address}gevinstkort.schema.json`);
}

/** Someone opens a database under our name, which makes one that has nothing in it. */
export async function putEmptyDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (empty) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gevinstkort', empty);
        opening.onerror = () => reject(new Error('no database was made'));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    version,
  );
}

export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('gevinstkort');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error('the database was not deleted'));
      }),
  );
}

/** What lies in a file of the copy, and which of its two turns it is. */
interface MirrorFile {
  readonly name: string;
  readonly n: number;
  readonly text: string;
}

export function mirrorFiles(page: Page): Promise<readonly MirrorFile[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror');
    const listed = folder as unknown as {
      readonly values: () => AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
    };
    const files: MirrorFile[] = [];
    for await (const handle of listed.values()) {
      if (handle.kind !== 'file') continue;
      const text = await (await handle.getFile()).text();
      files.push({ name: handle.name, n: Number(text.split(' ')[1]), text });
    }
    return files;
  });
}

/** Overwrites files of the copy with what they never held. */
export async function damageMirror(
  page: Page,
  isMeant: (file: MirrorFile, all: readonly MirrorFile[]) => boolean,
): Promise<void> {
  const all = await mirrorFiles(page);
  const meant = all.filter((file) => isMeant(file, all));
  if (meant.length === 0) throw new Error('no file of the copy is meant');
  await page.evaluate(
    async (names) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('mirror');
      for (const name of names) {
        const handle = await folder.getFileHandle(name);
        const before = await (await handle.getFile()).text();
        const writable = await handle.createWritable();
        await writable.write(`${before.slice(0, -20)}ødelagt på vej til disken`);
        await writable.close();
      }
    },
    meant.map(({ name }) => name),
  );
}

/** Whether a file is the newer of the two of its kind. */
export function isNewest(file: MirrorFile, all: readonly MirrorFile[]): boolean {
  const kind = file.name.replace(/\.[ab]$/, '');
  const others = all.filter(({ name }) => name.startsWith(`${kind}.`));
  return others.every(({ n }) => n <= file.n);
}

/** Where there is none that is all right. */
export async function deleteMirror(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('mirror', { recursive: true }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  });
}

/** A file where the folder of the copy was. */
export async function putFileForMirror(page: Page): Promise<void> {
  await deleteMirror(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('mirror', { create: true });
  });
}

/** Folders with something in them where the files of the copy were. */
export async function putFoldersForMirrorFiles(page: Page): Promise<void> {
  const names = (await mirrorFiles(page)).map(({ name }) => name);
  await page.evaluate(async (taken) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror');
    for (const name of taken) {
      await folder.removeEntry(name);
      const inTheWay = await folder.getDirectoryHandle(name, { create: true });
      await inTheWay.getFileHandle('noget', { create: true });
    }
  }, names);
}

export async function deleteSentinel(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
}
