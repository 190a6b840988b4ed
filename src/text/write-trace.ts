import type { TraceUnit } from '../domain/finance/trace.ts';
import type { Decimal } from '../domain/number/decimal.ts';
import { numberForSpreadsheet } from './for-spreadsheet.ts';
import { formatAmount, formatNumber, formatRate, formatShare } from './format.ts';

/** How numbers of a calculation are written. */
export type TraceWriter = (value: Decimal, unit: TraceUnit) => string;

/** For a pocket calculator: money with 2 decimals, factors with 9, and no more than are needed. */
export const writeShort: TraceWriter = (value, unit) => {
  switch (unit) {
    case 'money':
      return formatAmount(value, 2);
    case 'factor':
      return formatAmount(value, 9);
    case 'rate':
    case 'share':
      return formatRate(value, 6);
    case 'years':
    case 'hours':
    case 'fte':
      return formatNumber(value, 9);
    case 'calendarYear':
      return value.toFixed(0);
  }
};

/** Every digit there is [TXT-13]. */
export const writeAll: TraceWriter = (value, unit) => {
  switch (unit) {
    case 'rate':
    case 'share':
      return formatShare(value, Math.max(0, value.decimalPlaces() - 2));
    case 'calendarYear':
      return value.toFixed(0);
    case 'money':
    case 'factor':
    case 'years':
    case 'hours':
    case 'fte':
      return formatAmount(value, value.decimalPlaces());
  }
};

/** Every digit, as a Danish spreadsheet reads a number: no groups, a plain minus, no unit but % [TXT-13]. */
export const writeForSpreadsheet: TraceWriter = (value, unit) =>
  numberForSpreadsheet(writeAll(value, unit));
