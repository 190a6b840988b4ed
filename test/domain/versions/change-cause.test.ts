import { describe, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import type { ChangeCause } from '#src/domain/versions/change-cause.ts';
import { npvChange } from '#src/domain/versions/npv-change.ts';
import { valueOf } from '#test/support/appraised.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  byYear,
  from,
  level,
  someParameters,
  timeSaved,
} from '#test/support/business-cases.ts';
import { movingCauses, partOf } from '#test/support/changes.ts';
import { expectNear } from '#test/support/near.ts';

const saved = timeSaved({ volume: decimalText('900') });
const cost = aCost({ kind: 'recurring', amounts: level('90000'), timing: from('2027-01') });
const time = aBenefit({ value: saved, timing: from('2026-07', null, ['0.5', '1']) });
const years = aBenefit({ value: byYear(2027, ['50000', '60000']), priceYear: 2025 });
const risk = aRisk();
const lasting = { years: 8, isRenewed: false, hasResidualValue: false };
const machine = aCost({ life: lasting });
const bought = aCase({ costs: [machine] });
const start = aCase({ costs: [cost], benefits: [time, years] });

function withTime(says: Partial<Benefit>): BusinessCase {
  return { ...start, benefits: [{ ...time, ...says }, years] };
}

function withParameters(says: Partial<BusinessCase['parameters']>): BusinessCase {
  return { ...start, parameters: someParameters(says) };
}

