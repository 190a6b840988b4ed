import { describe, expect, test } from 'vitest';

import { fteOf, hourPrice, valueOfHours } from '#src/domain/finance/time-value.ts';
import { discountFactors } from '#src/domain/finance/discount-factors.ts';
import { scheduleOf } from '#src/domain/finance/discount-schedule.ts';
import { priceChain } from '#src/domain/finance/price-level.ts';
import { isCalendarDate } from '#src/domain/number/calendar.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { parameterSetEdits } from '#src/domain/organisation/parameter-set-edits.ts';
import type { ParameterSet } from '#src/domain/organisation/parameter-set.ts';
import { rebild } from '#src/text/presets/rebild.ts';

const { centres, coreTasks, goals, principles, parameterSets } = rebild;

describe('the organisation the app begins with', () => {
  test('every id is there once, and says whose it is', () => {
    const lists = [centres, coreTasks, goals, principles, parameterSets];
    const ids = lists.flatMap((list) => list.map(({ id }): string => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^rebild-[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('the ids of what cases refer to are the ones that were shipped', () => {
    expect(centres.map(({ id }) => id)).toEqual([
      'rebild-center-sundhed',
      'rebild-center-boern-og-unge',
      'rebild-center-plan-byg-vej',
      'rebild-center-arbejdsmarked-borgerservice',
      'rebild-center-oekonomi-it',
      'rebild-center-kultur-fritid',
    ]);
    expect(parameterSets.map(({ id }) => id)).toEqual(['rebild-2026-norm', 'rebild-2026-effektiv']);
  });

  test('every centre has core tasks, and every core task a centre', () => {
    const homes = coreTasks.map(({ centreId }) => centreId);
    expect(centres.filter(({ id }) => !homes.includes(id))).toEqual([]);
    expect(homes.filter((home) => !centres.some(({ id }) => id === home))).toEqual([]);
  });

  test('the strategy has seven principles, of the same weight', () => {
    expect(principles.map(({ weight }) => weight)).toEqual(Array(7).fill('1'));
    expect(new Set(goals.map(({ kind }) => kind))).toEqual(new Set(['strategic', 'effectiveness']));
  });

  test('it says that names of centres are examples', () => {
    expect(rebild.source).toContain('eksempler');
  });

  test('ORG-4 a new case begins with one of the sets', () => {
    expect(parameterSets.map(({ id }) => id)).toContain(rebild.defaultParameterSetId);
  });
});

describe.for(parameterSets.map((set) => ({ name: set.name, set })))('$name', ({ set }) => {
  test('ORG-5 a case can be calculated with it', () => {
    const without = { ...rebild, parameterSets: [] };
    expect(parameterSetEdits.add(set)(without).parameterSets).toEqual([set]);
    expect(isCalendarDate(set.validFrom)).toBe(true);
  });

  test('every figure says where it is from', () => {
    const sources = [
      set.source,
      set.discountSource,
      set.hoursSource,
      ...set.hourlyRates.map(({ source }) => source),
      ...set.priceSeries.map(({ source }) => source),
    ];
    expect(sources.filter((source) => source.trim() === '')).toEqual([]);
  });

  test('DIS-2 discounting is the Danish schedule', () => {
    const factors = discountFactors(scheduleOf(set.discountSchedule), 71);
    expect(factors[36]?.toFixed(15)).toBe('0.292660352837211');
    expect(factors[71]?.toFixed(15)).toBe('0.124533566588492');
  });

  test('PRI-1 every series carries amounts from 2019 to 2030, and back', () => {
    for (const { id } of set.priceSeries) {
      expect(priceChain({ priceYear: 2019, priceSeriesId: id }, 2030, set).ok).toBe(true);
      expect(priceChain({ priceYear: 2030, priceSeriesId: id }, 2019, set).ok).toBe(true);
    }
  });
});

test('PRI-1 pay of 2023 in the prices of 2025 is 5.2 % and 3.2 % on top of each other', () => {
  const [set] = parameterSets;
  const pay = set?.priceSeries.find(({ name }) => name === 'Løn');
  if (set === undefined || pay === undefined) throw new Error('the first set has a series for pay');
  const chain = priceChain({ priceYear: 2023, priceSeriesId: pay.id }, 2025, set);
  expect(chain.ok && chain.value.growth.toFixed()).toBe('1.085664');
});

test.for([
  { hours: '1924', perHour: '270.27' },
  { hours: '1441', perHour: '360.86' },
])('TIM-2 520.000 kr. on $hours hours is $perHour kr. an hour', ({ hours, perHour }) => {
  const set = parameterSets.find(({ hoursPerFte }) => hoursPerFte === hours);
  expect(perHourIn(set).toFixed(2)).toBe(perHour);
  expect(fteOf(new Decimal(hours), new Decimal(set?.hoursPerFte ?? 0)).toFixed()).toBe('1');
});

function perHourIn(set: ParameterSet | undefined): Decimal {
  const [rate] = set?.hourlyRates ?? [];
  if (set === undefined || rate === undefined) throw new Error('every set has an hourly rate');
  const price = hourPrice({ kind: 'parameter', id: rate.id }, set);
  if (price === null) throw new Error('the rate is one of the set');
  return valueOfHours(new Decimal(1), price, new Decimal(set.hoursPerFte));
}
