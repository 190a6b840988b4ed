import { onCurve } from './curve.ts';
import type { MapLayout } from './layout/lay-out.ts';
import type { FigureLink } from './map-figure.ts';
import { mapSizes, textKinds } from './map-sizes.ts';
import type { Box, Point, TextShape } from './scene.ts';
import { runsFrom, textBlock } from './text/text-block.ts';
import { textWidth } from './text/text-width.ts';

/** Where on the first piece of its line a share may stand, the best place first. */
const PLACES = [0.34, 0.44, 0.26, 0.54, 0.64, 0.74];
const GROUND = 3;

/**
 * The shares of the links, on their lines in the gap after the column they come from. Where lines
 * lie close, a share moves along its own until it covers no other, or as little as may be.
 */
export function shareLabels(
  links: readonly FigureLink[],
  { routes }: MapLayout,
): readonly TextShape[] {
  const taken: Box[] = [];
  return links.flatMap(({ share, isFaded = false }, nth): readonly TextShape[] => {
    const [start, leaving, arriving, end] = routes[nth] ?? [];
    if (share === undefined || !start || !leaving || !arriving || !end) return [];
    const block = textBlock(share, 'share', mapSizes.columnGap - 4 * GROUND);
    const width = Math.max(0, ...block.lines.map((line) => textWidth(line, textKinds.share.font)));
    const choices = PLACES.map((place) => {
      const middle = onCurve([start, leaving, arriving, end], place);
      const ground = around(middle, width + 2 * GROUND, block.height);
      return { middle, ground, covered: taken.reduce((sum, box) => sum + common(box, ground), 0) };
    });
    const least = Math.min(...choices.map(({ covered }) => covered));
    const chosen = choices.find(({ covered }) => covered === least);
    if (chosen === undefined) return [];
    taken.push(chosen.ground);
    const text = runsFrom(block, { x: chosen.middle.x, y: chosen.ground.y }, 'middle');
    return [{ kind: 'text', text, ground: chosen.ground, isFaded }];
  });
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** How much two boxes have in common, square points. */
function common(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}
