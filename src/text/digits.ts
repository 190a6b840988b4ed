import { isDecimalText, type DecimalText } from '../domain/number/quantities.ts';

/** A number without its sign as the digits on each side of the comma; neither side has a sign. */
export interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

/** The most decimals a `DecimalText` can hold. */
export const MOST_DECIMALS = 60;

/**
 * Moves the comma `places` to the right (to the left where negative). A unit or a per cent is put on
 * or taken off this way: no digit passes through arithmetic, so none is lost [PAR-1].
 */
export function shifted({ whole, decimals }: Digits, places: number): Digits {
  if (places >= 0) {
    const padded = decimals.padEnd(places, '0');
    return { whole: whole + padded.slice(0, places), decimals: padded.slice(places) };
  }
  const padded = whole.padStart(1 - places, '0');
  return { whole: padded.slice(0, places), decimals: padded.slice(places) + decimals };
}

/** Without the zeros that say nothing: `007,50` is `7,5`. At least one digit is left. */
export function trimmed({ whole, decimals }: Digits): Digits {
  return { whole: whole.replace(/^0+(?=\d)/, '') || '0', decimals: decimals.replace(/0+$/, '') };
}

/** The text a document keeps: no sign on zero. Null where there are more digits than it can hold. */
export function decimalTextFrom(digits: Digits, isNegative: boolean): DecimalText | null {
  const { whole, decimals } = trimmed(digits);
  const isZero = whole === '0' && decimals === '';
  const sign = isNegative && !isZero ? '-' : '';
  const text = `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
  return isDecimalText(text) ? text : null;
}

/** The digits of a number as documents and decimals write it, such as `-1234.5`. */
export function digitsOf(text: string): Digits & { readonly isNegative: boolean } {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  return { whole, decimals, isNegative: text.startsWith('-') };
}

/**
 * Danish signs for a number such as `-1234.5`: `−1.234,5` [TXT-1]. Takes the decimals as they are,
 * and writes no sign on zero [TXT-2].
 */
export function danishNumber(text: string): string {
  const { whole, decimals, isNegative } = digitsOf(text);
  const isZero = /^0*$/.test(whole + decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const tail = decimals === '' ? '' : `,${decimals}`;
  return `${isNegative && !isZero ? '−' : ''}${grouped}${tail}`;
}
