import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { axisUnit } from '#src/text/format-axis.ts';
import { cashFlowRows, decimalsIn, isRounded } from '#src/ui/result/cash-flow-rows.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aCase, aCost, aRisk } from '#test/support/business-cases.ts';

function amounts(...values: readonly string[]): readonly Decimal[] {
  return values.map((value) => new Decimal(value));
}

describe('cashFlowRows', () => {
  test('NUM-7 the rows above net add up to it, each year and in all', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const rows = cashFlowRows(appraised(businessCase));
        const [parts, [net, accumulated]] = [rows.slice(0, -2), rows.slice(-2)];
        net?.values.forEach((value, year) => {
          const sum = Decimal.sum(...parts.map((part) => part.values[year] ?? 0));
          expect(sum.toFixed(10)).toBe(value.toFixed(10));
        });
        const total = Decimal.sum(...parts.map((part) => part.total ?? 0));
        expect(total.toFixed(10)).toBe(net?.total?.toFixed(10));
        expect(accumulated?.total).toBeNull();
        expect(accumulated?.values.at(-1)?.toFixed(10)).toBe(net?.total?.toFixed(10));
      }),
    );
  });

  test('a reserve and a residual value have rows where there is any, and not else', () => {
    const keysOf = (businessCase: BusinessCase) =>
      cashFlowRows(appraised(businessCase)).map(({ key }) => key);
    const life = { years: 12, isRenewed: false, hasResidualValue: true };
    expect(keysOf(aCase({ costs: [aCost()] }))).toEqual([
      'benefits',
      'recurringCosts',
      'oneOffCosts',
      'net',
      'accumulated',
    ]);
    expect(keysOf(aCase({ costs: [aCost({ life })], risks: [aRisk()] })).slice(3)).toEqual([
      'riskReserve',
      'residualValue',
      'net',
      'accumulated',
    ]);
  });

  test.for([
    { values: ['850000', '-120000', '0'], decimals: 0 },
    { values: ['42000000', '-2450000'], decimals: 1 },
    { values: ['42000000', '-150000'], decimals: 2 },
    { values: ['900', '12.5'], decimals: 0 },
    { values: ['0'], decimals: 0 },
  ])('$values are written with $decimals decimals', ({ values, decimals }) => {
    const typed = amounts(...values);
    expect(decimalsIn(typed, axisUnit(typed))).toBe(decimals);
  });

  test('rounding is told where it can be seen, and not else', () => {
    const thousands = axisUnit(amounts('850000'));
    expect(isRounded(amounts('850000', '-120000'), thousands, 0)).toBe(false);
    expect(isRounded(amounts('850000', '-120400'), thousands, 0)).toBe(true);
    expect(isRounded(amounts('850000', '-120400'), thousands, 1)).toBe(false);
  });
});
