import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { moveLines } from '#src/domain/business-case/edits/timing-edits.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type Money } from '#src/domain/number/quantities.ts';
import {
  asPlanned,
  valuationUnderTerms,
  type TermsChange,
} from '#src/domain/uncertainty/value-under-terms.ts';
import { anyCase } from '#test/support/any-case.ts';
import { valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { known } from '#test/support/figures.ts';
import { expectNear } from '#test/support/near.ts';

describe('valuationUnderTerms', () => {
  test('TOR-1 with nothing changed it is the net present value', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        expectNear(worthOf(document, {}), valueOf(document));
      }),
      { numRuns: 50 },
    );
  });

  test('TOR-5 points are added to the rate of every step, so that it keeps its steps', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -300, max: 900 }), (document, hundredths) => {
        const points = new Decimal(hundredths).div(10_000);
        const { parameters } = document;
        const moved = {
          ...parameters,
          discountSchedule: parameters.discountSchedule.map((step) => ({
            ...step,
            rate: decimalText(points.plus(step.rate)),
          })),
        };
        const right = valueOf({ ...document, parameters: moved });
        expectNear(worthOf(document, { ratePoints: points }), right);
        const own = { ...document, ownRate: decimalText('0.04') };
        const movedOwn = { ...document, ownRate: decimalText(points.plus('0.04')) };
        expectNear(worthOf(own, { ratePoints: points }), valueOf(movedOwn));
      }),
      { numRuns: 30 },
    );
  });

  test('TOR-6 another horizon takes in what lines give in the years it adds', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -3, max: 5 }), (document, years) => {
        const horizon = document.horizon + years;
        fc.pre(horizon >= 1);
        expectNear(worthOf(document, { years }), valueOf({ ...document, horizon }));
      }),
      { numRuns: 30 },
    );
  });

  test('TOR-7, FLW-8 it is what one finds by moving the benefits of the document, later or earlier', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -30, max: 30 }), (document, months) => {
        const ids = document.benefits.map(({ id }) => id);
        const right = valueOf(moveLines(ids, months)(document));
        // Moving an edit keeps twenty decimals of each amount, so that it differs by so little.
        expect(worthOf(document, { months }).minus(right).abs().lt('1e-15')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('TOR-5, TOR-6, TOR-7 changes together are those changes one after another', () => {
    const document = aCase({ costs: [aCost()], benefits: [aBenefit(), aBenefit()] });
    const ids = document.benefits.map(({ id }) => id);
    const later = moveLines(ids, 5)({ ...document, ownRate: decimalText('0.045'), horizon: 7 });
    const change = { ratePoints: new Decimal('0.01'), years: 2, months: 5 };
    expectNear(worthOf(document, change), valueOf(later));
  });

  test('NPV-2 parts of a case are worth together what all of it is, under any terms', () => {
    const change = { ratePoints: new Decimal('0.01'), years: 1, months: 7 };
    fc.assert(
      fc.property(anyCase, (document) => {
        const { costs, benefits, risks } = document;
        const valuation = valuationUnderTerms(document);
        const worths = [
          { costs, benefits: [], risks: [] },
          { costs: [], benefits: benefits.slice(0, 2), risks },
          { costs: [], benefits: benefits.slice(2), risks: [] },
        ].map((part) => known(valuation(part)(change)));
        const together = worths.reduce<Decimal>(
          (total, worth) => total.plus(worth),
          new Decimal(0),
        );
        expectNear(together, worthOf(document, change));
      }),
      { numRuns: 20 },
    );
  });

  test.for([
    {
      name: 'a rate of -100 %',
      change: { ratePoints: new Decimal('-1.035') },
      reason: 'rate-too-low',
    },
    { name: 'no year after year 0', change: { years: -5 }, reason: 'horizon-outside-limits' },
    { name: 'more than 50 years', change: { years: 46 }, reason: 'horizon-outside-limits' },
  ])('FIG-1 with $name there is no value', ({ change, reason }) => {
    const document = aCase({ costs: [aCost()], ownRate: decimalText('0.035') });
    const value = valuationUnderTerms(document)(document)({ ...asPlanned, ...change });
    expect(value).toEqual({ kind: 'undefined', reason });
  });

  test.for([{}, { months: 3 }])(
    'FIG-1 a price change that is missing leaves no value: %o',
    (change) => {
      const document = aCase({ benefits: [aBenefit({ priceYear: 1999 })] });
      const value = valuationUnderTerms(document)(document)({ ...asPlanned, ...change });
      expect(value).toEqual({ kind: 'undefined', reason: 'price-index-missing' });
    },
  );
});

function worthOf(document: BusinessCase, change: Partial<TermsChange>): Money {
  return known(valuationUnderTerms(document)(document)({ ...asPlanned, ...change }));
}
