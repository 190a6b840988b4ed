import { fail, ok, type Result } from '../base/result.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { LARGEST_AMOUNT, decimalText, type DecimalText } from '../domain/number/quantities.ts';
import {
  LONGEST_AMOUNT_TEXT,
  MONEY_DECIMALS,
  type AmountField,
  type AmountRefusal,
  type ParsedAmount,
} from './amount-field.ts';
import { amountParts, type AmountParts, type AmountUnit } from './amount-parts.ts';
import { decimalTextFrom, MOST_DECIMALS, shifted, trimmed } from './digits.ts';
import { readDigits } from './read-digits.ts';
import { tidyAmount, visibleText } from './tidy-amount.ts';

/** How far a unit moves the comma to the right. */
const PLACES: Readonly<Record<AmountUnit, number>> = {
  none: 0,
  kroner: 0,
  thousand: 3,
  million: 6,
  billion: 9,
  percent: -2,
};

const UNITS: Readonly<Record<AmountField, readonly AmountUnit[]>> = {
  money: ['none', 'kroner', 'thousand', 'million', 'billion'],
  number: ['none'],
  share: ['none', 'percent'],
  general: ['none', 'kroner', 'thousand', 'million', 'billion', 'percent'],
};

/**
 * Reads a number as people type it and as Danish Excel puts it on the clipboard. Nothing is guessed:
 * a text that could mean two numbers is refused with both [PAR-3], one that is no number with the
 * reason [PAR-8]. Empty is a missing value and not 0 [PAR-7]. The value has every digit typed
 * [PAR-1] and lies within ±10^15 [NUM-5].
 */
export function parseAmount(
  typed: string,
  field: AmountField,
): Result<ParsedAmount, AmountRefusal> {
  const text = visibleText(typed);
  if (text === '') return ok({ kind: 'empty' });
  if (text.length > LONGEST_AMOUNT_TEXT) {
    return fail({ kind: 'too-long', most: LONGEST_AMOUNT_TEXT });
  }
  const tidy = tidyAmount(text);
  const parts = tidy.ok ? amountParts(tidy.value) : tidy;
  if (!parts.ok) return fail({ kind: 'not-an-amount', text, reason: parts.failure });
  if (!UNITS[field].includes(parts.value.unit)) {
    return fail({ kind: 'not-an-amount', text, reason: 'unit-not-here' });
  }
  return amountFrom(parts.value, text, field);
}

function amountFrom(
  { body, unit, isNegative, isNegatedOddly }: AmountParts,
  text: string,
  field: AmountField,
): Result<ParsedAmount, AmountRefusal> {
  const places = field === 'share' ? PLACES.percent : PLACES[unit];
  const isKroner = field === 'money' && places === 0;
  const reading = readDigits(body, isKroner);
  if (reading.kind === 'none') return fail({ kind: 'not-an-amount', text, reason: reading.reason });
  if (reading.kind === 'two') {
    const [first, second] = reading.readings.map((digits) =>
      decimalTextFrom(shifted(digits, places), isNegative),
    );
    return first == null || second == null
      ? fail({ kind: 'not-an-amount', text, reason: 'separators' })
      : fail({ kind: 'two-readings', text, readings: [first, second] });
  }

  const digits = trimmed(shifted(reading.digits, places));
  const most = field === 'money' ? MONEY_DECIMALS : MOST_DECIMALS;
  const exact = new Decimal(`${isNegative ? '-' : ''}${digits.whole}.${digits.decimals}0`);
  if (exact.abs().gt(LARGEST_AMOUNT)) return fail({ kind: 'too-large', text });
  if (digits.decimals.length > most) {
    const rounded = decimalText(exact.toDecimalPlaces(most));
    return fail({ kind: 'too-many-decimals', text, most, rounded });
  }
  const value: DecimalText = decimalText(exact);
  const isSmallPercent = field === 'share' && unit === 'none' && exact.abs().lte('0.01');
  const isWorthShowing =
    reading.isGroupedByOneDot ||
    isNegatedOddly ||
    places > 0 ||
    (isSmallPercent && !exact.isZero());
  return ok({ kind: 'value', value, isWorthShowing });
}
