import type { TimeSaved } from '../business-case/benefit.ts';
import type { HourlyRateChoice } from '../business-case/hourly-rate-choice.ts';
import { Decimal } from '../number/decimal.ts';
import { factor, hours, money, type Factor, type Hours, type Money } from '../number/quantities.ts';
import type { HourlyRate, ParameterSet } from '../organisation/parameter-set.ts';

/** What an hour costs: DKK an hour, or DKK an årsværk spread over its hours. */
export interface HourPrice {
  readonly basis: HourlyRate['basis'];
  readonly amount: Decimal;
}

/**
 * Hours saved a year at full effect: volume · minutes / 60 · uptake [TIM-1].
 *
 * Null while volume or minutes are not typed. Nothing is rounded on the way.
 */
export function hoursSaved({ volume, minutes, uptake }: TimeSaved): Hours | null {
  if (volume === null || minutes === null) return null;
  return hours(new Decimal(volume).times(minutes).times(uptake).div(60));
}

/** The rate a benefit has chosen; null while it is not typed or not among the parameters. */
export function hourPrice(
  choice: HourlyRateChoice,
  { hourlyRates }: Pick<ParameterSet, 'hourlyRates'>,
): HourPrice | null {
  if (choice.kind === 'own') {
    return choice.amount === null ? null : { basis: 'perHour', amount: new Decimal(choice.amount) };
  }
  const chosen = hourlyRates.find(({ id }) => id === choice.id);
  return chosen === undefined ? null : { basis: chosen.basis, amount: new Decimal(chosen.amount) };
}

/**
 * What hours are worth, in DKK: hours · rate, or hours · cost of an årsværk / hours of an årsværk
 * [TIM-2]. Multiplied first, so that the hourly rate in between is never rounded.
 */
export function valueOfHours(
  saved: Decimal,
  { basis, amount }: HourPrice,
  hoursPerFte: Decimal,
): Money {
  const value = saved.times(amount);
  return money(basis === 'perHour' ? value : value.div(hoursPerFte));
}

/** Hours as årsværk, on the same hours that price them [TIM-3]. */
export function fteOf(saved: Decimal, hoursPerFte: Decimal): Factor {
  return factor(saved.div(hoursPerFte));
}

/** The hours of one årsværk. Throws unless above 0, which a document is checked for. */
export function hoursPerFteOf({ hoursPerFte }: Pick<ParameterSet, 'hoursPerFte'>): Hours {
  const value = hours(hoursPerFte);
  if (!value.gt(0)) throw new RangeError('an årsværk has more than 0 hours');
  return value;
}
