import type { Figure } from '../domain/finance/figures.ts';
import type { SwitchingDelay } from '../domain/finance/switching-delay.ts';
import type { SwitchingRate } from '../domain/finance/switching-rate.ts';
import type { Factor } from '../domain/number/quantities.ts';
import { sensitivity } from './da/sensitivity.ts';
import { benefitName, costName } from './line-name.ts';
import {
  isFall,
  writtenChange,
  writtenRate,
  type SaidTurningPoint,
  type TurningSubject,
} from './say-turning-point.ts';

const words = sensitivity.switching;

/** A line of a case, as a sentence speaks of it. */
export type SwitchingLine = Exclude<TurningSubject, { readonly kind: 'all' }>;

/**
 * How much one line may change before the case turns, as a whole sentence with its figure last.
 *
 * `change` is a fraction of what the line is; `holds` is how the case stands now. The sentence is
 * true of the figure that is written [TXT-12].
 */
export function saySwitchingOfLine(
  line: SwitchingLine,
  change: Factor,
  holds: boolean,
): SaidTurningPoint {
  const name = nameOf(line);
  if (change.lt(-1)) {
    return { words: holds ? words.wouldGo(name) : words.notEnough(name), amount: null };
  }
  const falls = isFall(line, change, holds);
  const sentence = holds
    ? falls
      ? words.mayFall
      : words.mayRise
    : falls
      ? words.mustFall
      : words.mustRise;
  return { words: sentence(name), amount: writtenChange(change, holds) };
}

/** The rate at which the case turns, or why there is not one. */
export function saySwitchingRate(
  turning: Figure<SwitchingRate, keyof typeof words.noRate>,
  holds: boolean,
): SaidTurningPoint {
  if (turning.kind === 'undefined') return { words: words.noRate[turning.reason], amount: null };
  const { rate, holdsBelow } = turning.value;
  if (!holds && holdsBelow && rate.lt(0)) return { words: words.noRateHelps, amount: null };
  const sentence = holdsBelow
    ? holds
      ? words.rateMayBe
      : words.rateDown
    : holds
      ? words.rateMustBe
      : words.rateUp;
  return { words: sentence, amount: writtenRate(rate, holdsBelow) };
}

/** How late all benefits may come together, or why no delay is the one that turns the case. */
export function saySwitchingDelay(delay: SwitchingDelay): SaidTurningPoint {
  switch (delay.kind) {
    case 'undefined':
      return { words: words.noDelayKnown[delay.reason], amount: null };
    case 'unlimited':
      return { words: words.anyDelay, amount: null };
    case 'value':
      return delay.wholeMonths === 0
        ? { words: words.noDelay, amount: null }
        : { words: words.late, amount: words.months(delay.wholeMonths) };
  }
}

function nameOf(line: SwitchingLine): string {
  if (line.kind === 'cost') return words.cost(costName(line));
  const title = benefitName(line);
  return line.negative ? words.drawback(title) : words.benefit(title);
}
