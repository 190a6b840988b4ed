import { afterEach, expect, test, vi } from 'vitest';

import { CASE_FILE_LIMIT } from '#src/document/limits.ts';
import { saveCaseFile } from '#src/export/save-case-file.ts';
import { saveFile } from '#src/export/save-file.ts';
import { aCase } from '#test/support/business-cases.ts';

vi.mock('#src/export/save-file.ts', () => ({
  JSON_TYPE: 'application/json',
  saveFile: vi.fn(() => Promise.resolve(true)),
}));

const large = aCase({ title: 'Lang', whyNow: 'x'.repeat(CASE_FILE_LIMIT) });

afterEach(() => {
  vi.clearAllMocks();
});

test('FIL-1 FIL-7 a case is saved under its title', async () => {
  expect(await saveCaseFile(aCase({ title: 'A/B' }))).toEqual({ ok: true, value: 'saved' });
  expect(saveFile).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'A B.gevinstkort.json', mediaType: 'application/json' }),
  );
});

test('FIL-7 a case without a title is saved under the name of the app', async () => {
  await saveCaseFile(aCase({ title: '' }));
  expect(saveFile).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'Gevinstkort.gevinstkort.json' }),
  );
});

test('a person who changes their mind has saved nothing', async () => {
  vi.mocked(saveFile).mockResolvedValueOnce(false);
  expect(await saveCaseFile(aCase())).toEqual({ ok: true, value: 'cancelled' });
});

test('FIL-9 a file that could not be read again is not written unasked', async () => {
  expect(await saveCaseFile(large)).toEqual({
    ok: false,
    failure: { kind: 'too-large', limitInBytes: CASE_FILE_LIMIT },
  });
  expect(saveFile).not.toHaveBeenCalled();
});

test('FIL-9 it is written for whoever wants it all the same', async () => {
  expect(await saveCaseFile(large, { evenTooLarge: true })).toEqual({ ok: true, value: 'saved' });
  expect(saveFile).toHaveBeenCalledOnce();
});
