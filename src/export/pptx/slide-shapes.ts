import type {
  BoxShape,
  ConnectorShape,
  Point,
  Scene,
  Shape,
  TextShape,
} from '../../drawing/scene.ts';
import { pen } from '../../drawing/pen.ts';
import { topOf } from '../../drawing/text/text-block.ts';
import { boxColours, colourIn, groundColour, lineColour, textColour } from '../scene-colours.ts';
import { filled, named } from './shape-marks.ts';
import { paragraphXml } from './slide-text.ts';
import { boxOfText, withRoom } from './text-room.ts';
import { emu, extent, onSlide, type Placing } from './units.ts';

/** The least width of a line that bends, and how far one swings out that ends where it began. Points. */
const FLAT = 1;
const SWING = 30;
/** The places on a rectangle where a connector is glued, as Office counts them. */
const SITES = { left: 1, right: 3 } as const;
/**
 * A figure as shapes of a slide [PEN-3]: each box, each line of connection and each text its own, in
 * the order in which they are drawn. Every connector is glued to its two boxes, so that it goes along
 * when one of them is moved. Shapes are numbered from `firstId`.
 */
export function slideShapes(scene: Scene, placing: Placing, firstId: number): string {
  const { shapes } = scene;
  const idOf = new Map<Shape, number>(shapes.map((shape, nth) => [shape, firstId + nth]));
  const boxes = new Map(
    shapes.flatMap((shape) => (shape.kind === 'box' ? [[shape.id, shape] as const] : [])),
  );
  const glueOf = (id: string): Glued | null => {
    const shape = boxes.get(id);
    return shape === undefined ? null : { shape, id: idOf.get(shape) ?? 0 };
  };
  return shapes
    .map((shape) => {
      const id = idOf.get(shape) ?? 0;
      if (shape.kind === 'box') return boxXml(shape, id, placing);
      if (shape.kind === 'text') return textXml(shape, id, scene, placing);
      const [from, to] = [glueOf(shape.from), glueOf(shape.to)];
      return from === null || to === null ? '' : connectorXml(shape, id, { from, to }, placing);
    })
    .join('');
}

function boxXml(shape: BoxShape, id: number, placing: Placing): string {
  const { box, tone, isDashed, isFaded, name, text, textFrom, paragraphs } = shape;
  const { fill, edge } = boxColours[tone];
  const { scale } = placing;
  const adjusted = Math.round((pen.radius / Math.min(box.width, box.height)) * 100_000);
  const padding = String(emu(Math.max(0, (text[0]?.x ?? box.x) - box.x) * scale));
  const above = textFrom === 'top' && text[0] !== undefined ? topOf(text[0]) - box.y : 0;
  const top = String(emu(Math.max(0, above) * scale));
  const written = paragraphs.map(({ text: words, role, size, weight }) =>
    paragraphXml({
      text: words,
      size: size * scale,
      weight,
      colour: colourIn(tone, role),
      isFaded,
    }),
  );
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${extent(box, placing)}</a:xfrm>` +
    `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${String(adjusted)}"/></a:avLst></a:prstGeom>` +
    `${filled(fill, isFaded)}${lineXml(edge, { isDashed, isFaded, scale })}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="${padding}" tIns="${top}" rIns="${padding}" bIns="0" anchor="${textFrom === 'top' ? 't' : 'ctr'}"><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `${written.length === 0 ? '<a:p/>' : written.join('')}</p:txBody></p:sp>`
  );
}

interface Glued {
  readonly shape: BoxShape;
  readonly id: number;
}

function connectorXml(
  { curve, tone, isDashed, isFaded }: ConnectorShape,
  id: number,
  { from, to }: { readonly from: Glued; readonly to: Glued },
  placing: Placing,
): string {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [start, end] = [onSlide(first, placing), onSlide(last, placing)];
  const size = { x: Math.abs(end.x - start.x), y: Math.abs(end.y - start.y) };
  const flips = `${end.x < start.x ? ' flipH="1"' : ''}${end.y < start.y ? ' flipV="1"' : ''}`;
  const colour = lineColour(tone);
  return (
    `<p:cxnSp><p:nvCxnSpPr>${named(id, `${from.shape.name} → ${to.shape.name}`)}` +
    `<p:cNvCxnSpPr>${glue('stCxn', from, first.x)}${glue('endCxn', to, last.x)}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr><a:xfrm${flips}><a:off x="${String(emu(Math.min(start.x, end.x)))}" y="${String(emu(Math.min(start.y, end.y)))}"/>` +
    `<a:ext cx="${String(emu(Math.max(size.x, FLAT)))}" cy="${String(emu(size.y))}"/></a:xfrm>${bend(size, placing.scale)}` +
    `${lineXml(colour, { isDashed, isFaded, scale: placing.scale, hasArrow: true })}</p:spPr></p:cxnSp>`
  );
}

/** A line that goes straight, swings over in the middle, or swings out and back to the same side. */
function bend({ x, y }: Point, scale: number): string {
  if (emu(y) === 0) return '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>';
  // Told in thousandths of a per cent of the width, however flat that is.
  const swing = x < FLAT ? Math.round((SWING * scale * 100_000) / FLAT) : 50_000;
  return (
    '<a:prstGeom prst="curvedConnector3"><a:avLst>' +
    `<a:gd name="adj1" fmla="val ${String(swing)}"/></a:avLst></a:prstGeom>`
  );
}

/** On the side of the box where the line ends. */
function glue(name: 'stCxn' | 'endCxn', { shape: { box }, id }: Glued, x: number): string {
  const site = x > box.x + box.width / 2 ? SITES.right : SITES.left;
  return `<a:${name} id="${String(id)}" idx="${String(site)}"/>`;
}

interface LineLook {
  readonly isDashed: boolean;
  readonly isFaded: boolean;
  readonly scale: number;
  readonly hasArrow?: boolean;
}

function lineXml(colour: string, { isDashed, isFaded, scale, hasArrow = false }: LineLook): string {
  const dash = isDashed ? '<a:prstDash val="dash"/>' : '';
  const arrow = hasArrow ? '<a:tailEnd type="triangle"/>' : '';
  return `<a:ln w="${String(emu(pen.line * scale))}">${filled(colour, isFaded)}${dash}${arrow}</a:ln>`;
}

/**
 * Text outside boxes stands where it stands in the figure. A line that begins somewhere may be wider where
 * the font is another, and is made smaller before it wraps; one about a middle lies over its line.
 */
function textXml(shape: TextShape, id: number, scene: Scene, placing: Placing): string {
  const { text, ground, isFaded } = shape;
  const drawn = boxOfText(shape);
  if (drawn === null) return '';
  const isCentred = text.some(({ anchor }) => anchor === 'middle');
  const box = isCentred ? drawn : withRoom(drawn, scene);
  const fit = isCentred
    ? '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
    : '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>';
  const words = text.map((run) => run.text).join(' ');
  const under = ground === null ? '<a:noFill/>' : filled(groundColour, isFaded);
  const lines = text.map((run) =>
    paragraphXml(
      {
        text: run.text,
        size: run.size * placing.scale,
        weight: run.weight,
        colour: textColour[run.role],
        isFaded,
      },
      run.anchor === 'middle' ? 'ctr' : 'l',
    ),
  );
  return (
    `<p:sp><p:nvSpPr>${named(id, words)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${extent(box, placing)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${under}</p:spPr>` +
    `<p:txBody>${fit}<a:lstStyle/>${lines.join('')}</p:txBody></p:sp>`
  );
}
