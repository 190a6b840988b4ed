import type { Convention } from '../business-case/business-case.ts';
import type { DecimalText, Money } from '../number/quantities.ts';
import { exactPresentValue, moneyOfValue } from './exact-present-value.ts';
import { exactRatio } from './exact-ratio.ts';
import type { CaseRating } from './packed-case.ts';
import { sharedFactors, type SharedFactors } from './shared-factors.ts';
import { yearsIn } from './yearly-sums.ts';

/** What one case is worth at the rate of all of them [FAS-2, FAS-3]. */
export interface RatedCase {
  readonly netPresentValue: () => Money;
  /** A number or digits; null is not defined. */
  readonly breakEvenRealisation: number | DecimalText | null;
}

/**
 * Many cases at one rate, in the order in which they were given, as numbers that are moved at once: øre
 * and what is left of one, and the ratio, NaN where there is none. `digits` and `ratioDigits` stand for
 * what numbers do not settle, by place.
 */
export interface RatedCases {
  readonly whole: Float64Array<ArrayBuffer>;
  readonly rest: Float64Array<ArrayBuffer>;
  readonly ratio: Float64Array<ArrayBuffer>;
  readonly digits: ReadonlyMap<number, DecimalText>;
  readonly ratioDigits: ReadonlyMap<number, DecimalText>;
}

/** Every case at one rate, its factors made once for each convention [FAS-2]. Null is worth nothing known. */
export function ratedCases(ratings: readonly (CaseRating | null)[], rate: DecimalText): RatedCases {
  const numbers = () => new Float64Array(ratings.length);
  const [whole, rest, ratio] = [numbers(), numbers(), numbers()];
  const digits = new Map<number, DecimalText>();
  const ratioDigits = new Map<number, DecimalText>();
  const factorsOf = sharedBy(rate);
  ratings.forEach((rating, at) => {
    if (rating === null) return;
    const shared = factorsOf(rating.convention, yearsIn(rating.net));
    const value = exactPresentValue(rating.net, shared);
    if (value.kind === 'digits') digits.set(at, value.kroner);
    else {
      whole[at] = value.whole;
      rest[at] = value.rest;
    }
    const share = exactRatio(rating.costs, rating.benefitsAtFullRealisation, shared);
    if (typeof share === 'string') ratioDigits.set(at, share);
    else ratio[at] = share ?? Number.NaN;
  });
  return { whole, rest, ratio, digits, ratioDigits };
}

/** The factors of each convention, made once for the longest flow that has been met. */
function sharedBy(rate: DecimalText): (convention: Convention, years: number) => SharedFactors {
  const known = new Map<Convention, SharedFactors>();
  return (convention, years) => {
    const made = known.get(convention);
    if (made !== undefined && made.high.length >= years) return made;
    const fresh = sharedFactors(rate, convention, years - 1);
    known.set(convention, fresh);
    return fresh;
  };
}

/** One of them. */
export function ratedCase(
  { whole, rest, ratio, digits, ratioDigits }: RatedCases,
  at: number,
): RatedCase {
  const kroner = digits.get(at);
  const number = ratio[at] ?? Number.NaN;
  return {
    netPresentValue: () =>
      moneyOfValue(
        kroner === undefined
          ? { kind: 'numbers', whole: whole[at] ?? 0, rest: rest[at] ?? 0 }
          : { kind: 'digits', kroner },
      ),
    breakEvenRealisation: ratioDigits.get(at) ?? (Number.isNaN(number) ? null : number),
  };
}
