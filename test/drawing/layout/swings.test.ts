import { describe, expect, test } from 'vitest';

import { lanesOf } from '#src/drawing/layout/lanes.ts';
import { swings } from '#src/drawing/layout/swings.ts';
import { eigenvectorOf, nthLargestEigenvalue } from '#src/drawing/layout/tridiagonal.ts';

describe('the slowest swing', () => {
  test('LAY-4 puts a chain in the order of its links, early ones above', () => {
    const nodes = Array.from({ length: 20 }, (_, nth) => ({
      id: `n${String(nth)}`,
      column: nth % 2,
      height: 30,
    }));
    const links = nodes.slice(1).map(({ id }, nth) => ({ from: `n${String(nth)}`, to: id }));
    const lanes = lanesOf({ columns: 2, nodes, links });
    const [heights] = swings(lanes, Int32Array.from(nodes.keys()), 1);
    const rising = [...(heights ?? [])];
    expect(rising).toHaveLength(20);
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
  });
});

describe('the eigenvalues of a tridiagonal matrix', () => {
  // Free ends joined in a row: the eigenvalues are known, cos(k · 180° / (n + 1)).
  const size = 9;
  const matrix = {
    diagonal: Array.from({ length: size }, () => 0),
    beside: Array.from({ length: size - 1 }, () => 0.5),
  };

  test.for([0, 1, 4, 8])('LAY-4 the one of index %i', (nth) => {
    const exact = Math.cos(((nth + 1) * Math.PI) / (size + 1));
    const found = nthLargestEigenvalue(matrix, nth);
    expect(found).toBeCloseTo(exact, 12);
    const vector = eigenvectorOf(matrix, found);
    vector.forEach((entry, row) => {
      const turned = ((vector[row - 1] ?? 0) + (vector[row + 1] ?? 0)) / 2;
      expect(turned).toBeCloseTo(exact * entry, 6);
    });
  });
});
