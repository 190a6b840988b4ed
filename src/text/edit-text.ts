import type { DecimalText } from '../domain/number/quantities.ts';
import type { AmountField } from './amount-field.ts';
import { danishNumber, digitsOf, shifted, trimmed } from './digits.ts';

/**
 * What stands in a field when it is worked on: every digit, and no unit, as that stands beside the
 * field. A share is its number of per cent.
 *
 * `parseAmount` reads it back as the same value in the same kind of field [PAR-9]. One exception:
 * money with more than two decimals, which can be imported but not typed, is read back by a
 * `number` field alone. A field therefore reads only text that was changed.
 */
export function editText(value: DecimalText, field: AmountField): string {
  const { isNegative, ...digits } = digitsOf(value);
  const { whole, decimals } = trimmed(field === 'share' ? shifted(digits, 2) : digits);
  return danishNumber(`${isNegative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`);
}

/**
 * The same without the dots that group, for a field that is worked on: a digit that is added to
 * `1.234` must not make `1.2345` of it, which could mean two things. It is read back the same [PAR-9].
 */
export function ungroupedText(value: DecimalText, field: AmountField): string {
  return editText(value, field).replaceAll('.', '');
}
