import type { Brand } from '../../base/brand.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { Decimal } from './decimal.ts';

/** A decimal as it is kept in documents: plain digits, at most one point, no exponent [NUM-4]. */
export type DecimalText = Brand<string, 'DecimalText'>;

/** DKK. In flows benefits are positive and costs negative; an amount of a line is as typed. */
export type Money = Brand<Decimal, 'Money'>;

/** A yearly real rate as a fraction: 4 % is 0.04. Always above -1 [NUM-3]. */
export type Rate = Brand<Decimal, 'Rate'>;

/** A fraction of a whole: 100 % is 1. */
export type Share = Brand<Decimal, 'Share'>;

/** Hours of work. */
export type Hours = Brand<Decimal, 'Hours'>;

/** A pure number: a discount factor, a ratio, a number of years or of årsværk. */
export type Factor = Brand<Decimal, 'Factor'>;

/** Yearly amounts; the index is the year, and year 0 is the first year of the case. */
export type CashFlow = readonly Money[];

/** No amount may be larger than this, in either direction [NUM-5]. DKK. */
export const LARGEST_AMOUNT = '1000000000000000';

/** No yearly rate or price change that is typed or read is larger than this: 1,000 % [NUM-3]. */
export const LARGEST_RATE = '10';

/** A decimal never changes, so that one that is there already needs no copy. */
function decimalOf(value: string | number | Decimal): Decimal {
  return value instanceof Decimal ? value : new Decimal(value);
}

/** For amounts we made or checked ourselves; what a person or a file says is a `DecimalText` first. */
export function money(amount: string | number | Decimal): Money {
  return decimalOf(amount) as Money;
}

export function share(fraction: string | number | Decimal): Share {
  return decimalOf(fraction) as Share;
}

export function hours(amount: string | number | Decimal): Hours {
  return decimalOf(amount) as Hours;
}

export function factor(value: string | number | Decimal): Factor {
  return decimalOf(value) as Factor;
}

/** For yearly amounts we worked out ourselves: the same object, not a copy. */
export function cashFlow(amounts: readonly Decimal[]): CashFlow {
  return amounts as CashFlow;
}

/** For yearly hours we worked out ourselves: the same object, not a copy. */
export function yearlyHours(amounts: readonly Decimal[]): readonly Hours[] {
  return amounts as readonly Hours[];
}

/** For rates we made or checked ourselves. Throws on a rate of -1 or below [NUM-3]. */
export function rate(fraction: string | number | Decimal): Rate {
  const value = new Decimal(fraction);
  if (!value.gt(-1)) throw new RangeError(`a rate is above -1, not ${value.toString()}`);
  return value as Rate;
}

export function rateFrom(
  text: string,
): Result<Rate, 'not-a-decimal' | 'not-above-minus-one' | 'too-large'> {
  if (!isDecimalText(text)) return fail('not-a-decimal');
  const value = new Decimal(text);
  if (!value.gt(-1)) return fail('not-above-minus-one');
  return value.lte(LARGEST_RATE) ? ok(value as Rate) : fail('too-large');
}

/** Those a kept decimal has at most: less than any sum can tell from nothing [NUM-4]. */
const MOST_DECIMALS = 60;

/** Plain digits with at most one point [NUM-4]: no exponent, no Infinity, no NaN, no hexadecimal. */
export function isDecimalText(text: string): text is DecimalText {
  return /^-?\d{1,60}(\.\d{1,60})?$/.test(text);
}

/** The way a decimal is kept: every digit up to 60 decimals, and no sign on zero [NUM-4]. */
export function decimalText(value: string | number | Decimal): DecimalText {
  const decimal = new Decimal(value).toDecimalPlaces(MOST_DECIMALS);
  if (!decimal.isFinite()) throw new RangeError('only finite decimals are kept');
  return (decimal.isZero() ? '0' : decimal.toFixed()) as DecimalText;
}

/** Whether it is 0 or above, and small enough to be kept [NUM-5]. */
export function isAmountNotNegative(text: DecimalText): boolean {
  if (!isDecimalText(text)) return false;
  const amount = new Decimal(text);
  return amount.gte(0) && amount.lte(LARGEST_AMOUNT);
}

/** Whether it is small enough to be kept, in either direction [NUM-5]. */
export function isAmount(text: DecimalText): boolean {
  return isDecimalText(text) && new Decimal(text).abs().lte(LARGEST_AMOUNT);
}
