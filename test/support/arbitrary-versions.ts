import * as fc from 'fast-check';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { anyCase } from '#test/support/any-case.ts';
import { someParameters } from '#test/support/business-cases.ts';

/** Whether a line is in both versions as a line of the same kind, of another kind, or not at all. */
const anyFate = fc.constantFrom('same kind' as const, 'any kind' as const, 'another line' as const);

const anyRate = fc.option(
  fc.integer({ min: -20, max: 120 }).map((permille) => decimalText(permille / 1000)),
);

const anyPriceChange = fc
  .integer({ min: -30, max: 60 })
  .map((permille) => decimalText(permille / 1000));

/** Of the years `anyCase` has prices for, by another name or the same; and other hourly rates. */
const anyParameters = fc
  .tuple(
    fc.tuple(anyPriceChange, anyPriceChange, anyPriceChange),
    fc.constantFrom('pay-and-prices', 'another'),
    fc.integer({ min: 1, max: 900 }),
    fc.constantFrom('1924', '1500', '1628.3'),
  )
  .map(([changes, seriesId, amount, hoursPerFte]) => {
    const { hourlyRates } = someParameters();
    return someParameters({
      hoursPerFte: decimalText(hoursPerFte),
      hourlyRates: hourlyRates.map((rate) => ({ ...rate, amount: decimalText(amount) })),
      priceSeries: [
        {
          id: seriesId as PriceSeriesId,
          name: seriesId,
          source: 'the tests',
          changes: changes.map((change, index) => ({ year: 2024 + index, change })),
        },
      ],
    });
  });

/** Two cases of which some lines are the same line in both, however different they are. */
export const anyVersions: fc.Arbitrary<readonly [BusinessCase, BusinessCase]> = fc
  .record({
    before: anyCase,
    after: anyCase,
    fates: fc.array(anyFate, { minLength: 12, maxLength: 12 }),
    rates: fc.tuple(anyRate, anyRate),
    firstYear: fc.integer({ min: 2025, max: 2028 }),
    priceYears: fc.tuple(
      fc.integer({ min: 2023, max: 2026 }),
      fc.integer({ min: 2023, max: 2026 }),
    ),
    parameters: anyParameters,
  })
  .map(({ before, after, fates, rates, firstYear, priceYears, parameters }) => [
    { ...before, ownRate: rates[0], priceYear: priceYears[0] },
    {
      ...after,
      ownRate: rates[1],
      priceYear: priceYears[1],
      firstYear,
      parameters,
      costs: paired(before.costs, after.costs, fates, ({ kind }) => ({ kind })),
      benefits: paired(
        before.benefits,
        after.benefits,
        fates.slice(6),
        ({ class: benefitClass, negative, value }) => ({ class: benefitClass, negative, value }),
      ),
    },
  ]);

function paired<Line extends CostLine | Benefit>(
  before: readonly Line[],
  after: readonly Line[],
  fates: readonly ('same kind' | 'any kind' | 'another line')[],
  kindOf: (line: Line) => Partial<Line>,
): readonly Line[] {
  return after.map((line, index) => {
    const was = before[index];
    const fate = fates[index];
    if (was === undefined || fate === 'another line') return line;
    return { ...line, id: was.id, ...(fate === 'same kind' ? kindOf(was) : {}) };
  });
}
