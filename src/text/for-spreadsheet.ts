import type { Decimal } from '../domain/number/decimal.ts';
import { units } from './da/numbers.ts';
import { formatAmount } from './format.ts';

/**
 * A text as it may be put into a spreadsheet [CLP-1]: one that would be read as a formula, whatever
 * apostrophes stand before it, gets an apostrophe in front.
 */
export function textForSpreadsheet(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** The text that `textForSpreadsheet` was given [CLP-1]. Any other text is what it is. */
export function textFromSpreadsheet(text: string): string {
  return /^'+[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

/**
 * A text as one cell of what is copied [PRM-14]: with a tab, a new line or a quote in it, it is put
 * in quotes, as spreadsheets do. They take quotes away that they have not put there themselves.
 */
export function cellForSpreadsheet(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number as it is shown, as a Danish spreadsheet reads it: no groups, a plain minus, no unit but % [CLP-2]. */
export function numberForSpreadsheet(shown: string): string {
  return shown.replaceAll('.', '').replaceAll('\u2212', '-').replaceAll(units.percent, '%');
}

/** A number with every digit, as a Danish spreadsheet reads it [CLP-2]. */
export function amountForSpreadsheet(value: Decimal): string {
  return numberForSpreadsheet(formatAmount(value, value.decimalPlaces()));
}
