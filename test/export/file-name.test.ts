import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { instantFrom } from '#src/domain/number/calendar.ts';
import { fileNameFrom, paperNameFrom } from '#src/export/file-name.ts';

describe('the name of a file', () => {
  test.for([
    { title: 'Skærmbesøg i hjemmeplejen', name: 'Skærmbesøg i hjemmeplejen' },
    { title: 'a/b\\c:d*e?f"g<h>i|j', name: 'a b c d e f g h i j' },
    { title: '../../etc/passwd', name: 'etc passwd' },
    { title: 'C:\\Windows\\x', name: 'C Windows x' },
    { title: '  ..hemmelig..  ', name: 'hemmelig' },
    { title: 'linje\nog\ttab\u202e\u0000', name: 'linje og tab' },
    { title: 'regn\u202Efdp.exe\u202C\u2066x\u2069\u200F', name: 'regnfdp.exex' },
    { title: 'Skærm\u00ADbesøg\uFEFF', name: 'Skærmbesøg' },
    { title: 'halv\uD83D, halv\uDE00', name: 'halv, halv' },
    { title: 'CON', name: 'CON_' },
    { title: 'nul.txt', name: 'nul_.txt' },
    { title: 'Com1', name: 'Com1_' },
    { title: 'lpt² .', name: 'lpt²_' },
    { title: 'Console', name: 'Console' },
    { title: 'com10', name: 'com10' },
    { title: '', name: 'Gevinstkort' },
    { title: '///', name: 'Gevinstkort' },
    { title: 'x'.repeat(5000), name: 'x'.repeat(80) },
    { title: '🙂'.repeat(200), name: '🙂'.repeat(50) },
    { title: `${'x'.repeat(79)}.y`, name: 'x'.repeat(79) },
    { title: 'A\u030A', name: 'Å' },
  ])('FIL-7 $title', ({ title, name }) => {
    expect(fileNameFrom(title, '.gevinstkort.json', 'Gevinstkort')).toBe(
      `${name}.gevinstkort.json`,
    );
  });

  test('FIL-7 whatever the title, every file system takes the name, and keeps it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileNameFrom(title, '.json', 'Gevinstkort');
        expect(name).toMatch(/^[^\s.].*\.json$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(fileNameFrom(name.slice(0, -'.json'.length), '.json', 'x')).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the name of a file for a meeting', () => {
  const savedAt = instantFrom('2026-11-23T12:00:00.000Z');
  const named = (title: string, version: number | null = null) =>
    paperNameFrom({ kind: 'gevinstkort', title, savedAt, version });

  test.for([
    { title: 'Skærmbesøg', version: 3, name: '2026-11-23_gevinstkort_Skærmbesøg_v3' },
    { title: 'Skærmbesøg', version: null, name: '2026-11-23_gevinstkort_Skærmbesøg' },
    { title: ' ../..\u202e ', version: 12, name: '2026-11-23_gevinstkort_v12' },
    { title: '', version: null, name: '2026-11-23_gevinstkort' },
    {
      title: 'x'.repeat(200),
      version: 3,
      name: `2026-11-23_gevinstkort_${'x'.repeat(80 - 26)}_v3`,
    },
    { title: '<b>fed</b> & "mere"', version: 1, name: '2026-11-23_gevinstkort_b fed b & mere_v1' },
    { title: 'עברית 🙂', version: 1, name: '2026-11-23_gevinstkort_עברית 🙂_v1' },
  ])('FIL-10 $name', ({ title, version, name }) => {
    expect(named(title, version)).toBe(name);
  });

  test('FIL-10 the day is that in Denmark', () => {
    const late = instantFrom('2026-11-23T23:30:00.000Z');
    const name = paperNameFrom({ kind: 'bilag', title: 'x', savedAt: late, version: null });
    expect(name).toBe('2026-11-24_bilag_x');
  });

  test('FIL-7 FIL-10 whatever the title, the name is kept whole when it is saved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = named(title, 7);
        expect(name).toMatch(/^2026-11-23_gevinstkort.*_v7$/u);
        expect(fileNameFrom(name, '.pptx', 'x')).toBe(`${name}.pptx`);
      }),
    );
  });
});
