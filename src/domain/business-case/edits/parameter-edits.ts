import { changed, withEach } from '../../../base/records.ts';
import { hourPrice } from '../../finance/time-value.ts';
import { decimalText, LARGEST_AMOUNT } from '../../number/quantities.ts';
import type { ParameterSet, PriceSeriesId } from '../../organisation/parameter-set.ts';
import type { Benefit } from '../benefit.ts';
import type { CostLine } from '../cost-line.ts';
import type { HourlyRateChoice } from '../hourly-rate-choice.ts';
import type { Edit } from './edit.ts';

/**
 * The case is calculated with a copy of another parameter set from now on [CAS-5].
 *
 * - An hourly rate or a price series that a line has chosen is found again by its id, else by its
 *   name.
 * - An hourly rate the new set does not have becomes the line's own, at what it was an hour;
 *   what no amount may be is left to be typed [NUM-5].
 * - A price series the new set does not have gives way to the first of the set [PRI-4].
 */
export function chooseParameters(set: ParameterSet): Edit {
  return (before) => {
    const after = changed(before, { parameters: set });
    if (after === before) return before;
    const from = before.parameters;
    return {
      ...after,
      currentCosts: withEach(before.currentCosts, (line) => withPriceSeries(line, from, set)),
      costs: withEach(before.costs, (line) =>
        withRateOfHours(withPriceSeries(line, from, set), from, set),
      ),
      benefits: withEach(before.benefits, (benefit) =>
        withRateOfTime(withPriceSeries(benefit, from, set), from, set),
      ),
    };
  };
}

/** The line with its price series as it is found again in another set, else the first [CAS-5, PRI-4]. */
export function withPriceSeries<Line extends { readonly priceSeriesId: PriceSeriesId | null }>(
  line: Line,
  from: ParameterSet,
  to: ParameterSet,
): Line {
  if (line.priceSeriesId === null) return line;
  const found = foundAgain(line.priceSeriesId, from.priceSeries, to.priceSeries);
  return found?.id === line.priceSeriesId ? line : { ...line, priceSeriesId: found?.id ?? null };
}

function withRateOfTime(benefit: Benefit, from: ParameterSet, to: ParameterSet): Benefit {
  const { value } = benefit;
  if (value.kind !== 'time') return benefit;
  return changed(benefit, { value: withHourlyRate(value, from, to) });
}

function withRateOfHours(line: CostLine, from: ParameterSet, to: ParameterSet): CostLine {
  const { amounts } = line;
  if (amounts.kind !== 'hours') return line;
  return changed(line, { amounts: withHourlyRate(amounts, from, to) });
}

function withHourlyRate<Value extends { readonly hourlyRate: HourlyRateChoice }>(
  value: Value,
  from: ParameterSet,
  to: ParameterSet,
): Value {
  if (value.hourlyRate.kind === 'own') return value;
  const found = foundAgain(value.hourlyRate.id, from.hourlyRates, to.hourlyRates);
  if (found?.id === value.hourlyRate.id) return value;
  const hourlyRate: HourlyRateChoice =
    found === undefined ? asOwnRate(value.hourlyRate, from) : { kind: 'parameter', id: found.id };
  return { ...value, hourlyRate };
}

function asOwnRate(choice: HourlyRateChoice, from: ParameterSet): HourlyRateChoice {
  const price = hourPrice(choice, from);
  if (price === null) return { kind: 'own', amount: null };
  const { basis, amount } = price;
  const hourly = basis === 'perHour' ? amount : amount.div(from.hoursPerFte);
  return {
    kind: 'own',
    amount: hourly.abs().lte(LARGEST_AMOUNT) ? decimalText(hourly) : null,
  };
}

function foundAgain<Entry extends { readonly id: string; readonly name: string }>(
  id: Entry['id'],
  from: readonly Entry[],
  to: readonly Entry[],
): Entry | undefined {
  const name = from.find((entry) => entry.id === id)?.name;
  return to.find((entry) => entry.id === id) ?? to.find((entry) => entry.name === name);
}
