import { Decimal } from '../domain/number/decimal.ts';
import { decimalText, type DecimalText } from '../domain/number/quantities.ts';
import { MONEY_DECIMALS, type AmountField } from './amount-field.ts';
import { editText } from './edit-text.ts';

/**
 * What stands in a field at rest: what `editText` gives, but of money no more than the øre [TXT-2].
 * A year's part of an amount can have every digit there is.
 */
export function shownAmount(value: DecimalText, field: AmountField): string {
  return editText(
    field === 'money' ? decimalText(new Decimal(value).toDecimalPlaces(MONEY_DECIMALS)) : value,
    field,
  );
}
