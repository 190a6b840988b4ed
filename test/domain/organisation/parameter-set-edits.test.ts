import { describe, expect, test } from 'vitest';

import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { OrganisationEdit } from '#src/domain/organisation/edits.ts';
import {
  newHourlyRate,
  newParameterSet,
  newPriceSeries,
} from '#src/domain/organisation/new-records.ts';
import {
  copyParameterSet,
  hourlyRateEdits,
  inParameterSet,
  parameterSetEdits,
  priceSeriesEdits,
  setDefaultParameterSet,
  setPriceChange,
} from '#src/domain/organisation/parameter-set-edits.ts';
import type {
  HourlyRateId,
  ParameterSet,
  ParameterSetId,
  PriceSeriesId,
} from '#src/domain/organisation/parameter-set.ts';
import { anOrganisation } from '#test/support/organisation.ts';

const first = 'first' as ParameterSetId;
const second = 'second' as ParameterSetId;
const other = 'other' as ParameterSetId;
const series = 'pay-and-prices' as PriceSeriesId;
const perHour = 'per-hour' as HourlyRateId;
const before = anOrganisation();

describe('edits of parameter sets', () => {
  test.for<{ name: string; edit: OrganisationEdit }>([
    {
      name: 'ORG-1 the same name',
      edit: parameterSetEdits.change(first, { name: 'Some parameters' }),
    },
    {
      name: 'ORG-1 copying what is not there',
      edit: copyParameterSet(other, { id: first, name: '' }),
    },
    { name: 'ORG-4 removing the default', edit: parameterSetEdits.remove([second, first]) },
    { name: 'ORG-4 a default that is not there', edit: setDefaultParameterSet(other) },
    {
      name: 'ORG-5 no hours in an årsværk',
      edit: parameterSetEdits.change(first, { hoursPerFte: decimalText('0') }),
    },
    { name: 'ORG-5 no steps', edit: parameterSetEdits.change(first, { discountSchedule: [] }) },
    {
      name: 'ORG-5 a gap between steps',
      edit: parameterSetEdits.change(first, {
        discountSchedule: [
          { from: 1, to: 5, rate: decimalText('0.04') },
          { from: 7, to: null, rate: decimalText('0.03') },
        ],
      }),
    },
    {
      name: 'ORG-5 a rate of -100 %',
      edit: parameterSetEdits.change(first, {
        discountSchedule: [{ from: 1, to: null, rate: decimalText('-1') }],
      }),
    },
    {
      name: 'ORG-5 prices that fall by all they are',
      edit: inParameterSet(first, setPriceChange(series, 2027, decimalText('-1'))),
    },
    {
      name: 'ORG-5 a new set that cannot be used',
      edit: parameterSetEdits.add({ ...aNewSet(), hoursPerFte: decimalText('-1') }),
    },
  ])('$name changes nothing', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test('sets can be added, copied, chosen and removed', () => {
    const ids = (edit: OrganisationEdit) => edit(before).parameterSets.map(({ id }) => id);
    expect(ids(parameterSetEdits.add(aNewSet()))).toEqual([first, second, other]);
    expect(ids(copyParameterSet(first, { id: other, name: 'Copy' }))).toEqual([
      first,
      other,
      second,
    ]);
    expect(ids(parameterSetEdits.remove([second]))).toEqual([first]);
    const chosen = setDefaultParameterSet(second)(before);
    expect(
      parameterSetEdits
        .remove([first])(chosen)
        .parameterSets.map(({ id }) => id),
    ).toEqual([second]);
  });

  test('rates and series are edited inside their set', () => {
    const set = (edit: (before: ParameterSet) => ParameterSet) =>
      inParameterSet(first, edit)(before).parameterSets[0];
    const rates = set(hourlyRateEdits.add(newHourlyRate('new' as HourlyRateId)))?.hourlyRates;
    expect(rates).toHaveLength(3);
    expect(
      set(hourlyRateEdits.change(perHour, { amount: decimalText('610') }))?.hourlyRates[0]?.amount,
    ).toBe('610');
    const added = set(priceSeriesEdits.add(newPriceSeries('new' as PriceSeriesId)));
    expect(added?.priceSeries).toHaveLength(2);
  });

  test('price changes stand in the order of their years', () => {
    const years = (year: number, change: string | null) =>
      inParameterSet(
        first,
        setPriceChange(series, year, change === null ? null : decimalText(change)),
      )(before).parameterSets[0]?.priceSeries[0]?.changes.map((entry) => [
        entry.year,
        entry.change,
      ]);
    expect(years(2023, '0.02')).toEqual([
      [2023, '0.02'],
      [2024, '0.041'],
      [2025, '0.03'],
      [2026, '0.025'],
    ]);
    expect(years(2025, null)).toEqual([
      [2024, '0.041'],
      [2026, '0.025'],
    ]);
  });

  test('a set that is not edited keeps its object', () => {
    const after = parameterSetEdits.change(first, { name: 'Other' })(before);
    expect(after.parameterSets[1]).toBe(before.parameterSets[1]);
  });
});

function aNewSet(): ParameterSet {
  return newParameterSet(other, '2026-01-01' as CalendarDate);
}
