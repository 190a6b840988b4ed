import { factor, type Factor, type Money } from '../number/quantities.ts';
import { pictureOf, type Picture, type PicturedCase } from './pictured-cases.ts';

export interface ValueAndPayback {
  readonly case: PicturedCase;
  readonly netPresentValue: Money;
  /** Years after year 0; 0 where the case is never below. */
  readonly years: Factor;
}

/** What each case is worth against how long it takes; those that are never paid back stand beside. */
export function valueAndPayback(
  cases: readonly PicturedCase[],
): Picture<ValueAndPayback, 'never-paid-back'> {
  return pictureOf(cases, (each) => {
    const { payback, netPresentValue } = each.worth.figures;
    if (payback.kind === 'never') return { reason: 'never-paid-back' };
    const years = payback.kind === 'immediate' ? factor(0) : payback.years;
    return { place: { case: each, netPresentValue, years } };
  });
}
