import { expect, test } from 'vitest';

import type { Amounts } from '#src/domain/business-case/line.ts';
import type { CashFlow } from '#src/domain/number/quantities.ts';
import { benefitWidth } from '#src/ui/benefits/benefit-row.ts';
import { costWidth } from '#src/ui/costs/cost-row.ts';
import { amountWidth } from '#src/ui/lines/amount-width.ts';
import { aBenefit, aCase, aCost, byYear, level } from '#test/support/business-cases.ts';
import { flowOf } from '#test/support/quantities.ts';

const NARROWEST = 66;
const none: readonly Amounts[] = [];

test.for<{ name: string; flows: readonly CashFlow[]; typed?: readonly Amounts[]; width: number }>([
  { name: 'nothing', flows: [], width: NARROWEST },
  { name: 'up to six digits', flows: [flowOf(0, 400_000, 400_000)], width: NARROWEST },
  { name: 'a sum of seven digits', flows: [flowOf(0, 400_000, 600_000)], width: 80 },
  { name: 'a sum of lines', flows: [flowOf(600_000), flowOf(400_000)], width: 80 },
  { name: 'six digits and a minus', flows: [flowOf(-400_000, 100_000)], width: 80 },
  {
    name: 'amounts that cancel in their sum',
    flows: [flowOf('-999999999999999', '1000000000000000')],
    width: 196,
  },
  {
    name: 'six digits and øre, as typed',
    flows: [flowOf('123456.78')],
    typed: [byYear(2026, ['123456.78'])],
    width: 94,
  },
  { name: 'one amount in other prices', flows: [flowOf(9)], typed: [level('1000000')], width: 80 },
])('a column is as wide as its longest amount needs: $name', ({ flows, typed = none, width }) => {
  expect(amountWidth(flows, typed)).toBe(width);
});

test('costs and benefits are measured alike', () => {
  const value = byYear(2026, ['-1000000', '400000', '600000']);
  expect(costWidth(aCase({ costs: [aCost({ amounts: value })] }))).toBe(94);
  expect(benefitWidth(aCase({ benefits: [aBenefit({ value })] }))).toBe(94);
  expect(
    benefitWidth(
      aCase({ benefits: [aBenefit({ class: 'quality', value: { kind: 'unpriced' } })] }),
    ),
  ).toBe(NARROWEST);
});
