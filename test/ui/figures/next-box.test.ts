import { expect, test } from 'vitest';

import type { BoxShape, ConnectorShape, Scene } from '#src/drawing/scene.ts';
import { nextBox } from '#src/ui/figures/next-box.ts';

const box = (id: string, x: number, y: number): BoxShape => ({
  kind: 'box',
  id,
  box: { x, y, width: 100, height: 40 },
  tone: 'plain',
  isDashed: false,
  isFaded: false,
  text: [],
  textFrom: 'middle',
  paragraphs: [],
  name: id,
  isCut: false,
});
const line = (from: string, to: string): ConnectorShape => ({
  kind: 'connector',
  from,
  to,
  curve: [],
  tone: 'plain',
  isDashed: false,
  isFaded: false,
});

const scene: Scene = {
  frame: { x: 0, y: 0, width: 400, height: 200 },
  title: '',
  description: '',
  shapes: [
    line('a', 'far'),
    box('a', 0, 0),
    box('b', 0, 60),
    box('near', 150, 0),
    box('far', 150, 120),
    box('last', 300, 60),
  ],
};

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
