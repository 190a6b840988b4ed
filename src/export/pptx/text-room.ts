import type { Box, Scene, Shape, TextRun, TextShape } from '../../drawing/scene.ts';
import { heightOf, topOf } from '../../drawing/text/text-block.ts';
import { textWidth } from '../../drawing/text/text-width.ts';

/** How much wider a text may turn out where the bundled font is not installed and another stands in. */
const IN_ANOTHER_FONT = 1.15;
/** Between two texts. Points. */
const GAP = 2;

/** Where a text stands that belongs to no box, as wide as it is in the bundled font. */
export function boxOfText({ text }: TextShape): Box | null {
  const [first] = text;
  if (first === undefined) return null;
  const widths = text.map((run) => textWidth(run.text, run));
  const x = Math.min(...text.map((run, nth) => leftOf(run, widths[nth] ?? 0)));
  return { x, y: topOf(first), width: Math.max(...widths), height: heightOf(text) };
}

/** The same with room for another font, as far as nothing stands there. */
export function withRoom(box: Box, { frame, shapes }: Scene): Box {
  const right = box.x + box.width;
  const next = shapes
    .flatMap((shape) => placeOf(shape) ?? [])
    .filter(({ x, y, height }) => x >= right && y < box.y + box.height && box.y < y + height)
    .reduce((nearest, { x }) => Math.min(nearest, x - GAP), frame.x + frame.width);
  const width = Math.min(box.width * IN_ANOTHER_FONT, next - box.x);
  return { ...box, width: Math.max(box.width, width) };
}

function placeOf(shape: Shape): Box | null {
  if (shape.kind === 'box') return shape.box;
  return shape.kind === 'text' ? boxOfText(shape) : null;
}

function leftOf({ x, anchor }: TextRun, width: number): number {
  return anchor === 'middle' ? x - width / 2 : x;
}
