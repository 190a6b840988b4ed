import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conventions, type Convention } from '#src/domain/business-case/business-case.ts';
import { conventionFactors } from '#src/domain/finance/discount-factors.ts';
import { flatSchedule } from '#src/domain/finance/discount-schedule.ts';
import { internalRateOfReturn } from '#src/domain/finance/internal-rate-of-return.ts';
import { netPresentValue } from '#src/domain/finance/net-present-value.ts';
import { switchingRate } from '#src/domain/finance/switching-rate.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { rate, type CashFlow, type Rate } from '#src/domain/number/quantities.ts';
import { flowWithRates } from '#test/support/flows-with-rates.ts';
import { anyFlow, anyInvestment, flowOf } from '#test/support/quantities.ts';

describe('switchingRate', () => {
  test.for([
    { name: 'year 0 as it is', convention: 'year0', flow: [-100, 110], turnsAt: '0.1' },
    {
      name: 'a first year that is discounted',
      convention: 'firstYearDiscounted',
      flow: [-100, 110],
      turnsAt: '0.1',
    },
    { name: 'money half a year on', convention: 'midYear', flow: [-100, 120], turnsAt: '0.44' },
    {
      name: 'money one and a half years on',
      convention: 'midYear',
      flow: [-1000, 0, '1331'],
      turnsAt: '0.21',
    },
    { name: 'nothing in year 0', convention: 'midYear', flow: [0, -100, 110], turnsAt: '0.1' },
    { name: 'a loss', convention: 'midYear', flow: [-100, 50], turnsAt: '-0.75' },
  ] as const)('SWI-3 $name', ({ flow, convention, turnsAt }) => {
    const turning = rateOf(flowOf(...flow), convention);
    expect(turning?.rate.minus(turnsAt).abs().lte('1e-30')).toBe(true);
    expect(turning?.holdsBelow).toBe(true);
  });

  test('SWI-3 the value under the convention is 0 at it, above 0 on one side and below on the other', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyInvestment, anyFlow),
        fc.constantFrom(...conventions),
        (flow, convention) => {
          const turning = rateOf(flow, convention);
          fc.pre(turning !== null);
          const worthAt = (at: Rate) =>
            netPresentValue(flow, conventionFactors(flatSchedule(at), convention, flow.length - 1));
          const moved = flow.reduce((sum, amount) => sum.plus(amount.abs()), new Decimal(0));
          const growth = turning.rate.plus(1);
          const lowest = Decimal.min(1, growth).pow(flow.length).div(growth);
          expect(worthAt(turning.rate).abs().times(lowest).lte(moved.times('1e-26'))).toBe(true);
          const below = worthAt(rate(growth.times('0.999999').minus(1)));
          const above = worthAt(rate(growth.times('1.000001').minus(1)));
          expect(below.isNegative()).toBe(!turning.holdsBelow);
          expect(above.isNegative()).toBe(turning.holdsBelow);
        },
      ),
    );
  });

  test('SWI-3 money in first: the case pays above the rate', () => {
    expect(rateOf(flowOf(100, -120), 'midYear')?.holdsBelow).toBe(false);
    expect(rateOf(flowOf(100, -110), 'year0')?.holdsBelow).toBe(false);
  });

  test.for([
    { name: 'several', flow: flowWithRates(['0.1', '0.2']), reason: 'several-rates' },
    { name: 'none', flow: flowOf(100, -150, 100), reason: 'no-rate' },
    { name: 'nothing at all', flow: flowOf(0, 0), reason: 'no-rate' },
    {
      name: 'one that is only touched',
      flow: flowWithRates(['0.1', '0.1']),
      reason: 'touched-only',
    },
  ] as const)('SWI-3 no rate parts good from bad: $name', ({ flow, reason }) => {
    const figures = { net: flow, internalRate: internalRateOfReturn(flow) };
    expect(switchingRate(figures, 'year0')).toEqual({ kind: 'undefined', reason });
  });

  test('SWI-3 money mid-year may turn at several rates as well', () => {
    const flow = flowOf(-100, 300, -210);
    const figures = { net: flow, internalRate: internalRateOfReturn(flow) };
    expect(switchingRate(figures, 'midYear')).toEqual({
      kind: 'undefined',
      reason: 'several-rates',
    });
  });

  test('SWI-3 from one øre to the limit over fifty years', () => {
    const gain = flowOf('-0.01', ...Array.from({ length: 50 }, () => '1000000000000000'));
    const loss = flowOf('-1000000000000000', ...Array.from({ length: 50 }, () => '0.01'));
    expect(rateOf(gain, 'midYear')?.rate.gt(1)).toBe(true);
    expect(rateOf(loss, 'midYear')?.rate.gt(-1)).toBe(true);
  });
});

function rateOf(flow: CashFlow, convention: Convention) {
  const result = switchingRate({ net: flow, internalRate: internalRateOfReturn(flow) }, convention);
  return result.kind === 'value' ? result.value : null;
}
