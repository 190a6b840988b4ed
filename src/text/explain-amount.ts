import { Decimal } from '../domain/number/decimal.ts';
import { decimalText, LARGEST_AMOUNT, type DecimalText } from '../domain/number/quantities.ts';
import {
  MONEY_DECIMALS,
  type AmountField,
  type AmountRefusal,
  type ParsedAmount,
} from './amount-field.ts';
import { amountRefusals } from './da/amount-refusals.ts';
import { units } from './da/numbers.ts';
import { danishNumber } from './digits.ts';
import { editText } from './edit-text.ts';
import { quoted } from './quoted.ts';

/** Why a text is no value, in one or two short sentences that say what to write instead [PAR-3, PAR-8]. */
export function explainRefusal(refusal: AmountRefusal, field: AmountField): string {
  switch (refusal.kind) {
    case 'two-readings':
      return explainTwoReadings(quoted(refusal.text), refusal.readings, field);
    case 'too-many-decimals':
      return [
        amountRefusals.atMostDecimals(String(refusal.most)),
        amountRefusals.write(shownInField(refusal.rounded, field)),
      ].join(' ');
    case 'not-an-amount':
      return refusal.reason === 'unit-not-here'
        ? amountRefusals.unitNotHere[field](quoted(refusal.text))
        : amountRefusals.reasons[refusal.reason](quoted(refusal.text));
    case 'too-large':
      return amountRefusals.tooLarge(quoted(refusal.text), danishNumber(LARGEST_AMOUNT));
    case 'too-long':
      return amountRefusals.tooLong(String(refusal.most));
  }
}

/** What a value is shown as where its reading is worth showing: `1.234` was read as `1.234 kr.` [PAR-2]. */
export function readingShown(amount: ParsedAmount, field: AmountField): string | null {
  if (amount.kind === 'empty' || !amount.isWorthShowing) return null;
  return editText(amount.value, field) + (field === 'money' ? units.kroner : percentOr(field));
}

function explainTwoReadings(
  text: string,
  readings: readonly [DecimalText, DecimalText],
  field: AmountField,
): string {
  const [one, other] = readings;
  const named = amountRefusals.twoReadings(
    text,
    shownInField(one, field),
    shownInField(other, field),
  );
  const [first, second] = [writable(one, field), writable(other, field)];
  const limit =
    first === one && second === other
      ? []
      : [amountRefusals.atMostDecimals(String(MONEY_DECIMALS))];
  const suggestion = amountRefusals.writeOneOf(
    shownInField(first, field),
    shownInField(second, field),
  );
  return [named, ...limit, suggestion].join(' ');
}

/** The nearest value the field can take: money is typed with at most two decimals. */
function writable(value: DecimalText, field: AmountField): DecimalText {
  return field === 'money'
    ? decimalText(new Decimal(value).toDecimalPlaces(MONEY_DECIMALS))
    : value;
}

function shownInField(value: DecimalText, field: AmountField): string {
  return editText(value, field) + percentOr(field);
}

function percentOr(field: AmountField): string {
  return field === 'share' ? units.percent : '';
}
