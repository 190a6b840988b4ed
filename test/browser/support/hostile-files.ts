import { truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { backupFileText } from '#src/document/backup-file.ts';
import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { benchCase } from '#test/bench/bench-case.ts';

/** A file that must be refused, and the words it must be refused with. */
export interface HostileFile {
  readonly name: string;
  readonly write: (path: string) => void;
  readonly words: RegExp;
}

const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;
/** Just below what a file with one case may be. */
const NEARLY_FULL = 19 * MEGABYTE;

const tenLines = benchCase(10, 5);
const [firstCost] = tenLines.costs;
const sentence = '{"format":"gevinstkort-sag","case":{"title":"Skærmbesøg på Ærø"}}';

/** A case whose contents no type allows. */
function caseWith(fields: Readonly<Record<string, unknown>>): string {
  return caseFileText({ ...tenLines, ...fields });
}

/** The text of a case with one piece of it changed. */
function mangled(piece: string, by: string): string {
  const text = JSON.stringify({ format: 'gevinstkort-sag', case: tenLines });
  if (!text.includes(piece)) throw new Error(`there is no ${piece} in the file`);
  return text.replace(piece, by);
}

/** Made when it is wanted: some of them are large. */
function contents(make: () => string | Uint8Array): HostileFile['write'] {
  return (path) => writeFileSync(path, make());
}

/** The same bytes each time, of every value. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

/** A backup of some size, of cases of 60 lines each. */
export function backupOf(count: number, last: Partial<BusinessCase> = {}): string {
  const document = benchCase(60, 10);
  const cases = Array.from({ length: count }, (_, index) => ({
    ...document,
    id: `stor-${String(index)}` as CaseId,
    title: `Sag ${String(index)} – på prøve`,
    ...(index === count - 1 ? last : {}),
  }));
  const savedAt = '2027-01-01T10:00:00.000Z' as Instant;
  return backupFileText({ savedAt, cases, organisation: null, portfolio: null, versions: [] });
}

/** Cases of 60 lines in a backup of 20 MB. */
export const CASES_IN_20_MEGABYTES = 910;

/** Files given where one case is asked for. */
export const hostileCases: readonly HostileFile[] = [
  { name: 'empty', write: contents(() => ''), words: /Filen er tom/ },
  { name: 'blanks', write: contents(() => ' \n'.repeat(100)), words: /Filen er tom/ },
  {
    name: 'cut off',
    write: contents(() => caseFileText(tenLines).slice(0, 900)),
    words: /ikke hel: .* linje 3\d, tegn \d+/,
  },
  {
    name: 'a comma too many',
    write: contents(() => '{\n  "format": "gevinstkort-sag",\n}\n'),
    words: /linje 3, tegn 1 er ikke, som det skal være/,
  },
  { name: 'another JSON', write: contents(() => '{"hello": "world"}'), words: /ikke en sag fra/ },
  {
    name: 'two gigabytes of nothing',
    write: (path) => {
      writeFileSync(path, '{');
      truncateSync(path, 2 * GIGABYTE);
    },
    words: /for stor.* 20 MB/,
  },
  {
    name: 'a million lists in lists',
    write: contents(() => `${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)}`),
    words: /linje 1, tegn 31 .*mere end 30 lister og grupper/,
  },
  {
    name: 'a million groups in groups',
    write: contents(() => `${'{"a":\n'.repeat(MEGABYTE)}1${'}'.repeat(MEGABYTE)}`),
    words: /linje 31, tegn 1 .*mere end 30 lister og grupper/,
  },
  {
    name: 'a million empty groups',
    write: contents(() => `[${'{},'.repeat(MEGABYTE)}{}]`),
    words: /linje 1, tegn [\d.]+ har den flere/,
  },
  {
    name: 'nine million entries',
    write: contents(() => `[${'0,'.repeat(9 * MEGABYTE)}0]`),
    words: /linje 1, tegn 20.00\d har den flere/,
  },
  {
    name: 'a million fields',
    write: contents(
      () => `{${Array.from({ length: MEGABYTE }, (_, index) => `"x${String(index)}":0`).join()}}`,
    ),
    words: /linje 1, tegn [\d.]+ har den flere/,
  },
  {
    name: 'a field said twice',
    write: contents(() => mangled('"horizon":4', '"horizon":4,"horizon":9')),
    words: /tidshorisont: står to gange/,
  },
  {
    name: 'a number without end',
    write: contents(() => mangled('"horizon":4', '"horizon":1e999')),
    words: /Tidshorisont: skal være et helt tal/,
  },
  {
    name: 'a number of a million digits',
    write: contents(() => mangled('"horizon":4', `"horizon":${'9'.repeat(MEGABYTE)}`)),
    words: /Tidshorisont: skal være et helt tal/,
  },
  {
    name: 'an amount of a million digits',
    write: contents(() => caseWith({ ownRate: '9'.repeat(MEGABYTE) })),
    words: /Egen rente: /,
  },
  {
    name: 'wrong kinds of values',
    write: contents(() => caseWith({ horizon: 'fem', costs: {}, benefits: null })),
    words: /Omkostninger: skal være en liste/,
  },
  {
    name: 'markup for a number',
    write: contents(() => caseWith({ ownRate: '<img src=x onerror=alert(1)>' })),
    words: /Egen rente: er ikke et tal/,
  },
  {
    name: 'a prototype',
    write: contents(() =>
      mangled(
        '"horizon":4',
        '"horizon":4,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      ),
    ),
    words: /»(__proto__|constructor)«: kendes ikke/,
  },
  {
    name: 'two lines that are one',
    write: contents(() => caseWith({ costs: [firstCost, firstCost] })),
    words: /Omkostning 2, id: har samme id som en anden/,
  },
  {
    name: 'a line that refers to itself',
    write: contents(() => caseWith({ costs: [{ ...firstCost, priceSeriesId: firstCost?.id }] })),
    words: /Omkostning 1, prisserie: passer ikke/,
  },
  {
    name: 'ten thousand lines',
    write: contents(() =>
      caseWith({
        costs: Array.from({ length: 10_000 }, (_, index) => ({
          ...firstCost,
          id: `c${String(index)}`,
        })),
      }),
    ),
    words: /Omkostninger: må højst være 500/,
  },
  {
    name: 'a hundred thousand faults',
    write: contents(() =>
      caseWith({
        costs: Array<unknown>(500).fill({ timing: { ramp: Array<null>(50).fill(null) } }),
      }),
    ),
    words: /og 995 til/,
  },
  {
    name: 'a newer app',
    write: contents(() => caseWith({ schemaVersion: 999 })),
    words: /nyere udgave af Gevinstkort/,
  },
  {
    name: 'zip',
    write: contents(() => 'PK\u0003\u0004\u0014\u0000sag.json'),
    words: /Filen er pakket/,
  },
  {
    name: 'gzip, cut off',
    write: contents(() => gzipSync(Buffer.alloc(GIGABYTE / 10)).subarray(0, 1_000)),
    words: /Filen er pakket/,
  },
  {
    name: 'UTF-16',
    write: contents(() => Buffer.from(`\uFEFF${sentence}`, 'utf16le')),
    words: /UTF-16/,
  },
  {
    name: 'UTF-16 without its mark',
    write: contents(() => Buffer.from(sentence, 'utf16le').swap16()),
    words: /UTF-16/,
  },
  {
    name: 'Latin-1',
    write: contents(() => Buffer.from(sentence.replace(',', ',\n'), 'latin1')),
    words: /UTF-8: linje 2 har tegn/,
  },
  {
    name: 'a picture',
    write: contents(() => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])),
    words: /ikke tekst/,
  },
  { name: '19 MB of noise', write: contents(() => noise(NEARLY_FULL)), words: /ikke tekst/ },
  {
    name: '19 MB of letters',
    write: contents(() => 'æ'.repeat(NEARLY_FULL / 2)),
    words: /linje 1, tegn 1 er ikke/,
  },
  {
    name: '19 MB of one text, cut off',
    write: contents(() => `{"title":"${'x'.repeat(NEARLY_FULL)}`),
    words: /ikke hel: .* linje 1, tegn 19.000.011/,
  },
  {
    name: '19 MB of one text',
    write: contents(() => caseWith({ whyNow: 'x'.repeat(NEARLY_FULL) })),
    words: /Hvorfor nu: må højst have 10.000 tegn/,
  },
  {
    name: '19 MB of digits',
    write: contents(() => `{"format":"gevinstkort-sag","case":${'1'.repeat(NEARLY_FULL)}}`),
    words: /ikke en sag fra Gevinstkort/,
  },
];

/** Files given where a backup is asked for. */
export const hostileBackups: readonly HostileFile[] = [
  {
    name: '20 MB, with one fault in the last case',
    write: contents(() => backupOf(CASES_IN_20_MEGABYTES, { horizon: 5_000 })),
    words: /Sag 910, tidshorisont: skal ligge mellem 1 og 50/,
  },
  {
    name: '20 MB, cut off',
    write: contents(() => backupOf(CASES_IN_20_MEGABYTES).slice(0, -200)),
    words: /ikke hel: .* linje 918, tegn \d+/,
  },
  {
    name: 'two gigabytes of nothing',
    write: (path) => {
      writeFileSync(path, '{');
      truncateSync(path, 2 * GIGABYTE);
    },
    words: /for stor.* 40 MB/,
  },
  {
    name: 'every case the same',
    write: contents(() => backupOf(200).replaceAll(/"id":"stor-\d+"/g, '"id":"stor-0"')),
    words: /Sag 2, id: har samme id som en anden/,
  },
  { name: 'a zip', write: contents(() => 'PK\u0003\u0004kopi.json'), words: /Filen er pakket/ },
];
