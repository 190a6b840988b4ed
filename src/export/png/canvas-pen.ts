import { arrowOf, pen } from '../../drawing/pen.ts';
import type { BoxShape, ConnectorShape, Scene, TextRun, TextShape } from '../../drawing/scene.ts';
import { boxColours, groundColour, lineColour, textColour } from '../scene-colours.ts';
import { readable } from '../xml-text.ts';

const FONTS = "'IBM Plex Sans', 'Segoe UI', Arial, sans-serif";

/** What the pen needs of a canvas. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'lineTo'
  | 'moveTo'
  | 'roundRect'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
> & {
  fillStyle: CanvasRenderingContext2D['fillStyle'];
  strokeStyle: CanvasRenderingContext2D['strokeStyle'];
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  textRendering: CanvasTextRendering;
};

/**
 * Draws a figure on a canvas [PEN-4], `scale` dots to the point: the same lines, corners, colours and
 * places as every other pen, with the fonts that the page has loaded.
 */
export function drawScene(canvas: Canvas, { frame, shapes }: Scene, scale: number): void {
  canvas.setTransform(scale, 0, 0, scale, -frame.x * scale, -frame.y * scale);
  canvas.textBaseline = 'alphabetic';
  // Else letters are spaced for the dots of a screen, and lines come out wider than they are measured.
  canvas.textRendering = 'geometricPrecision';
  canvas.lineWidth = pen.line;
  canvas.globalAlpha = 1;
  canvas.fillStyle = groundColour;
  canvas.fillRect(frame.x, frame.y, frame.width, frame.height);
  for (const shape of shapes) {
    canvas.globalAlpha = shape.isFaded ? pen.faint : 1;
    if (shape.kind === 'box') box(canvas, shape);
    else if (shape.kind === 'connector') connector(canvas, shape);
    else words(canvas, shape);
  }
}

function box(canvas: Canvas, { box: place, tone, isDashed, text }: BoxShape): void {
  const { fill, edge, title, fact } = boxColours[tone];
  canvas.beginPath();
  canvas.roundRect(place.x, place.y, place.width, place.height, pen.radius);
  canvas.fillStyle = fill;
  canvas.fill();
  stroke(canvas, edge, isDashed);
  for (const run of text) line(canvas, run, run.role === 'fact' ? fact : title);
}

function connector(canvas: Canvas, { curve, tone, isDashed }: ConnectorShape): void {
  const [start, ...rest] = curve;
  if (start === undefined) return;
  const colour = lineColour(tone);
  canvas.beginPath();
  canvas.moveTo(start.x, start.y);
  for (let nth = 0; nth + 2 < rest.length; nth += 3) {
    const [first, second, end] = rest.slice(nth, nth + 3);
    if (first === undefined || second === undefined || end === undefined) break;
    canvas.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
  }
  stroke(canvas, colour, isDashed);
  arrow(canvas, curve, colour);
}

function arrow(canvas: Canvas, curve: ConnectorShape['curve'], colour: string): void {
  const [start, ...rest] = arrowOf(curve);
  if (start === undefined) return;
  canvas.beginPath();
  canvas.moveTo(start.x, start.y);
  for (const { x, y } of rest) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fillStyle = colour;
  canvas.fill();
}

function stroke(canvas: Canvas, colour: string, isDashed: boolean): void {
  canvas.strokeStyle = colour;
  canvas.setLineDash(isDashed ? [...pen.dash] : []);
  canvas.stroke();
}

function words(canvas: Canvas, { text, ground }: TextShape): void {
  if (ground !== null) {
    canvas.fillStyle = groundColour;
    canvas.fillRect(ground.x, ground.y, ground.width, ground.height);
  }
  for (const run of text) line(canvas, run, textColour[run.role]);
}

function line(canvas: Canvas, { text, x, y, anchor, size, weight }: TextRun, colour: string): void {
  canvas.font = fontOf(weight, size);
  canvas.textAlign = anchor === 'middle' ? 'center' : 'left';
  canvas.fillStyle = colour;
  canvas.fillText(readable(text), x, y);
}

/** A font as a style sheet writes it. */
export function fontOf(weight: number, size: number): string {
  return `${String(weight)} ${String(size)}px ${FONTS}`;
}
