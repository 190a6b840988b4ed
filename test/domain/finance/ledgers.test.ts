import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level, timeSaved } from '#test/support/business-cases.ts';
import { relativeError } from '#test/support/quantities.ts';

describe('ledgersOf', () => {
  test('LED-1, LED-2 each line is summed in the ledger it belongs to', () => {
    const { cash, capacity, societal } = appraised(
      aCase({
        horizon: 1,
        costs: [
          aCost({ amounts: level('500') }),
          aCost({ amounts: level('70'), timing: from('2027-03') }),
          aCost({ kind: 'recurring', amounts: level('120') }),
          aCost({ kind: 'recurring', amounts: level('24'), timing: from('2026-07') }),
        ],
        benefits: [
          aBenefit({ value: level('1000'), realisationRate: decimalText('0.8') }),
          aBenefit({ class: 'income', value: level('300'), negative: true }),
          aBenefit({
            class: 'capacity',
            value: timeSaved({ harvestShare: decimalText('0.25') }),
          }),
          aBenefit({ class: 'societal', value: level('9000') }),
          aBenefit({ class: 'quality', value: { kind: 'unpriced' } }),
        ],
      }),
    );
    expect(cash.oneOffCosts.map(String)).toEqual(['500', '70']);
    expect(cash.recurringCosts.map(String)).toEqual(['132', '144']);
    expect(cash.benefits.map(String)).toEqual(['180500', '180500']);
    expect(cash.benefitsAtFullRealisation.map(String)).toEqual(['180700', '180700']);
    expect(capacity.value.map(String)).toEqual(['540000', '540000']);
    expect(capacity.hours.map(String)).toEqual(['900', '900']);
    expect(societal.map(String)).toEqual(['9000', '9000']);
  });

  test('TIM-3 årsværk follow the hours of the parameters', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { capacity } = appraised(document);
        capacity.fte.forEach((fte, year) => {
          const hours = capacity.hours[year] ?? new Decimal(NaN);
          expect(relativeError(fte.times(1924), hours).lt('1e-36')).toBe(true);
        });
      }),
    );
  });

  test('LED-2 every ledger is the sum of its lines, year by year', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { costs, benefits, cash, capacity, societal, years } = appraised(document);
        const kinds = { oneOff: cash.oneOffCosts, recurring: cash.recurringCosts };
        for (const year of years.keys()) {
          for (const kind of ['oneOff', 'recurring'] as const) {
            const lines = costs.filter((cost) => cost.kind === kind);
            expectSum(
              lines.map(({ amounts }) => amounts[year]),
              kinds[kind][year],
            );
          }
          expectSum(
            benefits.map((line) => line.cash[year]),
            cash.benefits[year],
          );
          expectSum(
            benefits.map((line) => line.cashAtFullRealisation[year]),
            cash.benefitsAtFullRealisation[year],
          );
          expectSum(
            benefits.map((line) => line.capacityValue[year]),
            capacity.value[year],
          );
          expectSum(
            benefits.map((line) => line.capacityHours[year]),
            capacity.hours[year],
          );
          expectSum(
            benefits.map((line) => line.societal[year]),
            societal[year],
          );
        }
      }),
    );
  });
});

function expectSum(parts: readonly (Decimal | undefined)[], sum: Decimal | undefined): void {
  const right = parts.reduce<Decimal>((total, part) => total.plus(part ?? NaN), new Decimal(0));
  const size = parts.reduce<Decimal>((total, part) => total.plus(part?.abs() ?? 0), new Decimal(1));
  expect(
    right
      .minus(sum ?? NaN)
      .abs()
      .lte(size.times('1e-35')),
  ).toBe(true);
}
