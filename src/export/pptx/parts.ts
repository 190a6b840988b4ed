import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by their names, such as `ppt/slides/slide1.xml`. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first day that such a file can name. */
const FIRST_DAY = new Date(1980, 0, 1);

const isText = (name: string) => /\.(?:xml|rels)$/.test(name);

export function partsOf(file: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  return new Map(parts.map(([name, bytes]) => [name, isText(name) ? strFromU8(bytes) : bytes]));
}

/** The same parts, the same bytes: no clock is asked. */
export function fileOf(parts: Parts): Uint8Array<ArrayBuffer> {
  const bytes = [...parts].map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime: FIRST_DAY, level: 6 }));
}
