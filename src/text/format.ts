import { Decimal } from '../domain/number/decimal.ts';
import { units } from './da/numbers.ts';
import { danishNumber, digitsOf, shifted } from './digits.ts';

/**
 * A number in Danish: `−1.234.567,5` [TXT-1]. Rounded to `decimals`, half away from zero, and a zero
 * has no sign [TXT-2]. Written from the decimal's own digits: no JS number comes between [TXT-3].
 * Throws on what is not finite: a figure without a value is said in words instead.
 */
export function formatAmount(value: Decimal, decimals = 0): string {
  if (!value.isFinite()) throw new RangeError('only finite numbers are written');
  return danishNumber(value.toFixed(decimals));
}

/** DKK in whole kroner: `19.559 kr.`, with a no-break space [TXT-1]. */
export function formatMoney(value: Decimal): string {
  return formatAmount(value) + units.kroner;
}

/** DKK with the øre it has: `5.000 kr.`, `12,50 kr.`; rounded to `mostDecimals`, at least two [TXT-4]. */
export function formatMoneyExact(value: Decimal, mostDecimals = 2): string {
  const decimals = Math.min(value.decimalPlaces(), mostDecimals);
  const rounded = value.toDecimalPlaces(decimals);
  return formatAmount(rounded, rounded.isInteger() ? 0 : Math.max(decimals, 2)) + units.kroner;
}

/** A fraction as per cent: 0.94 is `94 %` [TXT-5]. */
export function formatShare(value: Decimal, decimals = 0): string {
  return formatAmount(percentOf(value), decimals) + units.percent;
}

/** A rate as per cent with the decimals it needs, at most `mostDecimals`: `4 %`, `3,5 %` [TXT-5]. */
export function formatRate(value: Decimal, mostDecimals = 2): string {
  return asShortAsItIs(percentOf(value), mostDecimals) + units.percent;
}

/** A pure number, such as a ratio or a discount factor: `0,966` with three decimals. */
export function formatFactor(value: Decimal, decimals: number): string {
  return formatAmount(value, decimals);
}

/** A plain number with the decimals it needs, at most `mostDecimals`: `12`, `12,5`. */
export function formatNumber(value: Decimal, mostDecimals: number): string {
  return asShortAsItIs(value, mostDecimals);
}

/**
 * `4,2 år`, and `4,0 år` for a little over four: only whole years are written without decimals. Below
 * one there are two: `0,10 år`.
 */
export function formatYears(value: Decimal): string {
  const decimals = value.isInteger() ? 0 : value.abs().lt(1) ? 2 : 1;
  return formatAmount(value, decimals) + units.years;
}

/** `1 time`, `1,5 timer`, `2 timer`: the number that is shown decides the word [TXT-6]. */
export function formatHours(value: Decimal, mostDecimals = 1): string {
  const shown = asShortAsItIs(value, mostDecimals);
  return shown + (/^−?1$/.test(shown) ? units.hour : units.hours);
}

/** `1,9 årsværk`; below one with two decimals, because a tenth of an årsværk is a fortnight's work. */
export function formatFte(value: Decimal): string {
  return asShortAsItIs(value, value.abs().lt(1) ? 2 : 1) + units.fte;
}

/** A fraction as a number of per cent, with every digit. */
function percentOf(fraction: Decimal): Decimal {
  const { isNegative, ...digits } = digitsOf(fraction.toFixed());
  const { whole, decimals } = shifted(digits, 2);
  return new Decimal(`${isNegative ? '-' : ''}${whole}.${decimals}0`);
}

function asShortAsItIs(value: Decimal, mostDecimals: number): string {
  const rounded = value.toDecimalPlaces(mostDecimals);
  return formatAmount(rounded, rounded.decimalPlaces());
}
