/** A PNG file begins with 8 bytes of its own and then its head, a chunk that is always this long. */
const HEAD_ENDS = 8 + 25;
const INCHES_A_METRE = 1 / 0.0254;
const METRE = 1;

/**
 * The same PNG file, which now says how many dots an inch has, so that other programs put it in at the
 * size it was made for [PEN-4]. A browser does not write that (chunk `pHYs`, PNG 1.2 section 4.2.4.2).
 */
export function withDensity(
  png: Uint8Array<ArrayBuffer>,
  dotsAnInch: number,
): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(4 + 9);
  body.set(new TextEncoder().encode('pHYs'));
  const view = new DataView(body.buffer);
  const dotsAMetre = Math.round(dotsAnInch * INCHES_A_METRE);
  view.setUint32(4, dotsAMetre);
  view.setUint32(8, dotsAMetre);
  view.setUint8(12, METRE);
  const chunk = new Uint8Array(4 + body.length + 4);
  chunk.set(body, 4);
  const chunkView = new DataView(chunk.buffer);
  chunkView.setUint32(0, body.length - 4);
  chunkView.setUint32(4 + body.length, checkOf(body));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD_ENDS));
  whole.set(chunk, HEAD_ENDS);
  whole.set(png.subarray(HEAD_ENDS), HEAD_ENDS + chunk.length);
  return whole;
}

/** CRC-32 as PNG has it (ISO 3309). */
export function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return (check ^ 0xffffffff) >>> 0;
}
