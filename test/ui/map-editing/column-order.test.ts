import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { columnAround, isSameOrder, landing, stepped } from '#src/ui/map-editing/column-order.ts';
import { aBox, aScene } from '#test/support/scenes.ts';

const scene = aScene([aBox('c', 0, 120), aBox('x', 150, 0), aBox('a', 0, 0), aBox('b', 0, 60)]);
const column = columnAround(scene, 'a');

test('a column goes from the top down, whatever the order of the shapes', () => {
  expect(column.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(columnAround(scene, 'gone')).toEqual([]);
});

test.for([
  ['one goes down', 'a', 1, 'bacd'],
  ['one goes up', 'c', -1, 'acbd'],
  ['what stands together stays together', 'bc', -1, 'bcad'],
  ['those at the end go no further', 'cd', 1, 'abcd'],
  ['apart, each goes by itself', 'ac', 1, 'badc'],
] as const)('%s', ([, moved, by, after]) => {
  expect(stepped(Array.from('abcd'), new Set(moved), by).join('')).toBe(after);
});

test('a step and one back leave the order, where there was room for it', () => {
  const any = fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e'), { minLength: 1 });
  fc.assert(
    fc.property(any, (moved) => {
      const order = Array.from('abcdef');
      const down = stepped(order, new Set(moved), 1);
      expect(down.toSorted()).toEqual(order);
      expect(stepped(down, new Set(moved), -1)).toEqual(order);
    }),
  );
});

test.for([
  ['above all', 'b', -50, 'bac', -8],
  ['where it is', 'b', 80, 'abc', 80],
  ['past the middle of the next', 'a', 81, 'bac', 110],
  ['under all', 'a', 500, 'bca', 168],
  ['two together', 'ac', 90, 'bac', 108],
] as const)('let go %s', ([, moved, height, order, y]) => {
  const landed = landing(column, new Set(moved), height);
  expect(landed).toEqual({ order: Array.from(order), y });
});

test('all of a column that is let go stays in its order', () => {
  const landed = landing(column, new Set('abc'), 40);
  expect(isSameOrder(landed.order, ['a', 'b', 'c'])).toBe(true);
  expect(isSameOrder(landed.order, ['a', 'c', 'b'])).toBe(false);
});
