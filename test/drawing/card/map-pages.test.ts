import { describe, expect, test } from 'vitest';

import { mapPages } from '#src/drawing/card/map-pages.ts';
import type { MapFigure } from '#src/drawing/map-figure.ts';
import type { Scene } from '#src/drawing/scene.ts';
import { publishedMaps } from '#test/fixtures/maps/published-maps.ts';

/** Two deliverables of each of 40 benefits, one goal of all, and a link that no chain of a benefit has. */
const large: MapFigure = {
  title: 'Large',
  description: '',
  columns: ['Leverance', 'Gevinst', 'Mål'],
  nodes: [
    ...numbers(80).map((nth) => node(`deliverable ${nth}`, 0)),
    ...numbers(40).map((nth) => node(`benefit ${nth}`, 1)),
    node('goal', 2),
    node('alone', 2),
  ],
  links: [
    ...numbers(80).map((nth) => link(`deliverable ${nth}`, `benefit ${String(Number(nth) % 40)}`)),
    ...numbers(40).map((nth) => link(`benefit ${nth}`, 'goal')),
    link('deliverable 0', 'alone'),
  ],
};

describe.for([
  ...publishedMaps.map(({ name, figure }) => ({ name, figure })),
  { name: 'of many chains', figure: large },
])('CRD-7 the slides of a map: $name', ({ figure }) => {
  const pages = mapPages(figure);

  test('hold every node and every link', () => {
    const held = new Set(pages.flatMap(idsOf));
    expect(figure.nodes.filter(({ id }) => !held.has(`map ${id}`))).toEqual([]);
    const drawn = new Set(pages.flatMap(linksOf));
    const missing = figure.links.filter(({ from, to }) => !drawn.has(`map ${from} map ${to}`));
    expect(missing).toEqual([]);
  });

  test('have no text below 12 points, and none that is wider than a slide', () => {
    const runs = pages.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'connector' ? [] : shape.text)),
    );
    expect(Math.min(...runs.map(({ size }) => size))).toBe(12);
    expect(pages.map(({ frame }) => frame.width)).toEqual(pages.map(() => 896));
  });
});

test('CRD-7 a map that has room is on one slide, and one that has not on several of a slide’s height', () => {
  expect(mapPages({ ...large, nodes: large.nodes.slice(0, 4) })).toHaveLength(1);
  const pages = mapPages({
    ...large,
    links: large.links.slice(0, 80),
    nodes: large.nodes.slice(0, 120),
  });
  expect(pages.length).toBeGreaterThan(3);
  expect(new Set(pages.map(({ frame }) => frame.height))).toEqual(new Set([420]));
});

test('CRD-7 an empty map has no slide', () => {
  expect(mapPages({ ...large, nodes: [] })).toEqual([]);
});

function idsOf({ shapes }: Scene): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.id] : []));
}

function linksOf({ shapes }: Scene): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'connector' ? [`${shape.from} ${shape.to}`] : [],
  );
}

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, nth) => String(nth));
}

function node(id: string, column: number) {
  return { id, column, title: id, tone: 'plain' as const };
}

function link(from: string, to: string) {
  return { from, to };
}
