import { expect, test } from 'vitest';

import { histogramSteps, raisedBy } from '#src/ui/charts/histogram-steps.ts';

test('each side of 0 has an outline of its own, which comes down at 0 and at the end', () => {
  const bins = [
    { from: -20, to: -10, count: 1 },
    { from: -10, to: 0, count: 3 },
    { from: 0, to: 10, count: 4 },
    { from: 10, to: 20, count: 2 },
  ];
  expect(histogramSteps(bins, 10)).toEqual([
    { place: -20, below: 0.1, above: null },
    { place: -10, below: 0.3, above: null },
    { place: 0, below: 0, above: 0.4 },
    { place: 10, below: null, above: 0.2 },
    { place: 20, below: null, above: 0 },
  ]);
});

test('where all of it is below 0, the outline ends there', () => {
  expect(histogramSteps([{ from: -10, to: 0, count: 5 }], 5)).toEqual([
    { place: -10, below: 1, above: null },
    { place: 0, below: 0, above: null },
  ]);
});

test('a mark too near the one before it is raised a row, and the next of them another', () => {
  expect(raisedBy([0, 60, 120], 56)).toEqual([0, 0, 0]);
  expect(raisedBy([0, 10, 20], 56)).toEqual([0, 1, 2]);
  expect(raisedBy([0, 10, 90], 56)).toEqual([0, 1, 0]);
  expect(raisedBy([5, 5, 5], 56)).toEqual([0, 1, 2]);
});
