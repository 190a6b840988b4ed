import type { BoxShape, ConnectorShape, Scene, Shape } from '#src/drawing/scene.ts';

/** A box of 100 × 40 points. */
export function aBox(id: string, x: number, y: number): BoxShape {
  return {
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
  };
}

/** A line; where it goes is said where it matters. */
export function aLine(
  from: string,
  to: string,
  curve: ConnectorShape['curve'] = [],
): ConnectorShape {
  return { kind: 'connector', from, to, curve, tone: 'plain', isDashed: false, isFaded: false };
}

export function aScene(shapes: readonly Shape[]): Scene {
  return {
    frame: { x: 0, y: 0, width: 400, height: 200 },
    title: '',
    description: '',
    shapes,
  };
}
