import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { InternalRate } from '#src/domain/finance/figures.ts';
import { internalRateOfReturn } from '#src/domain/finance/internal-rate-of-return.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { money, type CashFlow, type Rate } from '#src/domain/number/quantities.ts';
import { flowWithRates } from '#test/support/flows-with-rates.ts';
import { anyFlow, anyInvestment, flowOf } from '#test/support/quantities.ts';

describe('one change of sign', () => {
  test.for([
    {
      name: 'numpy-financial: five inflows',
      flow: [-150000, 15000, 25000, 35000, 45000, 60000],
      rate: '0.0524',
    },
    { name: 'numpy-financial: a late gain', flow: [-100, 100, 0, 7], rate: '0.0621' },
    { name: 'two years', flow: [-15000, 6630], rate: '-0.558' },
    { name: 'nearly all lost', flow: [-10000, 100, 100, 100], rate: '-0.7655' },
    {
      name: 'everything but one øre lost at the limit',
      flow: ['-1000000000000000', '0.01'],
      rate: '-1.0000',
    },
    { name: 'an enormous gain', flow: [-1, 1000], rate: '999' },
    {
      name: 'from one øre to the limit',
      flow: ['-0.01', '1000000000000000'],
      rate: '99999999999999999',
    },
    {
      name: 'numpy-financial: a flow that fades into nothing',
      flow: [-3000, '0.00000023926932267015667', '0.00000000000000041672087103345505'],
      rate: '-1.0000',
    },
    { name: 'borrowed first', flow: [100, -110], rate: '0.1' },
  ])('IRR-2 $name', ({ flow, rate }) => {
    const [only, ...others] = ratesOf(internalRateOfReturn(flowOf(...flow)));
    expect(others).toEqual([]);
    expect(only?.toFixed(4)).toBe(new Decimal(rate).toFixed(4));
    expect(only?.gt(-1)).toBe(true);
  });

  test('IRR-2 the single rate is where the value is 0, to 30 digits', () => {
    fc.assert(
      fc.property(anyInvestment, (flow) => {
        const result = internalRateOfReturn(flow);
        expect(result.kind).toBe('single');
        if (result.kind === 'single') expectWorthNothing(flow, result.rate);
      }),
    );
  });

  test('IRR-2 fifty years from the limit down to one øre', () => {
    const flow = flowOf('-1000000000000000', ...Array.from({ length: 50 }, () => '0.01'));
    const result = internalRateOfReturn(flow);
    expect(result.kind).toBe('single');
    if (result.kind === 'single') expectWorthNothing(flow, result.rate);
  });
});

describe('several changes of sign', () => {
  test.for([
    { name: 'two', rates: ['0.1', '0.2'] },
    { name: 'two, 0.1 % apart', rates: ['0.1', '0.101'] },
    { name: 'two, a millionth of a per cent apart', rates: ['0.05', '0.05000001'] },
    { name: 'zero and beside it', rates: ['0', '0.0001'] },
    { name: 'deep and high', rates: ['-0.99', '-0.5', '0.25', '9', '999'] },
    { name: 'both sides of the parting', rates: ['-0.012', '-0.0118', '-0.0119'] },
    { name: 'doubles and halves', rates: ['-0.5', '0', '1', '3'] },
    { name: 'eight', rates: ['-0.4', '-0.3', '-0.2', '-0.1', '0.1', '0.2', '0.3', '0.4'] },
  ])('IRR-1 $name', ({ rates }) => {
    expectRates(flowWithRates(rates), rates);
  });

  test.for([
    { name: 'alone', rates: ['0.1', '0.1'] },
    { name: 'at 0 %', rates: ['0', '0'] },
    { name: 'at 100 %', rates: ['1', '1'] },
    { name: 'at -50 %', rates: ['-0.5', '-0.5'] },
    { name: 'beside a crossing one', rates: ['0.05', '0.2', '0.2'] },
    { name: 'beside another', rates: ['-0.3', '-0.3', '0.2', '0.2'] },
    { name: 'touched and crossed', rates: ['0.07', '0.07', '0.07'] },
    { name: 'met four times', rates: ['0.07', '0.07', '0.07', '0.07'] },
  ])('IRR-3 a touching rate counts once: $name', ({ rates }) => {
    expectRates(flowWithRates(rates), [...new Set(rates)]);
  });

  test.for(['0.1', '0', '1', '-0.5', '3', '0.07'])(
    'IRR-3 a flow with its 40th digit rounded still touches at %s',
    (rate) => {
      const exact = flowWithRates([rate, rate, '0.25'], [[1, 0, 1]]);
      expectRates(
        exact.map((amount) => money(amount.div(7))),
        [...new Set([rate, '0.25'])].sort(),
      );
      expectRates(
        exact.map((amount) => money(amount.div(3).times('1.1'))),
        [rate, '0.25'].sort(),
      );
    },
  );

  test('IRR-1 every rate a flow was made with comes out, and no other', () => {
    const anyRates = fc.uniqueArray(fc.integer({ min: -95, max: 300 }), {
      minLength: 1,
      maxLength: 6,
    });
    const noRealRate = fc.integer({ min: -9, max: 9 }).map((slope) => [1, slope, 21]);
    const factors = fc.array(noRealRate, { maxLength: 3 });
    fc.assert(
      fc.property(anyRates, factors, fc.nat({ max: 5 }), (percents, others, twice) => {
        const rates = percents.map((percent) => new Decimal(percent).div(100).toFixed());
        const touching = rates[twice];
        const made = touching === undefined ? rates : [...rates, touching];
        expectRates(flowWithRates(made, others), rates);
      }),
    );
  });

  test('IRR-1 the value is 0 at every rate of a flow that swings at will', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const rate of ratesOf(internalRateOfReturn(flow))) expectWorthNothing(flow, rate);
      }),
    );
  });

  test('IRR-1 a rate that is met at the first step is kept to its last digit', () => {
    const flow = flowOf('-318822.24', '0.03', '268764.19', '-0.06');
    const rates = ratesOf(internalRateOfReturn(flow));
    expect(rates).toHaveLength(2);
    for (const rate of rates) expectWorthNothing(flow, rate);
  });

  test('IRR-1 an odd number of changes leaves no flow without a rate', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const filled = flow.filter((amount) => !amount.isZero());
        fc.pre((filled[0]?.s ?? 0) * (filled.at(-1)?.s ?? 0) < 0);
        expect(internalRateOfReturn(flow).kind).not.toBe('none');
      }),
    );
  });

  test('IRR-1 fifty years that change sign every year', () => {
    const flow = flowOf(
      ...Array.from(
        { length: 51 },
        (_, year) => `${year % 2 === 0 ? '-' : ''}${String(((year * 7919) % 997) + 1)}.25`,
      ),
    );
    const result = internalRateOfReturn(flow);
    expect(ratesOf(result).length).toBeLessThanOrEqual(50);
    for (const rate of ratesOf(result)) expectWorthNothing(flow, rate);
  });
});

