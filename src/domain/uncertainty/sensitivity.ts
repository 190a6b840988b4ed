import type { Decimal } from '../number/decimal.ts';
import { money, type Money, type Share } from '../number/quantities.ts';
import type { LineId } from './line-worths.ts';

/** What the case is worth when one input is at its low, and at its high, all else unchanged [TOR-1]. */
export interface Effect<Input> {
  readonly input: Input;
  /** At the low of the input, which is not always the lower of the two values. DKK. */
  readonly atLow: Money;
  readonly atHigh: Money;
}

export interface TornadoBar<Input> extends Effect<Input> {
  /** The distance between the two values, DKK. */
  readonly swing: Money;
}

/** The inputs that move the case, widest first. */
export interface Tornado<Input> {
  /** The net present value with nothing changed, DKK. */
  readonly base: Money;
  readonly bars: readonly TornadoBar<Input>[];
}

/**
 * A tornado of inputs of any kind [TOR-1], the widest swing first; inputs that swing alike stay in
 * the order they are given in [TOR-2].
 */
export function tornado<Input>(base: Money, effects: readonly Effect<Input>[]): Tornado<Input> {
  const bars = effects.map((effect) => ({
    ...effect,
    swing: money(effect.atHigh.minus(effect.atLow).abs()),
  }));
  return { base, bars: bars.toSorted((one, other) => other.swing.comparedTo(one.swing)) };
}

/** A line and what it is worth at the ends of its range: present values, DKK, a cost negative. */
export interface UncertainWorth {
  readonly id: LineId;
  /** As it is in the net present value. */
  readonly worth: Money;
  readonly range: WorthRange | null;
}

/** What a line is worth with its amounts at their low, and at their high. */
export interface WorthRange {
  readonly atLow: Money;
  readonly atHigh: Money;
}

/**
 * What each line does to the net present value [TOR-3]: it is worth as much more or less as the
 * line is, so that no case is worked out anew.
 *
 * A line without a range has its amounts `share` lower and higher [TOR-4]. A line that is worth
 * nothing at any of its ends moves nothing, and has no effect to show.
 */
export function effectsOfLines(
  netPresentValue: Money,
  lines: readonly UncertainWorth[],
  share: Share,
): readonly Effect<LineId>[] {
  return lines.flatMap(({ id, worth, range }) => {
    if (range === null) {
      if (worth.isZero()) return [];
      const change = worth.times(share);
      return [effectOf(id, netPresentValue.minus(change), netPresentValue.plus(change))];
    }
    const { atLow, atHigh } = range;
    if ([worth, atLow, atHigh].every((one) => one.isZero())) return [];
    const others = netPresentValue.minus(worth);
    return [effectOf(id, others.plus(atLow), others.plus(atHigh))];
  });
}

function effectOf(input: LineId, atLow: Decimal, atHigh: Decimal): Effect<LineId> {
  return { input, atLow: money(atLow), atHigh: money(atHigh) };
}
