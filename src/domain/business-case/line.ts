import type { Month } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { PriceSeriesId } from '../organisation/parameter-set.ts';

/** The amounts a line has: the same every year, or each year its own. DKK, as typed. */
export type Amounts = LevelAmount | AmountsByYear;

/** DKK a year; of a one-off DKK once. Null while nothing is typed, which is not 0. */
export interface LevelAmount {
  readonly kind: 'level';
  readonly amount: DecimalText | null;
}

/** Calendar year (four digits) to DKK. A year that is not there has no amount. */
export interface AmountsByYear {
  readonly kind: 'byYear';
  readonly amounts: Readonly<Record<string, DecimalText>>;
}

/**
 * How far a line may turn out from its likely amount: three points with it [RNG-1]. An end that is
 * not typed is the likely amount itself; a line without a range is taken as certain.
 *
 * `amounts` are in the unit of the line's one amount: DKK, DKK a year, hours, or occurrences a year
 * where time is saved. `shares` are of the likely amount, 1 being all of it, and fit any line; amounts by
 * year have no other.
 */
export interface LineRange {
  readonly kind: 'amounts' | 'shares';
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
}

/**
 * When a level amount or saved time runs [FLW-1, FLW-2, FLW-3]. Amounts by year say their years
 * themselves and do not use it; it is kept beside them so that going back loses nothing.
 */
export interface Timing {
  readonly startMonth: Month;
  /** The last active month; null runs on to the horizon. Not used by one-offs. */
  readonly endMonth: Month | null;
  /** The share reached in each 12 months from the start, the last one holding; empty is 100 %. */
  readonly ramp: readonly DecimalText[];
}

/** What a line's amounts are in prices of; null is the price level of the case. */
export interface LinePrices {
  readonly priceYear: number | null;
  /** Null is the first series of the parameters. */
  readonly priceSeriesId: PriceSeriesId | null;
}
