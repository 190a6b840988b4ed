import { expect, test } from 'vitest';

import { firstTarget, linesOf, nextIn } from '#src/ui/map-editing/link-walk.ts';
import { standIn } from '#src/ui/map-editing/stand-in.ts';
import { aBox, aLine, aScene } from '#test/support/scenes.ts';

const scene = aScene([
  aLine('a', 'c'),
  aLine('c', 'e'),
  aBox('a', 0, 0),
  aBox('b', 0, 60),
  aBox('c', 150, 0),
  aBox('d', 150, 60),
  aBox('e', 300, 0),
]);

test('a link is first offered what is ahead, and else what is beside', () => {
  expect(firstTarget(scene, 'a', new Set(['b', 'd', 'e']))).toBe('d');
  expect(firstTarget(scene, 'a', new Set(['b']))).toBe('b');
  expect(firstTarget(scene, 'a', new Set())).toBe(null);
});

test('the lines of a box are those that leave it, then those that come', () => {
  expect(linesOf(scene, 'c').map(({ from, to }) => from + to)).toEqual(['ce', 'ac']);
});

test('a list that goes round has a next one at both ends', () => {
  expect(nextIn(['a', 'b'], 1, 1)).toBe('a');
  expect(nextIn(['a', 'b'], 0, -1)).toBe('b');
  expect(nextIn(['a', 'b'], -1, -1)).toBe('a');
  expect(nextIn<string>([], -1, 1) ?? 'none').toBe('none');
});

test.for([
  ['c', 'c', 'd'],
  ['d', 'd', 'c'],
  ['e', 'e', 'c'],
  ['c', 'cd', 'a'],
  ['a', 'abcd', 'e'],
  ['gone', 'a', 'b'],
  ['a', 'abcde', null],
] as const)('when %s goes with %s, the keyboard goes to %s', ([id, gone, next]) => {
  expect(standIn(scene, id, (each) => !gone.includes(each))).toBe(next);
});
