import { deflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { checkOf, withDensity } from '#src/export/png/density.ts';

test('PEN-4 the check of a chunk is that of PNG', () => {
  // The end of every PNG file.
  expect(checkOf(new TextEncoder().encode('IEND')).toString(16)).toBe('ae426082');
});

test('PEN-4 a picture says how many dots an inch has, right after its head', () => {
  const png = withDensity(new Uint8Array(onePixel()), 300);
  const chunks = chunksOf(png);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
  const { body } = chunks[1] ?? { body: Buffer.alloc(9) };
  // 300 dots an inch are 11,811 a metre.
  expect([body.readUInt32BE(0), body.readUInt32BE(4), body.readUInt8(8)]).toEqual([
    11_811, 11_811, 1,
  ]);
});

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; body: Buffer; isWhole: boolean }[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    const checked = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: checked.toString('latin1', 0, 4),
      body: checked.subarray(4),
      isWhole: bytes.readUInt32BE(at + 8 + length) === checkOf(checked),
    });
  }
  return chunks;
}

function onePixel(): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const checked = Buffer.concat([Buffer.from(type), body]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(body.length, 0);
    ends.writeUInt32BE(checkOf(checked), 4);
    return Buffer.concat([ends.subarray(0, 4), checked, ends.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
