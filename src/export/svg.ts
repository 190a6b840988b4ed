import { arrowOf, pathOf, pen } from '../drawing/pen.ts';
import type { BoxShape, ConnectorShape, Scene, TextRun, TextShape } from '../drawing/scene.ts';
import { boxColours, colourIn, groundColour, lineColour, textColour } from './scene-colours.ts';
import { xmlText } from './xml-text.ts';

const FONTS = "'IBM Plex Sans', 'Segoe UI', Arial, sans-serif";

/**
 * A figure as an SVG file [PEN-1]: presentation attributes only, so that any program draws it; no
 * script, no style sheet, nothing fetched. It has a title and a description, text stays text, and
 * what was cut is whole in the title of its box. The same figure, the same bytes.
 */
export function svgText({ frame, title, description, shapes }: Scene): string {
  const { x, y, width, height } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${length(width)}pt" height="${length(height)}pt"` +
      ` viewBox="${[x, y, width, height].map(length).join(' ')}" role="img"` +
      ` aria-labelledby="title description" font-family="${xmlText(FONTS)}">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="description">${xmlText(description)}</desc>`,
    `<rect${attributes({ x, y, width, height, fill: groundColour })}/>`,
    ...shapes.map((shape) => {
      if (shape.kind === 'box') return box(shape);
      return shape.kind === 'connector' ? connector(shape) : text(shape);
    }),
    '</svg>',
    '',
  ].join('\n');
}

function box({ box: place, tone, isDashed, isFaded, text: runs, name }: BoxShape): string {
  const { fill, edge } = boxColours[tone];
  const rect = attributes({
    ...place,
    rx: pen.radius,
    fill,
    stroke: edge,
    'stroke-width': pen.line,
    ...dashes(isDashed),
  });
  const lines = runs.map((run) => line(run, colourIn(tone, run.role)));
  return `${group(isFaded)}<title>${xmlText(name)}</title><rect${rect}/>${lines.join('')}</g>`;
}

function connector({ curve, tone, isDashed, isFaded }: ConnectorShape): string {
  const colour = lineColour(tone);
  const path = attributes({
    d: pathOf(curve, length),
    fill: 'none',
    stroke: colour,
    'stroke-width': pen.line,
    ...dashes(isDashed),
  });
  return `${group(isFaded)}<path${path}/>${arrow(curve, colour)}</g>`;
}

function arrow(curve: ConnectorShape['curve'], colour: string): string {
  const points = arrowOf(curve).map(({ x, y }) => `${length(x)},${length(y)}`);
  if (points.length === 0) return '';
  return `<polygon${attributes({ points: points.join(' '), fill: colour })}/>`;
}

function dashes(isDashed: boolean): Readonly<Record<string, string>> {
  return isDashed ? { 'stroke-dasharray': pen.dash.join(' ') } : {};
}

function text({ text: runs, ground, isFaded }: TextShape): string {
  const under = ground === null ? '' : `<rect${attributes({ ...ground, fill: groundColour })}/>`;
  return `${group(isFaded)}${under}${runs.map((run) => line(run, textColour[run.role])).join('')}</g>`;
}

function line({ text: words, x, y, anchor, size, weight }: TextRun, fill: string): string {
  const set = attributes({
    x,
    y,
    ...(anchor === 'middle' ? { 'text-anchor': 'middle' } : {}),
    'font-size': size,
    'font-weight': weight,
    fill,
  });
  return `<text${set}>${xmlText(words)}</text>`;
}

function group(isFaded: boolean): string {
  return `<g${isFaded ? attributes({ opacity: pen.faint }) : ''}>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? length(value) : value}"`)
    .join('');
}

/** To a hundredth of a point. */
function length(points: number): string {
  return String(Math.round(points * 100) / 100);
}
