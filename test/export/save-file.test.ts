// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';

import { fileNameFrom, saveFile } from '#src/export/save-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the name of a file', () => {
  test.for([
    { title: 'Skærmbesøg i hjemmeplejen', name: 'Skærmbesøg i hjemmeplejen' },
    { title: 'a/b\\c:d*e?f"g<h>i|j', name: 'a b c d e f g h i j' },
    { title: '  ..hemmelig..  ', name: 'hemmelig' },
    { title: 'linje\nog\ttab\u202e\u0000', name: 'linje og tab' },
    { title: '', name: 'Gevinstkort' },
    { title: '///', name: 'Gevinstkort' },
    { title: '🙂'.repeat(200), name: '🙂'.repeat(80) },
    { title: 'A\u030A', name: 'Å' },
  ])('FIL-7 $title', ({ title, name }) => {
    expect(fileNameFrom(title, '.gevinstkort.json', 'Gevinstkort')).toBe(
      `${name}.gevinstkort.json`,
    );
  });
});

describe('saving a file', () => {
  const file = { name: 'a.gevinstkort.json', mediaType: 'application/json', text: '{"a":1}' };

  test('hands the browser the name and the text', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    expect(await saveFile(file)).toBe(true);
    expect(names).toEqual(['a.gevinstkort.json']);
    expect(blobs.map(({ type }) => type)).toEqual(['application/json']);
  });
});
