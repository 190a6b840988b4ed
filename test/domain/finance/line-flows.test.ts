import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { benefitFlow } from '#src/domain/finance/benefit-flow.ts';
import { costFlow } from '#src/domain/finance/cost-flow.ts';
import { rememberedBenefitFlow, rememberedCostFlow } from '#src/domain/finance/line-flows.ts';
import { createRememberedSum } from '#src/domain/finance/remembered-sum.ts';
import { noneYearly, yearlySum, type Yearly } from '#src/domain/finance/yearly.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyBenefit, anyCost } from '#test/support/any-case.ts';
import { aBenefit, aCase, aCost, someParameters, timeSaved } from '#test/support/business-cases.ts';
import { anyAmount, relativeError } from '#test/support/quantities.ts';

describe('remembered flows', () => {
  const basis = aCase();

  test('FLW-7 a line is worked out once for as long as nothing it depends on changes', () => {
    const [cost, benefit] = [aCost(), aBenefit()];
    const other = aCase({ parameters: basis.parameters, title: 'Another case' });
    expect(rememberedCostFlow(cost, other)).toBe(rememberedCostFlow(cost, basis));
    expect(rememberedBenefitFlow(benefit, other)).toBe(rememberedBenefitFlow(benefit, basis));
  });

  test.for([
    { name: 'the first year', says: { firstYear: 2025 } },
    { name: 'the horizon', says: { horizon: 7 } },
    { name: 'the price level', says: { priceYear: 2025 } },
    {
      name: 'the parameters',
      says: { parameters: someParameters({ hourlyRates: [], hoursPerFte: decimalText(1500) }) },
    },
  ])('FLW-7 another value of $name is another flow, and back again the first', ({ says }) => {
    const cost = aCost({ kind: 'recurring', priceYear: 2024 });
    const benefit = aBenefit({ class: 'capacity', value: timeSaved(), priceYear: 2024 });
    for (const changed of [basis, { ...basis, ...says }, basis]) {
      expect(rememberedCostFlow(cost, changed)).toEqual(costFlow(cost, changed));
      expect(rememberedBenefitFlow(benefit, changed)).toEqual(benefitFlow(benefit, changed));
    }
  });

  test('FLW-7 what is remembered is what a fresh copy of the line gives', () => {
    fc.assert(
      fc.property(anyCost, anyBenefit, (cost, benefit) => {
        rememberedCostFlow(cost, basis);
        rememberedBenefitFlow(benefit, basis);
        expect(rememberedCostFlow(cost, basis)).toEqual(costFlow(structuredClone(cost), basis));
        expect(rememberedBenefitFlow(benefit, basis)).toEqual(
          benefitFlow(structuredClone(benefit), basis),
        );
      }),
    );
  });
});

describe('createRememberedSum', () => {
  const length = 3;
  const anySeries: fc.Arbitrary<Yearly> = fc.oneof(
    { weight: 4, arbitrary: fc.array(anyAmount, { minLength: length, maxLength: length }) },
    { weight: 1, arbitrary: fc.constant(noneYearly(length)) },
  );

  test('FLW-7 one series changed at a time, the sum is that of all of them', () => {
    fc.assert(
      fc.property(
        fc.array(anySeries, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), anySeries), { maxLength: 10 }),
        (start, changes) => {
          const sumOf = createRememberedSum();
          let parts: readonly Yearly[] = start;
          expectSums(sumOf(parts, length), yearlySum(parts, length));
          for (const [at, series] of changes) {
            if (parts.length > 0) parts = parts.with(at % parts.length, series);
            const sum = sumOf(parts, length);
            expectSums(sum, yearlySum(parts, length));
            expect(sum.map(String)).toEqual(createRememberedSum()(parts, length).map(String));
          }
        },
      ),
    );
  });

  test('FLW-7 a block is summed once for as long as its series are the same objects', () => {
    const parts = Array.from({ length: 8 }, (_, year) => [new Decimal(year)]);
    const sumOf = createRememberedSum();
    expect(sumOf([...parts], 1)).toBe(sumOf([...parts], 1));
  });

  test('FLW-7 nothing at all sums to nothing', () => {
    expect(createRememberedSum()([], length)).toBe(noneYearly(length));
  });
});

function expectSums(sums: Yearly, right: Yearly): void {
  expect(sums).toHaveLength(right.length);
  sums.forEach((sum, year) => {
    expect(relativeError(sum, right[year] ?? new Decimal(NaN)).lt('1e-36')).toBe(true);
  });
}
