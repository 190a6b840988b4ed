import { expect, test } from 'vitest';

import { waterfallExtent, waterfallRows } from '#src/ui/charts/waterfall-rows.ts';

const step = (key: string, amount: number) => ({
  ...{ key, amount, name: key, ends: '', label: String(amount) },
});

test('each step begins where the one before it ended, and the last sum is where they end', () => {
  const rows = waterfallRows(
    step('before', 100),
    [step('a', -160), step('b', 90)],
    step('after', 30),
  );
  expect(rows.map(({ span, tone }) => [...span, tone])).toEqual([
    [0, 100, 'whole'],
    [100, -60, 'down'],
    [-60, 30, 'up'],
    [0, 30, 'whole'],
  ]);
  expect(waterfallExtent(rows)).toEqual({ lowest: -60, highest: 100 });
});

test('0 is always within what is drawn', () => {
  expect(waterfallExtent(waterfallRows(step('x', 5), [], step('y', 5)))).toEqual({
    lowest: 0,
    highest: 5,
  });
});