test('IRR-1 numpy-financial: 26 years that fall by the same amount have a rate of 12 %, and another', () => {
  const falling = Array.from({ length: 25 }, (_, year) => 108466.804625 - 7336.840231 * year);
  const rates = ratesOf(internalRateOfReturn(flowOf(-217500, -217500, ...falling)));
  expect(rates.map((rate) => rate.toFixed(6))).toEqual(['-0.018097', '0.120000']);
});

test('IRR-4 empty years at the ends change nothing', () => {
  fc.assert(
    fc.property(anyFlow, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (flow, before, after) => {
      const zeros = (count: number) => Array.from({ length: count }, () => money(0));
      const longer = [...zeros(before), ...flow, ...zeros(after)];
      expect(internalRateOfReturn(longer)).toEqual(internalRateOfReturn(flow));
    }),
  );
});

test.for([
  { name: 'nothing at all', flow: [0, 0, 0], reason: 'all-zero' },
  { name: 'no years', flow: [], reason: 'all-zero' },
  { name: 'receipts alone', flow: [100, 50], reason: 'no-sign-change' },
  { name: 'outlays alone', flow: [0, -100, 0, -50], reason: 'no-sign-change' },
  { name: 'never worth nothing', flow: [-100, 150, -100], reason: 'no-real-root' },
  { name: 'nearly touching', flow: ['-100', '220', '-121.01'], reason: 'no-real-root' },
  {
    name: 'nearly touching at the limit, one øre short',
    flow: ['-100000000000000', '220000000000000', '-121000000000000.01'],
    reason: 'no-real-root',
  },
])('IRR-5 no rate has a reason: $name', ({ flow, reason }) => {
  expect(internalRateOfReturn(flowOf(...flow))).toEqual({ kind: 'none', reason });
});

test('FIG-3 money in øre has the same rates as money in kroner', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const scaled = flow.map((amount) => money(amount.times(100)));
      expect(texts(internalRateOfReturn(scaled))).toEqual(texts(internalRateOfReturn(flow)));
    }),
  );
});

function ratesOf(result: InternalRate): readonly Rate[] {
  if (result.kind === 'single') return [result.rate];
  return result.kind === 'several' ? result.rates : [];
}

function texts(result: InternalRate): readonly string[] {
  return ratesOf(result).map((rate) => rate.toFixed(20));
}

/** The rates are told apart to more digits than anyone reads, and ascend. */
function expectRates(flow: CashFlow, rates: readonly string[]): void {
  const expected = rates.map((rate) => new Decimal(rate)).sort((one, other) => one.cmp(other));
  const found = ratesOf(internalRateOfReturn(flow));
  expect(found.map((rate) => rate.toFixed(12))).toEqual(expected.map((rate) => rate.toFixed(12)));
}

/** Worth less than a 10^-24 share of what is moved. */
function expectWorthNothing(flow: CashFlow, rate: Rate): void {
  const factor = new Decimal(1).div(rate.plus(1));
  let discount = new Decimal(1);
  let value = new Decimal(0);
  let moved = new Decimal(0);
  for (const amount of flow) {
    value = value.plus(amount.times(discount));
    moved = moved.plus(amount.abs().times(discount));
    discount = discount.times(factor);
  }
  expect(value.abs().lte(moved.times('1e-24'))).toBe(true);
}
