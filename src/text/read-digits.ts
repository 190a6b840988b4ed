import type { Digits } from './digits.ts';

/** How digits with dots, commas and spaces are read. */
export type DigitsReading =
  | {
      readonly kind: 'one';
      readonly digits: Digits;
      /** One dot that was taken to group, which someone may have meant as a decimal mark. */
      readonly isGroupedByOneDot: boolean;
    }
  | { readonly kind: 'two'; readonly readings: readonly [Digits, Digits] }
  | { readonly kind: 'none'; readonly reason: 'spaces' };

/**
 * Reads digits the Danish way: dots group thousands and a comma begins the decimals [PAR-2].
 *
 * What another country would read as another number is two readings [PAR-3]: first the one where the
 * last dot begins the decimals and all else is ignored, then the Danish one, where dots are ignored
 * wherever they stand. Where both come to the same number, it is that number.
 *
 * Where a number is a whole or has hundredths, `isWholeOrHundredths`, a comma before exactly three
 * digits does not begin decimals, and is taken for the English mark of thousands: two readings too.
 *
 * `text` has digits, dots, commas and single spaces, and begins and ends as `amountParts` leaves it.
 */
export function readDigits(text: string, isWholeOrHundredths = false): DigitsReading {
  if (!text.includes(' ')) return readUnspaced(text, isWholeOrHundredths);
  const isGrouped = /^[1-9]\d{0,2}(?: \d{3})+(?![ \d])[^ ]*$/.test(text);
  return isGrouped
    ? readUnspaced(text.replaceAll(' ', ''), isWholeOrHundredths)
    : { kind: 'none', reason: 'spaces' };
}

function readUnspaced(text: string, isWholeOrHundredths: boolean): DigitsReading {
  const isDanish = /^(?:\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(text);
  const couldBeEnglish = isWholeOrHundredths && /^[1-9]\d{0,2},\d{3}$/.test(text);
  const danish = danishReading(text);
  if (isDanish && !couldBeEnglish) {
    return { kind: 'one', digits: danish, isGroupedByOneDot: /^\d+\.\d+$/.test(text) };
  }
  const foreign = foreignReading(text);
  if (isSame(foreign, danish)) return { kind: 'one', digits: danish, isGroupedByOneDot: false };
  return { kind: 'two', readings: [foreign, danish] };
}

function danishReading(text: string): Digits {
  const [whole = '', ...decimals] = text.replaceAll('.', '').split(',');
  return { whole, decimals: decimals.join('') };
}

function foreignReading(text: string): Digits {
  const lastDot = text.lastIndexOf('.');
  const end = lastDot === -1 ? text.length : lastDot;
  return {
    whole: text.slice(0, end).replace(/[.,]/g, ''),
    decimals: text.slice(end + 1).replaceAll(',', ''),
  };
}

function isSame(one: Digits, other: Digits): boolean {
  const plain = ({ whole, decimals }: Digits) =>
    `${whole.replace(/^0+/, '')},${decimals.replace(/0+$/, '')}`;
  return plain(one) === plain(other);
}
