/** A bar of a waterfall, in DKK: places on a screen, not amounts. */
export interface WaterfallRow {
  readonly key: string;
  readonly name: string;
  /** Small words under the name. */
  readonly ends: string;
  readonly tone: 'whole' | 'up' | 'down';
  /** Where the bar begins and where it ends: the next one begins there. */
  readonly span: readonly [from: number, to: number];
  /** The amount as it is written beside it. */
  readonly label: string;
}

/** A step of a waterfall: by how much it moves the sum, in DKK. */
export interface WaterfallStep extends Pick<WaterfallRow, 'key' | 'name' | 'ends' | 'label'> {
  readonly amount: number;
}

/** The sum before, each step from where the last one ended, and the sum after. */
export function waterfallRows(
  start: WaterfallStep,
  steps: readonly WaterfallStep[],
  end: WaterfallStep,
): readonly WaterfallRow[] {
  let at = start.amount;
  const moved = steps.map(({ amount, ...words }): WaterfallRow => {
    const from = at;
    at += amount;
    return { ...words, tone: amount < 0 ? 'down' : 'up', span: [from, at] };
  });
  return [whole(start), ...moved, whole(end)];
}

function whole({ amount, ...words }: WaterfallStep): WaterfallRow {
  return { ...words, tone: 'whole', span: [0, amount] };
}

/** The lowest and the highest place of all bars; 0 is between them. */
export function waterfallExtent(rows: readonly WaterfallRow[]): {
  readonly lowest: number;
  readonly highest: number;
} {
  const places = rows.flatMap(({ span }) => [...span]);
  return { lowest: Math.min(0, ...places), highest: Math.max(0, ...places) };
}
