import { expect, test } from 'vitest';

import { nearestBox, nextBox } from '#src/ui/figures/next-box.ts';
import { aBox, aLine, aScene } from '#test/support/scenes.ts';

const scene = aScene([
  aLine('a', 'far'),
  aBox('a', 0, 0),
  aBox('b', 0, 60),
  aBox('near', 150, 0),
  aBox('far', 150, 120),
  aBox('last', 300, 60),
]);

test.for([
  ['a', 'down', 'b'],
  ['b', 'up', 'a'],
  ['b', 'down', null],
  ['a', 'right', 'far'],
  ['b', 'right', 'near'],
  ['far', 'left', 'a'],
  ['last', 'left', 'near'],
  ['last', 'right', null],
  ['gone', 'right', null],
] as const)('from %s %s comes %s', ([from, direction, to]) => {
  expect(nextBox(scene, from, direction)).toBe(to);
});

test.for([
  ['a', 'right', ['last'], 'last'],
  ['a', 'right', ['near', 'last'], 'near'],
  ['near', 'down', ['far'], 'far'],
  ['near', 'down', ['b', 'last'], null],
] as const)('of those one may go to, from %s %s of %s comes %s', ([from, way, allowed, to]) => {
  expect(nearestBox(scene, from, way, (id) => allowed.some((each) => each === id))).toBe(to);
});
