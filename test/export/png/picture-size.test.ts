import { describe, expect, test } from 'vitest';

import { canBeMade, printSize, screenSize } from '#src/export/png/picture-size.ts';

const frame = (width: number, height: number) => ({ x: -24, y: -60, width, height });

describe('the size of a picture', () => {
  test('PEN-4 for a screen it has two dots to the point', () => {
    expect(screenSize(frame(1040, 500.2))).toEqual({
      width: 2080,
      height: 1001,
      scale: 2,
      dotsAnInch: 144,
    });
  });

  test.for([
    // 277 × 190 mm at 300 dots an inch are 3,272 × 2,245 dots; 400 × 277 mm are 4,725 × 3,272.
    { name: 'A4 lying', of: frame(800, 400), long: 3272 },
    { name: 'A4 upright', of: frame(500, 800), long: 3272 },
    { name: 'A3, since it could hardly be read on A4', of: frame(1300, 600), long: 4725 },
    { name: 'A3 at most', of: frame(5000, 1000), long: 4725 },
  ])('PEN-4 for print it fills $name', ({ of, long }) => {
    const { width, height, dotsAnInch } = printSize(of);
    expect(Math.max(width, height)).toBe(long);
    expect(width / height).toBeCloseTo(of.width / of.height, 2);
    expect(dotsAnInch).toBe(300);
  });

  test('PEN-4 for print it can always be made, for a screen not where it is too large', () => {
    const tall = frame(1100, 20_000);
    expect(canBeMade(printSize(tall))).toBe(true);
    expect(canBeMade(screenSize(tall))).toBe(false);
    expect(canBeMade(screenSize(frame(5000, 5000)))).toBe(false);
    expect(canBeMade(screenSize(frame(1100, 3000)))).toBe(true);
  });
});
