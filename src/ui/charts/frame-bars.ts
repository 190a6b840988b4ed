/** What one case takes in a year, in DKK: a place on a screen, not an amount. */
export interface FramePart {
  readonly id: string;
  readonly number: number | null;
  readonly amount: number;
  /** All that the drawing says of it, in words. */
  readonly said: string;
}

/** A year of a frame as it is drawn. */
export interface FrameBar {
  readonly year: number;
  /** Null where there is no limit. */
  readonly limit: number | null;
  readonly used: number;
  /** What is written at the line of the limit, and above a bar that goes over it. */
  readonly limitLabel: string | null;
  readonly overLabel: string | null;
  readonly parts: readonly FramePart[];
}

/** A part of a bar, from where the one before it ended. */
export interface FrameSpan extends FramePart {
  readonly from: number;
  readonly to: number;
}

/** Parts on top of one another; what gives something back hangs below 0. Nothing has no part. */
export function frameSpans(parts: readonly FramePart[]): readonly FrameSpan[] {
  let [top, bottom] = [0, 0];
  return parts
    .filter(({ amount }) => amount !== 0)
    .map((part) => {
      const from = part.amount > 0 ? top : bottom;
      const to = from + part.amount;
      if (part.amount > 0) top = to;
      else bottom = to;
      return { ...part, from, to };
    });
}

/** The lowest and the highest place that anything is drawn at; 0 is between them. */
export function frameExtent(bars: readonly FrameBar[]): readonly [lowest: number, highest: number] {
  const places = bars.flatMap(({ parts, limit, used }) => [
    ...frameSpans(parts).flatMap(({ from, to }) => [from, to]),
    used,
    limit ?? 0,
  ]);
  return places.reduce<readonly [number, number]>(
    ([lowest, highest], place) => [Math.min(lowest, place), Math.max(highest, place)],
    [0, 0],
  );
}
