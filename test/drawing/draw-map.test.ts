import { describe, expect, test } from 'vitest';

import { drawMap } from '#src/drawing/draw-map.ts';
import type { MapFigure } from '#src/drawing/map-figure.ts';
import { mapSizes } from '#src/drawing/map-sizes.ts';
import type { Box, BoxShape, Scene, Shape } from '#src/drawing/scene.ts';
import { textWidth } from '#src/drawing/text/text-width.ts';
import { publishedMaps } from '#test/fixtures/maps/published-maps.ts';

describe.for(publishedMaps)('the published map $name', ({ figure, fewestOfOthers }) => {
  const { scene, layout } = drawMap(figure);
  const boxes = scene.shapes.filter((shape) => shape.kind === 'box');

  test('LAY-1 no box lies on another', () => {
    const pairs = boxes.flatMap((one, nth) =>
      boxes.slice(nth + 1).map((other) => ({ one, other })),
    );
    expect(pairs.filter(({ one, other }) => isCommon(one.box, other.box))).toEqual([]);
  });

  test('LAY-4 links cross no more often than in the best of four other layouts', () => {
    expect(layout.crossings).toBeLessThanOrEqual(fewestOfOthers);
  });

  test('SET-2 no text is cut, and each is inside its box', () => {
    expect(boxes.filter(({ isCut }) => isCut)).toEqual([]);
    expect(boxes.flatMap(linesOutside)).toEqual([]);
  });

  test('no share lies on another or on a box', () => {
    const grounds = scene.shapes.map(groundOf).filter((ground) => ground !== null);
    const others = [...grounds, ...boxes.map(({ box }) => box)];
    expect(
      grounds.filter((ground) =>
        others.some((other) => other !== ground && isCommon(ground, other)),
      ),
    ).toEqual([]);
  });

  test('everything is inside the frame', () => {
    expect(boxes.filter(({ box }) => !isWithin(box, scene))).toEqual([]);
  });

  test('LAY-2 it is the same each time', () => {
    expect(drawMap(figure)).toEqual(drawMap(structuredClone(figure)));
  });
});

describe('drawMap', () => {
  test('SET-2 a name of 200 signs is cut, and the box says so and keeps it whole', () => {
    const title = 'Medarbejdere i alle enheder registrerer besøg '.repeat(5).slice(0, 200);
    const [box] = boxesOf(drawMap(figureOf({ title })).scene);
    expect(box?.isCut).toBe(true);
    expect(box?.name).toBe(title);
    expect(box?.text.at(-1)?.text).toMatch(/…$/);
  });

  test('what of a map is drawn is said beneath it, inside the frame', () => {
    const note = '12 af 40 led vises.';
    const [bare, noted] = [drawMap(figureOf({})), drawMap({ ...figureOf({}), note })];
    const last = noted.scene.shapes.at(-1);
    expect(last).toMatchObject({ kind: 'text', text: [{ text: note, x: 0 }] });
    expect(noted.scene.frame.height).toBeGreaterThan(bare.scene.frame.height);
    expect(noted.scene.shapes.slice(0, -1)).toEqual(bare.scene.shapes);
  });

  test('what is negative is dashed, and so are its links', () => {
    const { shapes } = drawMap({
      ...figureOf({ tone: 'negative' }),
      links: [{ from: 'one', to: 'two', isNegative: true }],
    }).scene;
    expect(shapes.filter((shape) => shape.kind !== 'text' && shape.isDashed)).toHaveLength(2);
  });

  test('LAY-6 it goes on from an earlier layout', () => {
    const figure = publishedMaps[0].figure;
    const before = drawMap(figure);
    expect(drawMap(figure, before.layout).layout.crossings).toBe(before.layout.crossings);
  });

  test('a map without nodes has its heads', () => {
    const { scene } = drawMap({ ...figureOf({}), nodes: [] });
    expect(scene.shapes.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });
});

function figureOf(node: Partial<MapFigure['nodes'][number]>): MapFigure {
  return {
    title: 'Kort',
    description: '',
    columns: ['Leverance', 'Gevinst'],
    nodes: [
      { id: 'one', column: 0, title: 'Et', tone: 'plain', ...node },
      { id: 'two', column: 1, title: 'To', tone: 'cash' },
    ],
    links: [],
  };
}

function boxesOf({ shapes }: Scene): readonly BoxShape[] {
  return shapes.filter((shape) => shape.kind === 'box');
}

function linesOutside({ box, text }: BoxShape): readonly string[] {
  return text
    .filter(
      ({ text: words, x, y, size, weight }) =>
        x + textWidth(words, { size, weight }) > box.x + box.width - mapSizes.padding.x + 0.01 ||
        y > box.y + box.height ||
        y - size < box.y,
    )
    .map(({ text: words }) => words);
}

function groundOf(shape: Shape): Box | null {
  return shape.kind === 'text' ? shape.ground : null;
}

function isCommon(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isWithin(box: Box, { frame }: Scene): boolean {
  return (
    box.x > frame.x &&
    box.y > frame.y &&
    box.x + box.width < frame.x + frame.width &&
    box.y + box.height < frame.y + frame.height
  );
}
