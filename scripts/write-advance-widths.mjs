import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { format, resolveConfig } from 'prettier';

import { projectFolder } from './set-up/command.mjs';

/**
 * Writes how wide each letter of the bundled font is, for measuring text without a page. Reads the
 * tables `head`, `hhea`, `hmtx` and `cmap` of the font files, as OpenType 1.9 and WOFF 1.0 have them.
 */
const weights = [400, 500, 600];
const target = process.argv[2] ?? join(projectFolder, 'src/drawing/text/advance-widths.ts');
const require = createRequire(import.meta.url);
/** @type {{ version: string }} */
const { version } = require('@fontsource/ibm-plex-sans/package.json');

/** @param {number} weight */
function widthsOf(weight) {
  const file = `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${String(weight)}-normal.woff`;
  const table = tablesOf(readFileSync(require.resolve(file)));
  const unitsPerEm = table('head').readUInt16BE(18);
  const measured = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  return [...glyphsOf(table('cmap'))].map(([sign, glyph]) => {
    const advance = metrics.readUInt16BE(4 * Math.min(glyph, measured - 1));
    return { sign, width: Math.round((1000 * advance) / unitsPerEm) };
  });
}

/** @param {Buffer} woff */
function tablesOf(woff) {
  /** @type {Map<string, Buffer>} */
  const tables = new Map();
  for (let nth = 0; nth < woff.readUInt16BE(12); nth += 1) {
    const entry = 44 + 20 * nth;
    const [offset, packed] = [woff.readUInt32BE(entry + 4), woff.readUInt32BE(entry + 8)];
    const length = woff.readUInt32BE(entry + 12);
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(
      woff.toString('latin1', entry, entry + 4),
      packed < length ? inflateSync(bytes) : bytes,
    );
  }
  return (/** @type {string} */ tag) => tables.get(tag) ?? Buffer.alloc(0);
}

/**
 * The glyph of each sign: the subtable of Windows for the basic plane, format 4.
 * @param {Buffer} cmap
 * @returns {Generator<readonly [number, number]>}
 */
function* glyphsOf(cmap) {
  const count = cmap.readUInt16BE(2);
  const records = Array.from({ length: count }, (_, nth) => 4 + 8 * nth);
  const start = records
    .filter((at) => cmap.readUInt16BE(at) === 3 && cmap.readUInt16BE(at + 2) === 1)
    .map((at) => cmap.readUInt32BE(at + 4))[0];
  if (start === undefined || cmap.readUInt16BE(start) !== 4) throw new Error('no format 4');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const [ends, starts, deltas, offsets] = [
    14,
    16 + 2 * segments,
    16 + 4 * segments,
    16 + 6 * segments,
  ];
  for (let segment = 0; segment < segments; segment += 1) {
    const at = (/** @type {number} */ field) => start + field + 2 * segment;
    const offset = cmap.readUInt16BE(at(offsets));
    const first = cmap.readUInt16BE(at(starts));
    for (let sign = first; sign <= cmap.readUInt16BE(at(ends)) && sign < 0xffff; sign += 1) {
      const listed =
        offset === 0 ? sign : cmap.readUInt16BE(at(offsets) + offset + 2 * (sign - first));
      const glyph =
        offset !== 0 && listed === 0 ? 0 : (listed + cmap.readUInt16BE(at(deltas))) & 0xffff;
      if (glyph !== 0) yield [sign, glyph];
    }
  }
}

/**
 * Signs that follow each other share a run.
 * @param {{ sign: number, width: number }[]} widths
 */
function runsOf(widths) {
  /** @type {{ first: number, widths: number[] }[]} */
  const runs = [];
  for (const { sign, width } of widths.toSorted((one, other) => one.sign - other.sign)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.widths.length === sign) last.widths.push(width);
    else runs.push({ first: sign, widths: [width] });
  }
  return runs;
}

const source = `/**
 * How wide the letters of the bundled font are, in thousandths of its size: IBM Plex Sans, Latin, from
 * @fontsource/ibm-plex-sans ${version} (SIL Open Font License 1.1). Written by
 * \`scripts/write-advance-widths.mjs\`; not to be edited.
 */
export const advanceWidths: Readonly<
  Record<400 | 500 | 600, readonly { readonly first: number; readonly widths: readonly number[] }[]>
> = ${JSON.stringify(Object.fromEntries(weights.map((weight) => [weight, runsOf(widthsOf(weight))])))};
`;
const options = await resolveConfig(projectFolder + '/package.json');
writeFileSync(target, await format(source, { ...options, parser: 'typescript' }));
