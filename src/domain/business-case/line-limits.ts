import { Decimal } from '../number/decimal.ts';
import { isDecimalText, LARGEST_AMOUNT, type DecimalText } from '../number/quantities.ts';
import { hasShortTexts } from '../organisation/limits.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import type { Benefit } from './benefit.ts';
import type { HourlyRateChoice } from './hourly-rate-choice.ts';
import type { CostLine } from './cost-line.ts';
import type { BusinessCase } from './business-case.ts';
import type { CurrentCost } from './current-cost.ts';
import { isCalendarYear, isLifetime, LONGEST_RAMP, MOST_ALTERNATIVES } from './limits.ts';
import type { Amounts, LinePrices, LineRange, Timing } from './line.ts';
import { fitsRange } from './line-range.ts';

/** The records of the case's parameters that a line may refer to. */
export type LineParameters = Pick<ParameterSet, 'hourlyRates' | 'priceSeries'>;

/** Whether a cost is one a case may hold [CAS-11]. */
export function isCostWithinLimits(line: CostLine, parameters: LineParameters): boolean {
  return (
    hasOrdinaryParts(line, parameters) &&
    isCostValueWithinLimits(line.amounts, parameters) &&
    (line.life === null || isLifetime(line.life.years)) &&
    fitsRange(line.amounts, line.range)
  );
}

/** Whether a benefit is one a case may hold [CAS-11]. That its value fits its class is LED-5. */
export function isBenefitWithinLimits(benefit: Benefit, parameters: LineParameters): boolean {
  const { baseline, target } = benefit.indicator;
  return (
    hasOrdinaryParts(benefit, parameters) &&
    isShareOfAWhole(benefit.realisationRate) &&
    (benefit.takenInAdvanceFrom === null || isCalendarYear(benefit.takenInAdvanceFrom)) &&
    [baseline, target].every(isAmountOrNone) &&
    isValueWithinLimits(benefit.value, parameters) &&
    fitsRange(benefit.value, benefit.range)
  );
}

/** Whether a cost of today is one the case may hold [CAS-11], ending where there is an alternative [CAS-13]. */
export function isCurrentCostWithinLimits(
  cost: CurrentCost,
  { alternatives, parameters }: Pick<BusinessCase, 'alternatives' | 'parameters'>,
): boolean {
  return (
    hasShortTexts(cost) &&
    hasKnownPrices(cost, parameters) &&
    areAmountsWithinLimits(cost.amounts) &&
    cost.avoided.length <= MOST_ALTERNATIVES &&
    cost.avoided.every(
      ({ alternativeId }) =>
        alternativeId === null || alternatives.some(({ id }) => id === alternativeId),
    )
  );
}

function isValueWithinLimits(value: Benefit['value'], parameters: LineParameters): boolean {
  switch (value.kind) {
    case 'level':
    case 'byYear':
      return areAmountsWithinLimits(value);
    case 'time':
      return (
        [value.volume, value.minutes].every(isAmountOrNone) &&
        [value.uptake, value.harvestShare].every(isShareOfAWhole) &&
        isKnownRate(value.hourlyRate, parameters)
      );
    case 'unpriced':
      return true;
  }
}

function hasOrdinaryParts(
  line: LinePrices & { readonly timing: Timing; readonly range: LineRange | null },
  parameters: LineParameters,
): boolean {
  const { timing, range } = line;
  return (
    hasShortTexts(line) &&
    hasKnownPrices(line, parameters) &&
    timing.ramp.length <= LONGEST_RAMP &&
    timing.ramp.every(isShareOfAWhole) &&
    [range?.low ?? null, range?.high ?? null].every(isAmountOrNone)
  );
}

function hasKnownPrices(
  { priceYear, priceSeriesId }: LinePrices,
  { priceSeries }: LineParameters,
): boolean {
  return (
    (priceYear === null || isCalendarYear(priceYear)) &&
    (priceSeriesId === null || priceSeries.some(({ id }) => id === priceSeriesId))
  );
}

function isCostValueWithinLimits(value: CostLine['amounts'], parameters: LineParameters): boolean {
  return value.kind === 'hours'
    ? isAmountOrNone(value.hours) && isKnownRate(value.hourlyRate, parameters)
    : areAmountsWithinLimits(value);
}

function areAmountsWithinLimits(amounts: Amounts): boolean {
  return amounts.kind === 'level'
    ? isAmountOrNone(amounts.amount)
    : Object.values(amounts.amounts).every(isAmountOrNone);
}

function isKnownRate(choice: HourlyRateChoice, { hourlyRates }: LineParameters): boolean {
  return choice.kind === 'own'
    ? isAmountOrNone(choice.amount)
    : hourlyRates.some(({ id }) => id === choice.id);
}

/** Within 10^15 in either direction [NUM-5], and short enough to be kept [NUM-4]. */
export function isAmountOrNone(text: DecimalText | null): boolean {
  if (text === null) return true;
  if (!isDecimalText(text)) return false;
  // So few digits are within whatever they are.
  return text.length < LARGEST_AMOUNT.length || new Decimal(text).abs().lte(LARGEST_AMOUNT);
}

export function isShareOfAWhole(text: DecimalText): boolean {
  const fraction = new Decimal(text);
  return isDecimalText(text) && fraction.gte(0) && fraction.lte(1);
}
