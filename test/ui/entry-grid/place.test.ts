import { describe, expect, test } from 'vitest';

import { alongTheLines, areaOf, moved, within, type Move } from '#src/ui/entry-grid/place.ts';

const extent = { rows: 5, columns: 4 };

describe('moved', () => {
  test.for<{ move: Move; from: [number, number]; to: [number, number] }>([
    { move: 'up', from: [2, 1], to: [1, 1] },
    { move: 'up', from: [0, 1], to: [0, 1] },
    { move: 'down', from: [4, 1], to: [4, 1] },
    { move: 'left', from: [2, 0], to: [2, 0] },
    { move: 'right', from: [2, 1], to: [2, 2] },
    { move: 'first-column', from: [2, 3], to: [2, 0] },
    { move: 'last-column', from: [2, 0], to: [2, 3] },
    { move: 'first-row', from: [3, 2], to: [0, 2] },
    { move: 'last-row', from: [1, 2], to: [4, 2] },
    { move: 'first-cell', from: [3, 2], to: [0, 0] },
    { move: 'last-cell', from: [0, 0], to: [4, 3] },
    { move: 'page-down', from: [1, 2], to: [4, 2] },
    { move: 'page-up', from: [4, 2], to: [1, 2] },
  ])('$move from $from leads to $to', ({ move, from, to }) => {
    const place = moved({ row: from[0], column: from[1] }, move, extent, 3);
    expect([place.row, place.column]).toEqual(to);
  });
});

describe('alongTheLines', () => {
  test('goes on in the next line, and ends at both ends', () => {
    expect(alongTheLines({ row: 1, column: 3 }, 1, extent)).toEqual({ row: 2, column: 0 });
    expect(alongTheLines({ row: 1, column: 0 }, -1, extent)).toEqual({ row: 0, column: 3 });
    expect(alongTheLines({ row: 4, column: 3 }, 1, extent)).toBeNull();
    expect(alongTheLines({ row: 0, column: 0 }, -1, extent)).toBeNull();
  });
});

test('an area is the same from whichever corner it was chosen', () => {
  const one = { row: 3, column: 1 };
  const other = { row: 1, column: 2 };
  expect(areaOf(one, other)).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
  expect(areaOf(other, one)).toEqual(areaOf(one, other));
});

test('a place that is gone is the nearest there is', () => {
  expect(within({ row: 9, column: 9 }, extent)).toEqual({ row: 4, column: 3 });
  expect(within({ row: 0, column: 0 }, { rows: 0, columns: 4 })).toEqual({ row: 0, column: 0 });
});
