import type { Brand } from '../../base/brand.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';

export type ParameterSetId = Brand<string, 'ParameterSetId'>;
export type HourlyRateId = Brand<string, 'HourlyRateId'>;
export type PriceSeriesId = Brand<string, 'PriceSeriesId'>;

/**
 * The assumptions a calculation stands on: dated, with their source, never constants in code.
 * A case carries a copy of the set it used, so that it can be recomputed anywhere.
 */
export interface ParameterSet {
  readonly id: ParameterSetId;
  readonly name: string;
  readonly validFrom: CalendarDate;
  readonly source: string;
  readonly discountSchedule: readonly DiscountStep[];
  readonly discountSource: string;
  /** Hours in one årsværk, above 0. The same base prices the hour and turns hours into årsværk. */
  readonly hoursPerFte: DecimalText;
  readonly hoursSource: string;
  readonly hourlyRates: readonly HourlyRate[];
  readonly priceSeries: readonly PriceSeries[];
}

/**
 * One yearly real rate for the years `from` to `to`, counted from year 0; `to` is null in the last
 * step. Steps follow one another without a gap from year 1.
 */
export interface DiscountStep {
  readonly from: number;
  readonly to: number | null;
  readonly rate: DecimalText;
}

/** What an hour costs: said directly, or as a yearly cost spread over the hours of an årsværk. */
export interface HourlyRate {
  readonly id: HourlyRateId;
  readonly name: string;
  readonly source: string;
  /** DKK an hour, or DKK an årsværk. */
  readonly basis: 'perHour' | 'perFte';
  readonly amount: DecimalText;
}

/** How prices of one kind (pay, goods, construction) change; `change` from `year - 1` to `year`. */
export interface PriceSeries {
  readonly id: PriceSeriesId;
  readonly name: string;
  readonly source: string;
  readonly changes: readonly PriceChange[];
}

export interface PriceChange {
  readonly year: number;
  /** A fraction: 3 % is 0.03. Above -1. */
  readonly change: DecimalText;
}
