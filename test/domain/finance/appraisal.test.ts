import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import { conventions, type BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import type { Timing } from '#src/domain/business-case/line.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { monthIndex, monthOf, yearOf, type Month } from '#src/domain/number/calendar.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level, timeSaved } from '#test/support/business-cases.ts';

describe('appraisal', () => {
  test('LED-2 capacity and societal value are in no headline figure', () => {
    const cash = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const more = {
      ...cash,
      benefits: [
        ...cash.benefits,
        aBenefit({ class: 'capacity', value: timeSaved() }),
        aBenefit({ class: 'societal' }),
        aBenefit({ class: 'quality', value: { kind: 'unpriced' } }),
      ],
    };
    expect(appraised(more).figures).toEqual(appraised(cash).figures);
    expect(appraised(more).societal.map(String)).toEqual(Array(6).fill('100000'));
  });

  test('LED-2 including capacity is the same case with its freed time as cash', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { includingCapacity, figures } = appraised(document);
        const asCash = appraised({
          ...document,
          benefits: document.benefits.map((benefit) =>
            benefit.class === 'capacity' ? { ...benefit, class: 'cashReleasing' } : benefit,
          ),
        }).figures;
        const { netPresentValue, presentValueOfCapacity } = includingCapacity;
        expectNear(netPresentValue, asCash.netPresentValue, figures.presentValueOfCosts);
        expectNear(
          presentValueOfCapacity,
          netPresentValue.minus(figures.netPresentValue),
          figures.presentValueOfCosts,
        );
      }),
    );
  });

  test('TIM-3 årsværk are freed hours over the hours of an årsværk', () => {
    const { capacity } = appraised(
      aCase({ horizon: 1, benefits: [aBenefit({ class: 'capacity', value: timeSaved() })] }),
    );
    expect(capacity.hours.map(String)).toEqual(['1200', '1200']);
    expect(capacity.fte.map((fte) => fte.toFixed(15))).toEqual(Array(2).fill('0.623700623700624'));
  });

  test('PRI-1, PRI-3 a line is carried to the price level of the case, or nothing is known', () => {
    const line = aCost({ amounts: level('100000'), priceYear: 2023 });
    expect(appraised(aCase({ costs: [line] })).figures.investment.toFixed()).toBe('109903.575');
    expect(appraisal(aCase({ costs: [line], priceYear: 2028 }))).toEqual({
      kind: 'undefined',
      reason: { kind: 'price-index-missing', lineId: line.id, year: 2027 },
    });
  });

  test('FLW-5 what lies outside the horizon is in no figure, and its line says so', () => {
    const within = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const outside = appraised({
      ...within,
      costs: [...within.costs, aCost({ timing: from('2032-01') })],
      benefits: [...within.benefits, aBenefit({ timing: from('2020-01', '2025-12') })],
    });
    expect(outside.figures).toEqual(appraised(within).figures);
    expect(outside.costs.map((cost) => cost.outside)).toEqual(['none', 'all']);
    expect(outside.benefits.map((benefit) => benefit.outside)).toEqual(['none', 'all']);
  });

  test.for([
    { name: 'no lines', document: aCase() },
    { name: 'nothing typed', document: aCase({ costs: [aCost({ amounts: level(null) })] }) },
    {
      name: 'nothing within the horizon',
      document: aCase({ costs: [aCost({ timing: from('2050-01') })] }),
    },
    {
      name: 'nothing priced',
      document: aCase({ benefits: [aBenefit({ class: 'quality', value: { kind: 'unpriced' } })] }),
    },
  ])('FLW-6 with $name there is nothing to judge yet', ({ document }) => {
    const { isEmpty, figures } = appraised(document);
    expect(isEmpty).toBe(true);
    expect(figures.netPresentValue.toFixed()).toBe('0');
  });

  test.for([
    { name: 'a cost', document: aCase({ costs: [aCost()] }) },
    {
      name: 'hours alone',
      document: aCase({
        benefits: [
          aBenefit({
            class: 'capacity',
            value: timeSaved({ hourlyRate: { kind: 'own', amount: null } }),
          }),
        ],
      }),
    },
    {
      name: 'a benefit no one believes in',
      document: aCase({ benefits: [aBenefit({ realisationRate: decimalText(0) })] }),
    },
  ])('FLW-6 with $name there is something', ({ document }) => {
    expect(appraised(document).isEmpty).toBe(false);
  });

  test('LED-2 the order of the lines changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const one = appraised(document);
        const other = appraised({
          ...document,
          costs: document.costs.toReversed(),
          benefits: document.benefits.toReversed(),
        });
        one.figures.net.forEach((amount, year) => {
          const twin = other.figures.net[year];
          expectNear(twin ?? new Decimal(NaN), amount, one.figures.presentValueOfCosts);
        });
      }),
    );
  });

  test('FLW-7 a case that is typed step by step comes to what a fresh copy of it does', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...conventions), (document, convention) => {
        const steps: readonly BusinessCase[] = [
          { ...document, costs: document.costs.slice(1) },
          { ...document, firstYear: document.firstYear + 1 },
          { ...document, convention },
          { ...document, benefits: document.benefits.toReversed() },
          { ...document, horizon: document.horizon + 3 },
          document,
        ];
        for (const step of steps) {
          expect(plain(appraisal(step))).toEqual(plain(appraisal(structuredClone(step))));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('FLW-2 a case moved a year with all its lines and risks has the same figures', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const inOwnPrices = {
          ...document,
          costs: document.costs.map((cost) => ({ ...cost, priceYear: null })),
          benefits: document.benefits.map((benefit) => ({ ...benefit, priceYear: null })),
        };
        expect(plain(appraised(aYearLater(inOwnPrices)).figures)).toEqual(
          plain(appraised(inOwnPrices).figures),
        );
      }),
    );
  });

  test('NUM-2 no zero has a sign, and nothing is NaN or infinite', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { cash, capacity, societal } = appraised(document);
        const series: readonly (readonly Decimal[])[] = [
          ...Object.values<readonly Decimal[]>({ ...cash }),
          ...Object.values<readonly Decimal[]>({ ...capacity }),
          societal,
        ];
        for (const amount of series.flat()) {
          expect(amount.isFinite()).toBe(true);
          expect(amount.isZero() && amount.isNegative()).toBe(false);
        }
      }),
    );
  });
});

