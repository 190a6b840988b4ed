import * as fc from 'fast-check';

import type { BenefitValue } from '#src/domain/business-case/benefit.ts';
import type { Amounts, LinePrices, LineRange, Timing } from '#src/domain/business-case/line.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type {
  DiscountStep,
  HourlyRateId,
  ParameterSet,
  ParameterSetId,
  PriceSeriesId,
} from '#src/domain/organisation/parameter-set.ts';
import {
  anyAmount,
  anyAmountOrNone,
  anyCalendarYear,
  anyDate,
  anyId,
  anyIds,
  anyMonth,
  anyRate,
  anyShare,
  anyText,
} from '#test/support/arbitrary-fields.ts';

const anyLevel = fc.record({ kind: fc.constant('level' as const), amount: anyAmountOrNone });

const anyByYear = fc.record({
  kind: fc.constant('byYear' as const),
  amounts: fc.dictionary(anyCalendarYear.map(String), anyAmount, {
    maxKeys: 8,
    noNullPrototype: true,
  }),
});

export const anyAmounts: fc.Arbitrary<Amounts> = fc.oneof(anyLevel, anyByYear);

export const anyTiming: fc.Arbitrary<Timing> = fc.record({
  startMonth: anyMonth,
  endMonth: fc.option(anyMonth),
  ramp: fc.array(anyShare, { maxLength: 4 }),
});

/** A range that fits a value of this kind, or none. */
export function anyRangeFor(kind: BenefitValue['kind']): fc.Arbitrary<LineRange | null> {
  if (kind === 'unpriced') return fc.constant(null);
  const range = fc.record({
    kind: fc.constantFrom<LineRange['kind'][]>(
      ...(kind === 'byYear' ? (['shares'] as const) : (['shares', 'amounts'] as const)),
    ),
    low: anyAmountOrNone,
    high: anyAmountOrNone,
  });
  return fc.option(range);
}

export function anyPrices({ priceSeries }: ParameterSet): {
  [Field in keyof LinePrices]: fc.Arbitrary<LinePrices[Field]>;
} {
  return {
    priceYear: fc.option(anyCalendarYear),
    priceSeriesId: fc.constantFrom(null, ...priceSeries.map(({ id }) => id)),
  };
}

export function anyValue(
  kind: BenefitValue['kind'],
  { hourlyRates }: ParameterSet,
): fc.Arbitrary<BenefitValue> {
  switch (kind) {
    case 'level':
      return anyLevel;
    case 'byYear':
      return anyByYear;
    case 'unpriced':
      return fc.constant({ kind });
    case 'time': {
      const own = fc.record({ kind: fc.constant('own' as const), amount: anyAmountOrNone });
      const ofParameters = hourlyRates.map(({ id }) =>
        fc.constant({ kind: 'parameter' as const, id }),
      );
      return fc.record({
        kind: fc.constant('time' as const),
        volume: anyAmountOrNone,
        minutes: anyAmountOrNone,
        uptake: anyShare,
        hourlyRate: fc.oneof(own, ...ofParameters),
        harvestShare: anyShare,
      });
    }
  }
}

/** Steps that follow one another from year 1. */
const anySchedule: fc.Arbitrary<readonly DiscountStep[]> = fc
  .tuple(anyRate, fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), anyRate), { maxLength: 4 }))
  .map(([lastRate, steps]) => {
    let from = 1;
    const before = steps.map(([years, rate]): DiscountStep => {
      const step = { from, to: from + years - 1, rate };
      from += years;
      return step;
    });
    return [...before, { from, to: null, rate: lastRate }];
  });

/** A parameter set a case can be calculated with, under `id` or one of its own. */
export function anyParameters(id?: string): fc.Arbitrary<ParameterSet> {
  return fc.tuple(anyIds(3), anyIds(3)).chain(([rateIds, seriesIds]) =>
    fc.record({
      id: id === undefined ? anyId<ParameterSetId>() : fc.constant(id as ParameterSetId),
      name: anyText,
      validFrom: anyDate,
      source: anyText,
      discountSchedule: anySchedule,
      discountSource: anyText,
      hoursPerFte: fc
        .constantFrom('1924', '1500', '0.000000000000000001', '1000000000000000')
        .map((hours) => hours as DecimalText),
      hoursSource: anyText,
      hourlyRates: fc.tuple(
        ...rateIds.map((rateId) =>
          fc.record({
            id: fc.constant(rateId as HourlyRateId),
            name: anyText,
            source: anyText,
            basis: fc.constantFrom('perHour' as const, 'perFte' as const),
            amount: anyAmount,
          }),
        ),
      ),
      priceSeries: fc.tuple(
        ...seriesIds.map((seriesId) =>
          fc.record({
            id: fc.constant(seriesId as PriceSeriesId),
            name: anyText,
            source: anyText,
            changes: fc.array(fc.record({ year: anyCalendarYear, change: anyRate }), {
              maxLength: 4,
            }),
          }),
        ),
      ),
    }),
  );
}
