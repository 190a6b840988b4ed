import { expect, test } from 'vitest';

import { cardSizes } from '#src/drawing/card/card-sizes.ts';
import { smallMap } from '#src/drawing/card/small-map.ts';
import type { FigureNode, MapFigure } from '#src/drawing/map-figure.ts';
import { welfareTechnologyMap } from '#test/fixtures/maps/welfare-technology.ts';

const node = (id: string, column: number): FigureNode => ({ id, column, title: id, tone: 'plain' });
const link = (from: string, to: string) => ({ from, to });

/** `c-many` has more links than `c`, and none of them leads to what stands before it. */
const chains: MapFigure = {
  title: 'A map',
  description: '',
  columns: ['A', 'B', 'C'],
  nodes: [
    node('a-alone', 0),
    node('a', 0),
    node('b-one', 1),
    node('b-two', 1),
    node('b', 1),
    node('c-many', 2),
    node('c', 2),
    node('c-other', 2),
  ],
  links: [
    link('a', 'b'),
    link('a', 'b-one'),
    link('b', 'c'),
    link('b', 'c-other'),
    link('b-one', 'c-many'),
    link('b-two', 'c-many'),
  ],
};

function drawn(figure: MapFigure, most: number) {
  const map = smallMap(figure, 500, most, cardSizes.slide);
  const shapes = map.shapesAt({ x: 0, y: 0 }, map.height);
  return {
    boxes: shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.id] : [])),
    links: shapes.flatMap((shape) => (shape.kind === 'connector' ? [[shape.from, shape.to]] : [])),
  };
}

test('CRD-5 where a column has room for one, the ones that are shown are a chain', () => {
  expect(drawn(chains, 1)).toEqual({
    boxes: ['map a', 'map b', 'map c'],
    links: [
      ['map a', 'map b'],
      ['map b', 'map c'],
    ],
  });
});

test('CRD-5 of a real map too', () => {
  const { boxes, links } = drawn(welfareTechnologyMap, 1);
  expect(boxes.length).toBe(welfareTechnologyMap.columns.length);
  expect(boxes.filter((id) => !links.flat().includes(id))).toEqual([]);
});
