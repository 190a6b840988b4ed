import { Decimal } from '../number/decimal.ts';

/** One decimal a year, year 0 first. */
export type Yearly = readonly Decimal[];

const ZERO = new Decimal(0);
const known = new Map<number, Yearly>();

/**
 * Nothing in each of `length` years. The same object every time for the same length, so that what
 * is nothing is known by looking, and passed by when years are summed.
 */
export function noneYearly(length: number): Yearly {
  const none = known.get(length) ?? Array.from({ length }, () => ZERO);
  known.set(length, none);
  return none;
}

export function isNone(yearly: Yearly): boolean {
  return yearly === known.get(yearly.length) || yearly.every((amount) => amount.isZero());
}

/** Every year times `factor`; the same object where nothing changes. A zero never gets a sign. */
export function scaled(yearly: Yearly, factor: Decimal): Yearly {
  if (factor.isZero() || isNone(yearly)) return noneYearly(yearly.length);
  if (factor.eq(1)) return yearly;
  return yearly.map((amount) => (amount.isZero() ? amount : amount.times(factor)));
}

/** What several series of `length` years come to, year by year; of none at all, nothing. */
export function yearlySum(parts: readonly Yearly[], length: number): Yearly {
  const none = noneYearly(length);
  const [first = none, ...others] = parts.filter((part) => part !== none);
  if (others.length === 0) return first;
  return first.map((start, year) => {
    let sum = start;
    for (const { [year]: amount = ZERO } of others) {
      if (!amount.isZero()) sum = sum.isZero() ? amount : sum.plus(amount);
    }
    return sum;
  });
}
