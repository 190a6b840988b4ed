import type { CaseKind } from '../../domain/portfolio/case-kind.ts';

/** A case on a drawing with two axes: places on a screen, not amounts. */
export interface Bubble {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  /** What its area stands for; 0 is as small as can be seen. */
  readonly size: number;
  readonly kind: CaseKind;
  readonly isChosen: boolean;
  /** All that the drawing says of it, in words. */
  readonly said: string;
}

export interface BubbleAxis {
  /** Small words at the end of the axis, with the unit. */
  readonly title: string;
  readonly tick: (place: number) => string;
}

/** A bubble where it is drawn, in pixels. */
export interface PlacedBubble {
  readonly bubble: Bubble;
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SMALLEST = 6;
const LARGEST = 34;

/** The radius of the largest bubble on a drawing so wide. */
export function largestRadius(width: number): number {
  return Math.max(16, Math.min(LARGEST, width / 24));
}

/** Where a place on an axis is, in pixels: `from` and `to` are the ends of the axis. */
export function alongAxis(
  place: number,
  ticks: readonly number[],
  from: number,
  to: number,
): number {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return from + ((place - first) / (last - first)) * (to - from);
}

/** Bubbles on the plot, the largest first, and those that are chosen on top of the others. */
export function placedBubbles(
  bubbles: readonly Bubble[],
  ticks: { readonly x: readonly number[]; readonly y: readonly number[] },
  plot: Plot,
): readonly PlacedBubble[] {
  const most = largestRadius(plot.right - plot.left);
  const largest = bubbles.reduce((size, bubble) => Math.max(size, bubble.size), 0);
  const radiusOf = (size: number) =>
    largest === 0
      ? SMALLEST + 2
      : Math.max(SMALLEST, most * Math.sqrt(Math.max(0, size) / largest));
  return bubbles
    .map((bubble) => ({
      bubble,
      cx: alongAxis(bubble.x, ticks.x, plot.left, plot.right),
      cy: alongAxis(bubble.y, ticks.y, plot.bottom, plot.top),
      radius: radiusOf(bubble.size),
    }))
    .toSorted(
      (one, other) =>
        Number(one.bubble.isChosen) - Number(other.bubble.isChosen) || other.radius - one.radius,
    );
}

/** The outline of a kind about a point, of the same area as a circle with that radius. */
export function outlineOf(kind: CaseKind, cx: number, cy: number, radius: number): string {
  switch (kind) {
    case 'mandatory':
      return polygon(
        cx,
        cy,
        radius * 1.253,
        [-3, -1, 1, 3].map((turn) => turn / 8),
      );
    case 'time':
      return polygon(cx, cy, radius * 1.555, [-1 / 4, 1 / 12, 5 / 12]);
    case 'quality':
      return polygon(cx, cy, radius * 1.253, [-1 / 4, 0, 1 / 4, 1 / 2]);
    case 'money':
    case 'none':
      return `M ${at(cx - radius)} ${at(cy)} a ${at(radius)} ${at(radius)} 0 1 0 ${at(2 * radius)} 0 a ${at(radius)} ${at(radius)} 0 1 0 ${at(-2 * radius)} 0 Z`;
  }
}

/** Corners at those parts of a turn from the right, clockwise. */
function polygon(cx: number, cy: number, reach: number, turns: readonly number[]): string {
  const corners = turns.map((turn) => {
    const angle = turn * 2 * Math.PI;
    return `${at(cx + reach * Math.cos(angle))} ${at(cy + reach * Math.sin(angle))}`;
  });
  return `M ${corners.join(' L ')} Z`;
}

function at(place: number): string {
  return String(Math.round(place * 10) / 10);
}
