import { describe, expect, test } from 'vitest';

import { filledDown, filledRight } from '#src/domain/business-case/edits/fill.ts';

describe('fill', () => {
  test('CAS-7 right takes the first cell of each row, an empty one too', () => {
    const block = [
      ['1', '2', '3'],
      [null, '5', null],
    ];
    expect(filledRight(block)).toEqual([
      ['1', '1', '1'],
      [null, null, null],
    ]);
  });

  test('CAS-7 down takes the top row, its empty cells too', () => {
    const block = [
      ['1', null],
      ['3', '4'],
      [null, '6'],
    ];
    expect(filledDown(block)).toEqual([
      ['1', null],
      ['1', null],
      ['1', null],
    ]);
  });

  test('CAS-7 a block of nothing stays one', () => {
    expect(filledRight([])).toEqual([]);
    expect(filledDown([])).toEqual([]);
  });
});
