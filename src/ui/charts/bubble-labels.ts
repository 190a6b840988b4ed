import { textWidth } from '../../drawing/text/text-width.ts';
import { quoted } from '../../text/quoted.ts';
import type { PlacedBubble, Plot } from './bubble.ts';

/** What is written at a bubble, and where its line of text begins. */
export interface BubbleLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly isInside: boolean;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 14;
const HEIGHT = 18;
const GAP = 4;

/**
 * Names of the first `named` cases and numbers of the others, none of them over another or off the
 * drawing: one that has no room for its name has its number, and one that has none for that has
 * nothing.
 */
export function bubbleLabels(
  placed: readonly PlacedBubble[],
  named: number,
  plot: Plot,
): readonly BubbleLabel[] {
  const taken: Area[] = [];
  const cores = placed.map(({ cx, cy, radius }) => around(cx, cy, radius * 0.6));
  const byNumber = placed.toSorted((one, other) => one.bubble.number - other.bubble.number);
  return byNumber.flatMap((each): readonly BubbleLabel[] => {
    const { id, number, title } = each.bubble;
    const texts = [
      ...(number <= named ? [`${String(number)} ${quoted(title)}`] : []),
      String(number),
    ];
    const own = around(each.cx, each.cy, each.radius * 0.6);
    const others = cores.filter((core) => !isSame(core, own));
    for (const text of texts) {
      for (const { isInside, ...place } of places(each, text)) {
        const isFree =
          isWithin(place.area, plot) &&
          ![...taken, ...others].some((area) => isOver(area, place.area));
        if (!isFree) continue;
        taken.push(place.area);
        return [{ id, text, x: place.area.left, y: place.y, isInside }];
      }
    }
    return [];
  });
}

/** In it where there is room, else to the right, to the left, above and below. */
function places({ cx, cy, radius }: PlacedBubble, text: string) {
  const width = textWidth(text, { size: LABEL_SIZE, weight: 500 });
  const line = (left: number, y: number, isInside = false) => ({
    y,
    isInside,
    area: { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 },
  });
  return [
    ...(width < 1.5 * radius ? [line(cx - width / 2, cy, true)] : []),
    line(cx + radius + GAP, cy),
    line(cx - radius - GAP - width, cy),
    line(cx - width / 2, cy - radius - HEIGHT / 2),
    line(cx - width / 2, cy + radius + HEIGHT / 2),
  ];
}

function around(x: number, y: number, reach: number): Area {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isSame(one: Area, other: Area): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right;
}

function isOver(one: Area, other: Area): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function isWithin(area: Area, { left, right, top, bottom }: Plot): boolean {
  return (
    area.left >= left && area.right <= right + 12 && area.top >= top - 20 && area.bottom <= bottom
  );
}
