import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { switchingDelay } from '#src/domain/finance/switching-delay.ts';
import { monthIndex, monthOf, type Month } from '#src/domain/number/calendar.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type Money } from '#src/domain/number/quantities.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';
import { countIn, listIn, textIn } from '#test/support/worked-input.ts';

const yearly = aBenefit({ value: level('12000'), timing: from('2027-01') });
const halfAndAll = [decimalText('0.5'), decimalText('1')];

describe('worked cases: switchingDelay', () => {
  test.for(casesOf('switchingDelay'))('$id $title [FLW-8]', (worked) => {
    const result = switchingDelay(caseIn(worked.input));
    expectWorked(
      worked,
      result.kind === 'value'
        ? {
            kind: 'value',
            wholeMonths: result.wholeMonths,
            npvAtWholeMonths: result.netPresentValue,
            npvOneMonthLater: result.netPresentValueOneMonthLater,
          }
        : { ...result },
    );
  });
});

describe('switchingDelay', () => {
  test('FLW-8 it is what one finds by moving the start months of the document', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        const document = withoutAmountsByYear(anything);
        const result = switchingDelay(document);
        fc.pre(result.kind === 'value');
        const { wholeMonths, netPresentValue, netPresentValueOneMonthLater } = result;
        for (const months of [0, Math.floor(wholeMonths / 2)]) {
          expect(valueOf(slipped(document, months)).gte('-1e-20')).toBe(true);
        }
        expectNear(valueOf(slipped(document, wholeMonths)), netPresentValue);
        expectNear(valueOf(slipped(document, wholeMonths + 1)), netPresentValueOneMonthLater);
        expect(netPresentValueOneMonthLater.isNegative()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('FLW-8 amounts by year slip as twelve equal parts: the same as a level line', () => {
    const investment = aCost({ amounts: level('1000000') });
    const typed = byYear(2027, ['400000', '400000', '400000', '400000', '400000']);
    const years = aCase({ costs: [investment], benefits: [aBenefit({ value: typed })] });
    const months = aCase({
      costs: [investment],
      benefits: [aBenefit({ value: level('400000'), timing: from('2027-01') })],
    });
    const result = switchingDelay(years);
    expect(result.kind).toBe('value');
    expect(JSON.stringify(result)).toBe(JSON.stringify(switchingDelay(months)));
  });

  test('FLW-8 amounts of the years before year 0 slip into the case', () => {
    const document = aCase({
      horizon: 1,
      ownRate: decimalText('0'),
      costs: [aCost({ amounts: level('1275') })],
      benefits: [aBenefit({ value: byYear(2025, ['600', '0', '1500']) })],
    });
    // Three months give up 375 kr. of the last year and bring in 150 kr. of the year before year 0.
    expect(switchingDelay(document)).toMatchObject({ kind: 'value', wholeMonths: 3 });
  });

  // Without interest 1,000 kr. a month come for 12,000 kr. a year.
  test.for([
    {
      name: 'a case worth nothing has no month to lose',
      document: { horizon: 1, costs: paying('12000'), benefits: [yearly] },
      months: 0,
    },
    {
      name: 'a benefit that ends in time may slip to the horizon for nothing',
      document: {
        horizon: 3,
        costs: paying('12000'),
        benefits: [{ ...yearly, timing: { ...yearly.timing, endMonth: '2027-12' as Month } }],
      },
      months: 24,
    },
    {
      name: 'a ramp is cut off at its top',
      document: {
        horizon: 2,
        costs: paying('10000'),
        benefits: [{ ...yearly, timing: { ...yearly.timing, ramp: halfAndAll } }],
      },
      months: 8,
    },
    {
      name: 'a lump sum of the last year slips out by twelfths',
      document: {
        horizon: 2,
        costs: paying('9000'),
        benefits: [aBenefit({ value: byYear(2028, ['12000']) })],
      },
      months: 3,
    },
    {
      name: 'a drawback slips with the benefits',
      document: {
        horizon: 1,
        costs: paying('3000'),
        benefits: [yearly, { ...yearly, negative: true, value: level('6000') }],
      },
      months: 6,
    },
  ])('FLW-8 $name', ({ document, months }) => {
    const result = switchingDelay(aCase({ ...document, ownRate: decimalText('0') }));
    expect(result).toMatchObject({ kind: 'value', wholeMonths: months });
  });

  test.for([
    { name: 'no benefits', benefits: [], expected: { kind: 'undefined', reason: 'no-benefits' } },
    {
      name: 'no cash benefits',
      benefits: [aBenefit({ class: 'societal' })],
      expected: { kind: 'undefined', reason: 'no-benefits' },
    },
    {
      name: 'a loss as it is',
      benefits: [aBenefit({ value: level('1') })],
      expected: { kind: 'undefined', reason: 'already-negative' },
    },
    {
      name: 'a price change that is missing',
      benefits: [aBenefit({ priceYear: 1999 })],
      expected: { kind: 'undefined', reason: 'price-index-missing' },
    },
  ])('FLW-8 with $name there is no delay to speak of', ({ benefits, expected }) => {
    expect(switchingDelay(aCase({ costs: [aCost()], benefits }))).toEqual(expected);
  });

  test('FLW-8 a case without costs pays however late its benefits are', () => {
    expect(switchingDelay(aCase({ benefits: [aBenefit()] }))).toEqual({ kind: 'unlimited' });
  });
});

function paying(amount: string) {
  return [aCost({ amounts: level(amount) })];
}

function caseIn(input: WorkedInput): BusinessCase {
  const lines = listIn(input, 'lines') as {
    readonly kind: string;
    readonly amount: string;
    readonly startMonth: string;
  }[];
  return aCase({
    firstYear: countIn(input, 'firstYear'),
    horizon: countIn(input, 'horizon'),
    ownRate: decimalText(textIn(input, 'rate')),
    costs: lines
      .filter(({ kind }) => kind !== 'benefit')
      .map(({ kind, amount, startMonth }) =>
        aCost({
          kind: kind === 'oneOffCost' ? 'oneOff' : 'recurring',
          amounts: level(amount),
          timing: from(startMonth),
        }),
      ),
    benefits: lines
      .filter(({ kind }) => kind === 'benefit')
      .map(({ amount, startMonth }) =>
        aBenefit({ value: level(amount), timing: from(startMonth) }),
      ),
  });
}

function slipped(document: BusinessCase, months: number): BusinessCase {
  const later = (month: Month) => {
    const index = monthIndex(month) + months;
    return monthOf(Math.floor(index / 12), (index % 12) + 1);
  };
  const benefits = document.benefits.map(({ timing, ...benefit }): Benefit => ({
    ...benefit,
    timing: {
      ...timing,
      startMonth: later(timing.startMonth),
      endMonth: timing.endMonth === null ? null : later(timing.endMonth),
    },
  }));
  return { ...document, benefits };
}

function withoutAmountsByYear(document: BusinessCase): BusinessCase {
  return {
    ...document,
    benefits: document.benefits.filter(({ value }) => value.kind !== 'byYear'),
  };
}

function valueOf(document: BusinessCase): Money {
  return appraised(document).figures.netPresentValue;
}

function expectNear(value: Decimal, right: Decimal): void {
  expect(value.minus(right).abs().lt(Decimal.max(right.abs(), 1).times('1e-20'))).toBe(true);
}
