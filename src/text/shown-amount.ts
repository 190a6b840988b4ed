import { Decimal } from '../domain/number/decimal.ts';
import { decimalText, type DecimalText } from '../domain/number/quantities.ts';
import { MONEY_DECIMALS, type AmountField } from './amount-field.ts';
import { editText } from './edit-text.ts';
import { formatAmount } from './format.ts';

/** The most decimals a number of per cent is shown with. */
const PERCENT_DECIMALS = 4;

/**
 * What stands in a field at rest: as it is typed, but money in whole kroner or with two decimals
 * [TXT-4], and per cent with at most four [TXT-5]. A year's part of an amount, and an amount that is
 * said as a share of another, can have every digit there is.
 */
export function shownAmount(value: DecimalText, field: AmountField): string {
  if (field === 'share') {
    const rounded = new Decimal(value).toDecimalPlaces(PERCENT_DECIMALS + 2);
    return editText(decimalText(rounded), field);
  }
  if (field !== 'money') return editText(value, field);
  const rounded = new Decimal(value).toDecimalPlaces(MONEY_DECIMALS);
  return formatAmount(rounded, rounded.isInteger() ? 0 : MONEY_DECIMALS);
}
