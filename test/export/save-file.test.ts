// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { saveFile } from '#src/export/save-file.ts';

const file = { name: 'a.gevinstkort.json', mediaType: 'application/json', contents: '{"a":1}' };

let blobs: Blob[];
let names: string[];

beforeEach(() => {
  blobs = [];
  names = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      blobs.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the browser is handed the name and the text', async () => {
  expect(await saveFile(file)).toBe(true);
  expect(names).toEqual(['a.gevinstkort.json']);
  expect(blobs.map(({ type }) => type)).toEqual(['application/json']);
});

test.for([
  ['../../x\u202E.gevinstkort.json', 'x.gevinstkort.json'],
  ['nul.json', 'nul_.json'],
  ['\u0000.json', '_.json'],
  ['Sag 1.2.gevinstkort.json', 'Sag 1.2.gevinstkort.json'],
  [`${'x'.repeat(300)}.gevinstkort.json`, `${'x'.repeat(80)}.gevinstkort.json`],
] as const)('FIL-7 whoever named it, the name is cleaned: %s', async ([name, cleaned]) => {
  expect(await saveFile({ ...file, name })).toBe(true);
  expect(names).toEqual([cleaned]);
});