/** Nearer than any rounding that could be shown, next to the size of what was summed. */
function expectNear(value: Decimal, right: Decimal, size: Decimal): void {
  const scale = Decimal.max(right.abs(), size.abs(), 1);
  expect(value.minus(right).abs().lt(scale.times('1e-25'))).toBe(true);
}

/** As text, so that what differs is readable. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function aYearLater(document: BusinessCase): BusinessCase {
  const later = (timing: Timing): Timing => ({
    ...timing,
    startMonth: monthLater(timing.startMonth),
    endMonth: timing.endMonth === null ? null : monthLater(timing.endMonth),
  });
  return {
    ...document,
    firstYear: document.firstYear + 1,
    costs: document.costs.map((cost) => ({
      ...cost,
      timing: later(cost.timing),
      amounts: yearLater(cost.amounts),
    })),
    benefits: document.benefits.map((benefit) => ({
      ...benefit,
      timing: later(benefit.timing),
      value: yearLater(benefit.value),
    })),
    risks: document.risks.map((risk) => ({ ...risk, month: monthLater(risk.month) })),
  };
}

function monthLater(month: Month): Month {
  return monthOf(yearOf(month) + 1, (monthIndex(month) % 12) + 1);
}

function yearLater<Value extends CostLine['amounts'] | Benefit['value']>(value: Value): Value {
  if (value.kind !== 'byYear') return value;
  const amounts = Object.entries(value.amounts).map(([year, amount]) => [Number(year) + 1, amount]);
  return { ...value, amounts: Object.fromEntries(amounts) as unknown };
}
