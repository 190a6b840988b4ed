import { expect, test } from 'vitest';

import { frameExtent, frameSpans, type FrameBar } from '#src/ui/charts/frame-bars.ts';

const part = (id: string, amount: number) => ({ id, number: null, amount, said: '' });

test('what is taken is stacked, and what is given back hangs below', () => {
  const spans = frameSpans([
    part('a', 3),
    part('b', -2),
    part('c', 0),
    part('d', 4),
    part('e', -1),
  ]);
  expect(spans.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['a', 0, 3],
    ['b', 0, -2],
    ['d', 3, 7],
    ['e', -2, -3],
  ]);
});

test('the drawing reaches from the deepest bar to the highest limit', () => {
  const bar: FrameBar = {
    year: 2027,
    limit: 9,
    used: 4,
    limitLabel: null,
    overLabel: null,
    parts: [part('a', 5), part('b', -1)],
  };
  expect(frameExtent([bar, { ...bar, limit: null }])).toEqual([-1, 9]);
  expect(frameExtent([])).toEqual([0, 0]);
});
