import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { alternatingFile } from '#src/storage/mirror/alternating-file.ts';
import { sealedText, unsealed } from '#src/storage/mirror/sealed-text.ts';
import { someFiles } from '#test/support/mirror-files.ts';

describe('SAV-10 a sealed text', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'grapheme' }), (n, body) => {
        expect(unsealed(sealedText({ n, body }))).toEqual({ n, body });
      }),
    );
  });

  test('with one letter changed is no text at all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (n, body, at) => {
        const text = sealedText({ n, body });
        const index = at % text.length;
        const letter = text[index] === 'x' ? 'y' : 'x';
        expect(unsealed(text.slice(0, index) + letter + text.slice(index + 1))).toBeNull();
      }),
    );
  });

  test('cut short anywhere is no text at all', () => {
    const text = sealedText({ n: 7, body: 'Skærmbesøg' });
    for (let length = 0; length < text.length; length += 1) {
      expect(unsealed(text.slice(0, length))).toBeNull();
    }
  });
});

describe('SAV-10 a file written in turn', () => {
  test('holds what was written last, and the one before', async () => {
    const files = someFiles();
    const file = alternatingFile(files, 'sag');
    for (const n of [1, 2, 3]) await file.write({ n, body: `udgave ${String(n)}` });
    expect(await file.read()).toEqual({ n: 3, body: 'udgave 3' });
    expect([...files.texts.values()].map((text) => unsealed(text)?.n).toSorted()).toEqual([2, 3]);
  });

  test('that breaks off in the middle still holds what was there before', async () => {
    const files = someFiles();
    await alternatingFile(files, 'sag').write({ n: 1, body: 'hel' });
    const cut = {
      ...files,
      write: (name: string, text: string) => files.write(name, text.slice(0, 9)),
    };
    await alternatingFile(cut, 'sag').write({ n: 2, body: 'halv' });
    expect(await alternatingFile(files, 'sag').read()).toEqual({ n: 1, body: 'hel' });
    expect(await alternatingFile(files, 'sag').isWhole(2)).toBe(false);
    await alternatingFile(files, 'sag').write({ n: 3, body: 'hel igen' });
    expect(await alternatingFile(files, 'sag').read()).toEqual({ n: 3, body: 'hel igen' });
  });

  test('of which nothing is whole says so', async () => {
    const files = someFiles();
    await alternatingFile(files, 'sag').write({ n: 1, body: 'hel' });
    for (const name of files.texts.keys()) files.texts.set(name, '');
    expect(await alternatingFile(files, 'sag').read()).toBeNull();
  });
});
