import { describe, expect, test } from 'vitest';

import { chooseParameters } from '#src/domain/business-case/edits/parameter-edits.ts';
import type { HourlyRateId, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, someParameters, timeSaved } from '#test/support/business-cases.ts';

const [perHour, perFte] = someParameters().hourlyRates;
const [series] = someParameters().priceSeries;
const payAndPrices = 'pay-and-prices' as PriceSeriesId;

const before = aCase({
  costs: [aCost({ priceSeriesId: payAndPrices }), aCost()],
  benefits: [
    aBenefit({ class: 'capacity', value: timeSaved() }),
    aBenefit({
      class: 'capacity',
      value: timeSaved({ hourlyRate: { kind: 'parameter', id: 'per-fte' as HourlyRateId } }),
    }),
    aBenefit(),
  ],
});

describe('chooseParameters', () => {
  test('CAS-3 the set it has changes nothing', () => {
    expect(chooseParameters(someParameters())(before)).toBe(before);
  });

  test('CAS-5 rates and series of the same id are the same', () => {
    const set = someParameters({ hoursPerFte: decimalText('1441') });
    const after = chooseParameters(set)(before);
    expect(after.parameters).toBe(set);
    expect(after.costs).toBe(before.costs);
    expect(after.benefits).toBe(before.benefits);
  });

  test('CAS-5 what has another id is found by its name', () => {
    const set = someParameters({
      hourlyRates: [perFte, perHour].flatMap((rate) =>
        rate === undefined ? [] : [{ ...rate, id: `new-${rate.id}` as HourlyRateId }],
      ),
      priceSeries: series === undefined ? [] : [{ ...series, id: 'new' as PriceSeriesId }],
    });
    const after = chooseParameters(set)(before);
    expect(after.costs.map(({ priceSeriesId }) => priceSeriesId)).toEqual(['new', null]);
    expect(after.costs[1]).toBe(before.costs[1]);
    expect(after.benefits[0]?.value).toEqual(
      timeSaved({ hourlyRate: { kind: 'parameter', id: 'new-per-hour' as HourlyRateId } }),
    );
    expect(after.benefits[2]).toBe(before.benefits[2]);
  });

  test('CAS-5 a rate that is not there becomes the benefit’s own, at what it was an hour', () => {
    const set = someParameters({ hourlyRates: [], priceSeries: [] });
    const parameters = someParameters({ hoursPerFte: decimalText('1700') });
    const after = chooseParameters(set)({ ...before, parameters });
    expect(after.benefits.map(({ value }) => value)).toEqual([
      timeSaved({ hourlyRate: { kind: 'own', amount: decimalText('600') } }),
      timeSaved({ hourlyRate: { kind: 'own', amount: decimalText('500') } }),
      before.benefits[2]?.value,
    ]);
    expect(after.costs[0]?.priceSeriesId).toBe(null);
  });

  test('CAS-5 a rate no set knows is one to be typed', () => {
    const unknown = timeSaved({ hourlyRate: { kind: 'parameter', id: 'x' as HourlyRateId } });
    const lost = aCase({ benefits: [aBenefit({ class: 'capacity', value: unknown })] });
    const after = chooseParameters(someParameters({ name: 'Other' }))(lost);
    expect(after.benefits[0]?.value).toEqual(
      timeSaved({ hourlyRate: { kind: 'own', amount: null } }),
    );
  });
});
