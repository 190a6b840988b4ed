import { Decimal } from '../domain/number/decimal.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import { MONEY_DECIMALS, type AmountField } from './amount-field.ts';
import { editText } from './edit-text.ts';
import { formatAmount } from './format.ts';

/**
 * What stands in a field at rest: as it is typed, but money in whole kroner or with two decimals
 * [TXT-4]. A year's part of an amount can have every digit there is.
 */
export function shownAmount(value: DecimalText, field: AmountField): string {
  if (field !== 'money') return editText(value, field);
  const rounded = new Decimal(value).toDecimalPlaces(MONEY_DECIMALS);
  return formatAmount(rounded, rounded.isInteger() ? 0 : MONEY_DECIMALS);
}
