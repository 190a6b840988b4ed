import { money, type Money, type Share } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';

/** Something that may happen, and what it costs if it does. */
export interface Risk {
  /** 0 to 1. */
  readonly probability: Share;
  /** DKK, positive for what is lost. */
  readonly consequence: Money;
}

/** What a risk costs on average, DKK: probability times consequence [RSK-1]. */
export function expectedConsequence({ probability, consequence }: Risk): Money {
  return money(consequence.times(probability));
}

/**
 * The money to set aside for risks, DKK: the sum of what each costs on average [RSK-1]. No risks
 * need nothing. What is a range of a line already is no risk beside it.
 */
export function riskReserve(risks: readonly Risk[]): Money {
  return sum(risks.map(expectedConsequence));
}
