import { gzipSync } from 'node:zlib';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodedText } from '#src/import/decode-text.ts';
import { readText } from '#src/import/read-text.ts';

const sentence = '{"title": "Skærmbesøg på Ærø – 5 °C 🙂"}';

describe('decodedText', () => {
  test('IMP-3 it is the text that was written, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodedText(Buffer.from(`{${text}`))).toEqual({ ok: true, value: `{${text}` });
      }),
    );
  });

  test('IMP-3 a byte order mark is passed over', () => {
    expect(decodedText(Buffer.from(`\uFEFF${sentence}`))).toEqual({ ok: true, value: sentence });
    expect(decodedText(Buffer.from(''))).toEqual({ ok: true, value: '' });
  });

  test.for<[string, Buffer, object]>([
    ['zip', Buffer.from('PK\u0003\u0004sag.json'), { kind: 'packed' }],
    ['gzip', gzipSync(sentence), { kind: 'packed' }],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${sentence}`, 'utf16le'), { kind: 'utf-16' }],
    ['UTF-16 without one', Buffer.from(sentence, 'utf16le'), { kind: 'utf-16' }],
    ['UTF-16 turned round', Buffer.from(sentence, 'utf16le').swap16(), { kind: 'utf-16' }],
    ['Latin-1', Buffer.from('{"titel": "Skærmbesøg"}', 'latin1'), { kind: 'not-utf-8', line: 1 }],
    ['Latin-1 later on', Buffer.from('{\n\n"å":1}', 'latin1'), { kind: 'not-utf-8', line: 3 }],
    ['cut in a character', Buffer.from('["å').subarray(0, 3), { kind: 'not-utf-8', line: 1 }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), { kind: 'not-text' }],
    ['bytes of any kind', Buffer.from([0xc3, 0x28, 0x01, 0xff]), { kind: 'not-text' }],
    ['zeros', Buffer.alloc(100), { kind: 'not-text' }],
  ])('IMP-3 %s is told as what it is', ([, bytes, failure]) => {
    expect(decodedText(bytes)).toEqual({ ok: false, failure });
  });

  test('IMP-3 no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodedText(bytes).ok).toBe('boolean');
      }),
    );
  });
});

describe('readText', () => {
  test('IMP-2 a file that is too large is not touched', async () => {
    const file = new Blob([sentence]);
    file.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await readText(file, 10)).toEqual({
      ok: false,
      failure: { kind: 'too-large', limitInBytes: 10 },
    });
    expect(await readText(new Blob([sentence]), 100)).toEqual({ ok: true, value: sentence });
  });

  test('IMP-3 a file that is gone when it is to be read is told as that', async () => {
    const file = new Blob([sentence]);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readText(file, 100)).toEqual({ ok: false, failure: { kind: 'not-reached' } });
  });
});
