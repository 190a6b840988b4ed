import { describe, expect, test } from 'vitest';

import {
  alongTheLines,
  areaOf,
  aroundTheBlock,
  moved,
  within,
  type Move,
} from '#src/ui/entry-grid/place.ts';

const extent = { lines: 5, rows: 7, columns: 4 };

describe('moved', () => {
  test.for<{ move: Move; from: [number, number]; to: [number, number] }>([
    { move: 'up', from: [2, 1], to: [1, 1] },
    { move: 'up', from: [0, 1], to: [0, 1] },
    { move: 'down', from: [4, 1], to: [5, 1] },
    { move: 'down', from: [6, 1], to: [6, 1] },
    { move: 'left', from: [2, 0], to: [2, 0] },
    { move: 'right', from: [2, 1], to: [2, 2] },
    { move: 'first-column', from: [2, 3], to: [2, 0] },
    { move: 'last-column', from: [2, 0], to: [2, 3] },
    { move: 'first-row', from: [3, 2], to: [0, 2] },
    { move: 'first-row', from: [6, 2], to: [4, 2] },
    { move: 'last-row', from: [1, 2], to: [4, 2] },
    { move: 'last-row', from: [4, 2], to: [6, 2] },
    { move: 'first-cell', from: [3, 2], to: [0, 0] },
    { move: 'last-cell', from: [0, 0], to: [6, 3] },
    { move: 'page-down', from: [1, 2], to: [4, 2] },
    { move: 'page-down', from: [5, 2], to: [6, 2] },
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

  test('passes the sums by', () => {
    expect(alongTheLines({ row: 5, column: 1 }, 1, extent)).toBeNull();
    expect(alongTheLines({ row: 5, column: 1 }, -1, extent)).toBeNull();
  });
});

describe('aroundTheBlock', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  const walked = (by: 'rows' | 'columns', step: 1 | -1) =>
    Array.from({ length: 6 }).reduce<readonly (readonly number[])[]>(
      (places) => {
        const [row = 0, column = 0] = places.at(-1) ?? [];
        const next = aroundTheBlock({ row, column }, step, by, area);
        return [...places, next === null ? [] : [next.row, next.column]];
      },
      [[1, 1]],
    );

  test('goes through every cell, row by row or column by column, and begins again', () => {
    const byRows = [
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
      [1, 1],
    ];
    const byColumns = [
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 3],
      [2, 3],
      [1, 1],
    ];
    expect(walked('rows', 1)).toEqual(byRows);
    expect(walked('rows', -1)).toEqual(byRows.toReversed());
    expect(walked('columns', 1)).toEqual(byColumns);
    expect(walked('columns', -1)).toEqual(byColumns.toReversed());
  });

  test('there is no block of one cell, and none around a place outside it', () => {
    const one = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(aroundTheBlock({ row: 1, column: 1 }, 1, 'rows', one)).toBeNull();
    expect(aroundTheBlock({ row: 0, column: 1 }, 1, 'rows', area)).toBeNull();
  });
});

test('an area is the same from whichever corner it was chosen', () => {
  const one = { row: 3, column: 1 };
  const other = { row: 1, column: 2 };
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  expect(areaOf({ from: one, to: other })).toEqual(area);
  expect(areaOf({ from: other, to: one })).toEqual(area);
});

test('a place that is gone is the nearest there is', () => {
  expect(within({ row: 9, column: 9 }, extent)).toEqual({ row: 6, column: 3 });
  expect(within({ row: 0, column: 0 }, { rows: 0, columns: 4 })).toEqual({ row: 0, column: 0 });
});
