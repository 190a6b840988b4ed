import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conventions, type Convention } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import { exactPresentValue, moneyOfValue } from '#src/domain/portfolio/exact-present-value.ts';
import { exactRatio } from '#src/domain/portfolio/exact-ratio.ts';
import { sharedFactors } from '#src/domain/portfolio/shared-factors.ts';
import { yearlySums, type YearlySums } from '#src/domain/portfolio/yearly-sums.ts';
import { exactDigits, worthHalfOre } from '#test/support/exact-digits.ts';

const rates = [
  '0',
  '0.035',
  '0.04',
  '0.06',
  '0.0001',
  '0.21',
  '0.25',
  '0.44',
  '1',
  '10',
  '-0.5',
  '-0.04',
];
const aRate = fc.constantFrom(...rates.map((rate) => decimalText(rate)));
const aConvention = fc.constantFrom(...conventions);

/** Kroner: whole øre, small and huge, and amounts with many decimals. */
const anAmount = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ore) => new Decimal(ore).div(100)),
  fc
    .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
    .map((ore) => new Decimal(String(ore)).div(100)),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((whole) => new Decimal(whole).div(7)),
  fc.constant(new Decimal(0)),
);
const aFlow = fc
  .array(anAmount, { minLength: 1, maxLength: 51 })
  .map((flow) => flow.map((amount) => decimalText(amount)));

function sumsOf(flow: readonly DecimalText[]): YearlySums {
  return yearlySums(flow.map((text) => new Decimal(text)));
}

function shown(flow: readonly DecimalText[], rate: DecimalText, convention: Convention) {
  const factors = sharedFactors(rate, convention, 50);
  const value = moneyOfValue(exactPresentValue(sumsOf(flow), factors));
  return [0, 1, 2].map((decimals) => value.toFixed(decimals));
}

function exact(flow: readonly string[], rate: string, convention: Convention) {
  return [0, 1, 2].map((decimals) =>
    withoutSignOnZero(exactDigits(flow, rate, convention, decimals)),
  );
}

function withoutSignOnZero(text: string): string {
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

describe('[FAS-2] every digit of a present value is that of the exact fraction', () => {
  test('for any flow, rate and convention', () => {
    fc.assert(
      fc.property(aFlow, aRate, aConvention, (flow, rate, convention) => {
        expect(shown(flow, rate, convention).map(withoutSignOnZero)).toEqual(
          exact(flow, rate, convention),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('where it is half way between two, or as near to it as can be written', () => {
    const halves = fc.array(fc.integer({ min: -100_001, max: 100_001 }), {
      minLength: 1,
      maxLength: 8,
    });
    const aSquare = fc.constantFrom('0.21', '0.44', '3', '0');
    const beside = fc.constantFrom(
      '0',
      '0.000000000000000000000000001',
      '-0.000000000000000000000000001',
    );
    fc.assert(
      fc.property(
        halves,
        aRate,
        aSquare,
        aConvention,
        beside,
        (worth, any, square, convention, more) => {
          const rate = convention === 'midYear' ? decimalText(square) : any;
          const flow = worth.map((each, year) =>
            decimalText(
              new Decimal(0)
                .plus(worthHalfOre(each, rate, convention, year))
                .toFixed() as DecimalText,
            ),
          );
          const [first = decimalText('0'), ...others] = flow;
          const moved = [decimalText(new Decimal(first).plus(more)), ...others];
          expect(shown(moved, rate, convention).map(withoutSignOnZero)).toEqual(
            exact(moved, rate, convention),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    { name: 'half an øre', flow: ['0', '0.01'], rate: '1', digits: ['0', '0.0', '0.01'] },
    { name: 'less half an øre', flow: ['0', '-0.01'], rate: '1', digits: ['0', '0.0', '-0.01'] },
    { name: 'half a krone', flow: ['0', '1'], rate: '1', digits: ['1', '0.5', '0.50'] },
    {
      name: 'half a krone at 4 %',
      flow: ['0', '0.52'],
      rate: '0.04',
      digits: ['1', '0.5', '0.50'],
    },
    { name: 'nothing at all', flow: ['0', '0'], rate: '0.04', digits: ['0', '0.0', '0.00'] },
    {
      name: 'what comes to nothing',
      flow: ['-1', '1.04'],
      rate: '0.04',
      digits: ['0', '0.0', '0.00'],
    },
    {
      name: 'the largest amounts',
      flow: ['-1000000000000000', '999999999999999.99'],
      rate: '0',
      digits: ['0', '0.0', '-0.01'],
    },
  ])('$name', ({ flow, rate, digits }) => {
    const texts = flow.map((each) => decimalText(each));
    const given = shown(texts, decimalText(rate), 'year0').map(withoutSignOnZero);
    expect(given).toEqual(digits);
    expect(exact(texts, rate, 'year0')).toEqual(digits);
  });
});

test('[FAS-1] sums are whole øre where they are, and say so where they are not', () => {
  expect(sumsOf([decimalText('12.34'), decimalText('-5')])).toEqual({
    kind: 'whole',
    whole: [1234, -500],
  });
  expect(sumsOf([decimalText('-0.125')])).toMatchObject({
    kind: 'broken',
    whole: [-12],
    rest: [-0.5],
  });
  expect(sumsOf([decimalText('1000000000000000')]).kind).toBe('large');
});

describe('[FAS-3] every digit of a ratio of present values is that of the exact fraction', () => {
  test.each([
    { costs: ['625', '625'], benefits: ['1000', '1000'], ratio: '0.625' },
    { costs: ['0.00005'], benefits: ['1'], ratio: '0.00005' },
    { costs: ['-3', '-3', '-3'], benefits: ['7', '7', '7'], ratio: null },
    { costs: ['1'], benefits: ['3'], ratio: null },
  ])('$costs over $benefits', ({ costs, benefits, ratio }) => {
    for (const convention of conventions) {
      const factors = sharedFactors(decimalText('0.035'), convention, 50);
      const [above, below] = [costs, benefits].map((flow) =>
        sumsOf(flow.map((each) => decimalText(each))),
      );
      if (above === undefined || below === undefined) throw new Error('both are given');
      const given = exactRatio(above, below, factors);
      if (given === null) throw new Error('there are benefits');
      if (ratio !== null) expect(new Decimal(given).toFixed()).toBe(ratio);
      const wanted = new Decimal(costs[0] ?? 0).div(benefits[0] ?? 1);
      expect(new Decimal(given).toFixed(4)).toBe(wanted.toFixed(4));
    }
  });

  test('for any share of any benefits, half way ones among them', () => {
    const aShare = fc
      .integer({ min: -40_000, max: 40_000 })
      .map((half) => new Decimal(half).div(20_000));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }),
        aShare,
        aRate,
        aConvention,
        (kroner, share, rate, convention) => {
          const factors = sharedFactors(rate, convention, 50);
          const below = yearlySums(kroner.map((each) => new Decimal(each)));
          const above = yearlySums(kroner.map((each) => share.times(each)));
          expect(new Decimal(exactRatio(above, below, factors) ?? Number.NaN).toFixed()).toBe(
            share.toFixed(),
          );
        },
      ),
    );
  });

  test('is not defined without benefits', () => {
    const factors = sharedFactors(decimalText('0.25'), 'year0', 5);
    const [cost, none] = [
      sumsOf([decimalText('1')]),
      sumsOf([decimalText('-1'), decimalText('1.25')]),
    ];
    expect(exactRatio(cost, none, factors)).toBeNull();
    expect(exactRatio(cost, sumsOf([decimalText('-2')]), factors)).toBeNull();
  });
});