describe('what belongs to which cause', () => {
  const [series] = start.parameters.priceSeries;
  const [rate] = start.parameters.hourlyRates;
  test.for<{ name: string; before?: BusinessCase; after: BusinessCase; cause: ChangeCause }>([
    {
      name: 'an amount',
      after: { ...start, costs: [{ ...cost, amounts: level('95000') }] },
      cause: 'amounts',
    },
    {
      name: 'that it lasts and has something left',
      after: { ...bought, costs: [{ ...machine, life: { ...lasting, hasResidualValue: true } }] },
      before: bought,
      cause: 'amounts',
    },
    {
      name: 'that it is bought anew',
      after: {
        ...bought,
        costs: [{ ...machine, life: { ...lasting, years: 2, isRenewed: true } }],
      },
      before: bought,
      cause: 'amounts',
    },
    { name: 'a risk', after: { ...start, risks: [aRisk()] }, cause: 'amounts' },
    {
      name: 'the month of a risk',
      after: { ...start, risks: [{ ...risk, month: from('2030-01').startMonth }] },
      before: { ...start, risks: [risk] },
      cause: 'amounts',
    },
    {
      name: 'amounts by year',
      after: { ...start, costs: [{ ...cost, amounts: byYear(2027, ['1', '2']) }] },
      cause: 'amounts',
    },
    {
      name: 'minutes',
      after: withTime({ value: { ...saved, minutes: decimalText('7') } }),
      cause: 'amounts',
    },
    {
      name: 'uptake',
      after: withTime({ value: { ...saved, uptake: decimalText('0.9') } }),
      cause: 'amounts',
    },
    {
      name: 'an hourly rate of its own',
      after: withTime({
        value: { ...saved, hourlyRate: { kind: 'own', amount: decimalText('5') } },
      }),
      cause: 'amounts',
    },
    {
      name: 'an hourly rate of the parameters',
      after: withParameters({
        hourlyRates: rate === undefined ? [] : [{ ...rate, amount: decimalText('650') }],
      }),
      cause: 'amounts',
    },
    {
      name: 'a realisation rate',
      after: withTime({ realisationRate: decimalText('0.7') }),
      cause: 'amounts',
    },
    {
      name: 'time that is now an amount, its volume with it',
      after: withTime({ value: level('77') }),
      cause: 'amounts',
    },
    {
      name: 'a volume',
      after: withTime({ value: { ...saved, volume: decimalText('800') } }),
      cause: 'volumes',
    },
    { name: 'a start month', after: withTime({ timing: from('2026-09') }), cause: 'timing' },
    {
      name: 'an end month',
      after: withTime({ timing: { ...time.timing, endMonth: from('2029-03').startMonth } }),
      cause: 'timing',
    },
    {
      name: 'a ramp',
      after: withTime({ timing: from('2026-07', null, ['0.2', '1']) }),
      cause: 'timing',
    },
    { name: 'the first year', after: { ...start, firstYear: 2027 }, cause: 'timing' },
    { name: 'the horizon', after: { ...start, horizon: 8 }, cause: 'timing' },
    { name: 'a rate of its own', after: { ...start, ownRate: decimalText('0.05') }, cause: 'rate' },
    {
      name: 'the schedule',
      after: withParameters({
        discountSchedule: [{ from: 1, to: null, rate: decimalText('0.03') }],
      }),
      cause: 'rate',
    },
    { name: 'the convention', after: { ...start, convention: 'midYear' }, cause: 'rate' },
    { name: 'the price year', after: { ...start, priceYear: 2024 }, cause: 'priceLevel' },
    {
      name: 'the price year of a line',
      after: withTime({ priceYear: 2024 }),
      cause: 'priceLevel',
    },
    {
      name: 'a price series',
      after: withParameters({
        priceSeries:
          series === undefined
            ? []
            : [{ ...series, changes: [{ year: 2026, change: decimalText('0.09') }] }],
      }),
      cause: 'priceLevel',
    },
    { name: 'a line that is dropped', after: { ...start, costs: [] }, cause: 'lines' },
    {
      name: 'a line that is added',
      after: { ...start, costs: [cost, aCost()] },
      cause: 'lines',
    },
  ])('CHG-2 $name: $cause', ({ before = start, after, cause }) => {
    expect(movingCauses(before, after)).toEqual([cause]);
  });

  test('CHG-2 a unit price and a volume: the price at the old volume, then the volume', () => {
    const after = withTime({
      value: timeSaved({ volume: decimalText('1800'), minutes: decimalText('12') }),
    });
    const dearer = withTime({ value: { ...saved, minutes: decimalText('12') } });
    expectNear(partOf('amounts', start, after), valueOf(dearer).minus(valueOf(start)));
    expectNear(partOf('volumes', start, after), valueOf(after).minus(valueOf(dearer)));
  });

  test('CHG-3 a dropped line is as it was, at the hourly rate it had, until it goes', () => {
    const after = {
      ...withParameters({ hourlyRates: [], hoursPerFte: decimalText('1') }),
      benefits: [years],
      ownRate: decimalText('0.06'),
    };
    expect(movingCauses(start, after)).toEqual(['rate', 'lines']);
    const gone = valueOf({ ...start, costs: [], benefits: [time], ownRate: after.ownRate });
    expectNear(partOf('lines', start, after), gone.negated());
  });

  test('CHG-3 a dropped line finds its price series again by its name', () => {
    if (series === undefined) throw new Error('there is a price series');
    const dropped = aBenefit({ priceYear: 2025, priceSeriesId: series.id });
    const before = { ...start, benefits: [dropped] };
    const other = { ...series, id: 'first' as PriceSeriesId, name: 'First', changes: [] };
    const same = { ...series, id: 'renewed' as PriceSeriesId };
    const after = { ...withParameters({ priceSeries: [other, same] }), benefits: [] };
    expect(movingCauses(before, after)).toEqual(['lines']);
  });

  test.for<{ name: string; before: BusinessCase; after: BusinessCase }>([
    {
      name: 'a cost of another kind',
      before: start,
      after: { ...start, costs: [{ ...cost, kind: 'oneOff' }] },
    },
    { name: 'a benefit of another class', before: start, after: withTime({ class: 'societal' }) },
    { name: 'a benefit of the other sign', before: start, after: withTime({ negative: true }) },
  ])('CHG-4 $name is another line', ({ before, after }) => {
    expect(movingCauses(before, after)).toEqual(['lines']);
  });

  test.for<{ name: string; before: BusinessCase; after: BusinessCase; at: string }>([
    {
      name: 'the earlier version lacks a price',
      before: withTime({ priceYear: 2000 }),
      after: start,
      at: 'before',
    },
    {
      name: 'the later version lacks a price of a line in both',
      before: start,
      after: withTime({ priceYear: 2000 }),
      at: 'priceLevel',
    },
    {
      name: 'the later version lacks a price of a line it adds',
      before: { ...start, benefits: [years] },
      after: { ...start, benefits: [years, { ...time, priceYear: 2000 }] },
      at: 'lines',
    },
  ])('FIG-1 there is no change where $name', ({ before, after, at }) => {
    expect(npvChange(before, after)).toMatchObject({
      kind: 'undefined',
      reason: { kind: 'price-index-missing', lineId: time.id, year: 2001, at },
    });
  });
});
