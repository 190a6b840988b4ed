import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { inPages } from '#src/base/in-pages.ts';

test('a list is cut into full pages, and what is left', () => {
  expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPages([1, 2], 2)).toEqual([[1, 2]]);
  expect(inPages([], 2)).toEqual([]);
});

test('the pages hold the list, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const pages = inPages(rows, size);
      expect(pages.flat()).toEqual(rows);
      expect(pages.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});
