import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fileNameFrom } from '#src/export/file-name.ts';

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
