import * as z from 'zod/mini';

import {
  isDecimalText,
  LARGEST_AMOUNT,
  LARGEST_RATE,
  type DecimalText,
} from '../../domain/number/quantities.ts';
import { checked, type Schema } from './checked.ts';

/** Digits after the point, as `isDecimalText` has them. */
const DECIMALS = String.raw`(\.\d{1,60})?`;
const NO_DECIMALS = String.raw`(\.0{1,60})?`;
const UP_TO_LARGEST = `(0*\\d{1,${String(LARGEST_AMOUNT.length - 1)}}${DECIMALS}|0*${LARGEST_AMOUNT}${NO_DECIMALS})`;

/**
 * Decimals are text in plain digits [NUM-4, DOC-3]. Each kind has its range as one pattern, which
 * is what is checked here and what the published JSON Schema says.
 */
function decimal(id: string, pattern: string, least: string, most: string): Schema<DecimalText> {
  const inRange = new RegExp(`^(${pattern})$`);
  return checked<DecimalText, string>(
    z.string(),
    (value) => {
      if (!isDecimalText(value)) return { kind: 'not-a-decimal' };
      return inRange.test(value) ? null : { kind: 'out-of-range', least, most };
    },
    { id, pattern: inRange.source },
  );
}

/** DKK, or another number of that size: at most 10^15 in either direction [NUM-5]. */
export const amount = decimal('amount', `-?${UP_TO_LARGEST}`, `-${LARGEST_AMOUNT}`, LARGEST_AMOUNT);

/** 0 or above, and at most 10^15. */
export const amountNotNegative = decimal(
  'amountNotNegative',
  `-0+${NO_DECIMALS}|${UP_TO_LARGEST}`,
  '0',
  LARGEST_AMOUNT,
);

/** Above 0, and at most 10^15. */
export const amountAboveZero = decimal(
  'amountAboveZero',
  String.raw`(?!0+(\.0+)?$)${UP_TO_LARGEST}`,
  '0',
  LARGEST_AMOUNT,
);

/** A yearly rate or change as a fraction: above -1 [NUM-3], and at most 10, which is 1,000 %. */
export const rate = decimal(
  'rate',
  `-0+${DECIMALS}|0*\\d${DECIMALS}|0*${LARGEST_RATE}${NO_DECIMALS}`,
  '-1',
  LARGEST_RATE,
);

/** A share of a whole: 0 to 1. */
export const share = decimal(
  'share',
  `-?0+${NO_DECIMALS}|0+${DECIMALS}|0*1${NO_DECIMALS}`,
  '0',
  '1',
);
