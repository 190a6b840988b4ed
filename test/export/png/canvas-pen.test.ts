import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawMap } from '#src/drawing/draw-map.ts';
import type { MapFigure } from '#src/drawing/map-figure.ts';
import type { Scene } from '#src/drawing/scene.ts';
import { drawScene, type Canvas } from '#src/export/png/canvas-pen.ts';
import { publishedMaps } from '#test/fixtures/maps/published-maps.ts';

/** A canvas that remembers what was drawn on it, and with what. */
function drawn(scene: Scene, scale = 2) {
  const calls: { name: string; values: readonly unknown[]; font: string; alpha: number }[] = [];
  const state = { font: '', globalAlpha: 1, textRendering: '' };
  const canvas = new Proxy(state as unknown as Canvas, {
    get: (target, name): unknown =>
      name in target
        ? Reflect.get(target, name)
        : (...values: readonly unknown[]) =>
            calls.push({ name: String(name), values, font: state.font, alpha: state.globalAlpha }),
  });
  drawScene(canvas, scene, scale);
  const named = (name: string) => calls.filter((call) => call.name === name);
  return { named, state };
}

describe('a figure on a canvas', () => {
  test.for(publishedMaps)('PEN-4 $name: every box, line and text of the figure', ({ figure }) => {
    const { scene } = drawMap(figure);
    const { named, state } = drawn(scene);
    expect(state.textRendering).toBe('geometricPrecision');
    const boxes = scene.shapes.filter((shape) => shape.kind === 'box');
    const lines = scene.shapes.filter((shape) => shape.kind === 'connector');
    const runs = scene.shapes.flatMap((shape) => (shape.kind === 'connector' ? [] : shape.text));
    expect(named('roundRect').map(({ values: [x, y] }) => [x, y])).toEqual(
      boxes.map(({ box: { x, y } }) => [x, y]),
    );
    expect(named('stroke')).toHaveLength(boxes.length + lines.length);
    expect(named('fillText').map(({ values, font }) => [...values, font])).toEqual(
      runs.map(({ text, x, y, size, weight }) => [
        text,
        x,
        y,
        `${String(weight)} ${String(size)}px 'IBM Plex Sans', 'Segoe UI', Arial, sans-serif`,
      ]),
    );
  });

  test('PEN-4 its frame fills the picture', () => {
    const { scene } = drawMap(publishedMaps[0].figure);
    const { x, y } = scene.frame;
    expect(drawn(scene, 3).named('setTransform')[0]?.values).toEqual([3, 0, 0, 3, -3 * x, -3 * y]);
  });

  test('PEN-4 what is faded is drawn faintly', () => {
    const { scene } = drawMap(named('Skærme', true));
    expect(drawn(scene).named('roundRect')[0]?.alpha).toBe(0.25);
  });

  test('PEN-2 PEN-4 any text at all is drawn, and half a sign as what no one can read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.constantFrom('<b>', 'שלום', '👩‍👩‍👧', '\ud800', 'x'.repeat(200)),
        ),
        (title) => {
          for (const { values } of drawn(drawMap(named(title)).scene).named('fillText')) {
            expect(String(values[0]).isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});

function named(title: string, isFaded = false): MapFigure {
  return {
    title,
    description: '',
    columns: [title],
    nodes: [{ id: 'one', column: 0, title, fact: title, tone: 'plain', isFaded }],
    links: [],
  };
}
