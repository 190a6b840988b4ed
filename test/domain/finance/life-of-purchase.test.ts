import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { setCostAmountKind } from '#src/domain/business-case/edits/cost-edits.ts';
import type { Life } from '#src/domain/business-case/cost-line.ts';
import { costFlow } from '#src/domain/finance/cost-flow.ts';
import {
  boughtAmounts,
  residualAmounts,
  type Purchase,
} from '#src/domain/finance/life-of-purchase.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { monthIndex, monthOf, type Month } from '#src/domain/number/calendar.ts';
import { anyAmount, anyLife, anyMonth } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import { aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import { expectNear } from '#test/support/near.ts';
import { sum } from '#src/domain/number/sum.ts';

const timeline = { firstYear: 2026, horizon: 5 };

/** Twelve thousand kroner each time. */
function bought(startMonth: string, life: Partial<Life>): Purchase {
  return {
    amount: new Decimal(12_000),
    startMonth: startMonth as Month,
    life: { years: 3, isRenewed: false, hasResidualValue: true, ...life },
  };
}

const anyPurchase: fc.Arbitrary<Purchase> = fc.record({
  amount: anyAmount.map((amount) => new Decimal(amount)),
  startMonth: anyMonth,
  life: anyLife,
});

describe('what is renewed', () => {
  test.for([
    { start: '2026-01', years: 2, paid: '12000 0 12000 0 12000 0' },
    { start: '2026-07', years: 2, paid: '12000 0 12000 0 12000 0' },
    { start: '2026-01', years: 1, paid: '12000 12000 12000 12000 12000 12000' },
    { start: '2026-01', years: 6, paid: '12000 0 0 0 0 0' },
    { start: '2024-03', years: 4, paid: '0 0 12000 0 0 0' },
    { start: '2032-01', years: 1, paid: '0 0 0 0 0 0' },
  ])('LIF-1 bought in $start to last $years years: $paid', ({ start, years, paid }) => {
    const yearly = boughtAmounts(bought(start, { years, isRenewed: true }), timeline);
    expect(yearly.map(String).join(' ')).toBe(paid);
  });

  test('LIF-1 what is not renewed is paid once, in the year of its month', () => {
    const yearly = boughtAmounts(bought('2027-12', { years: 1 }), timeline);
    expect(yearly.map(String)).toEqual(['0', '12000', '0', '0', '0', '0']);
  });

  test('LIF-1 renewals are worth what as many one-offs are', () => {
    fc.assert(
      fc.property(anyPurchase, ({ amount, startMonth, life }) => {
        const line = { amounts: level(amount.toFixed()), timing: from(startMonth) };
        const renewed = { ...life, isRenewed: true, hasResidualValue: false };
        const months = Array.from({ length: 12 }, (_, index) => {
          const month = monthIndex(startMonth) + index * life.years * 12;
          return monthOf(Math.floor(month / 12), (month % 12) + 1);
        });
        const apart = months.map((month) => aCost({ ...line, timing: from(month) }));
        const worth = valueOf(aCase({ costs: [aCost({ ...line, life: renewed })] }));
        expectNear(worth, valueOf(aCase({ costs: apart })));
      }),
    );
  });

  test('LIF-1, CAS-4 as amounts by year a line keeps its renewals', () => {
    const life = { years: 2, isRenewed: true, hasResidualValue: false };
    const line = aCost({ life });
    const before = aCase({ costs: [line] });
    const after = setCostAmountKind(line.id, 'byYear')(before);
    expect(valueOf(after).toFixed()).toBe(valueOf(before).toFixed());
  });
});

describe('what is left', () => {
  test.for([
    { what: 'half a life', start: '2029-01', life: { years: 6 }, left: '6000' },
    { what: 'a third', start: '2031-01', life: { years: 3, isRenewed: false }, left: '8000' },
    { what: 'all but a month', start: '2031-12', life: { years: 1 }, left: '11000' },
    { what: 'the last one of several', start: '2026-07', life: { isRenewed: true }, left: '2000' },
    { what: 'nothing of a worn out one', start: '2026-01', life: { years: 6 }, left: '0' },
    { what: 'nothing long after', start: '2026-01', life: { years: 1 }, left: '0' },
    {
      what: 'nothing not asked for',
      start: '2031-01',
      life: { hasResidualValue: false },
      left: '0',
    },
    { what: 'nothing bought before year 0', start: '2025-12', life: { years: 50 }, left: '0' },
    { what: 'nothing bought too late', start: '2032-01', life: { years: 50 }, left: '0' },
  ])('LIF-2 $what: $left', ({ start, life, left }) => {
    const yearly = residualAmounts(bought(start, life), timeline);
    expect(yearly.map(String)).toEqual(['0', '0', '0', '0', '0', left]);
  });

  test('LIF-2 never more than the price, nor of the other sign', () => {
    fc.assert(
      fc.property(anyPurchase, (purchase) => {
        const left = sum(residualAmounts(purchase, timeline));
        expect(left.abs().lte(purchase.amount.abs())).toBe(true);
        expect(left.times(purchase.amount).gte(0)).toBe(true);
      }),
    );
  });

  test('LIF-2 nothing where the life ends within the years of the case', () => {
    fc.assert(
      fc.property(anyPurchase, (purchase) => {
        const { startMonth, life } = purchase;
        fc.pre(monthIndex(startMonth) + life.years * 12 <= 2032 * 12);
        const once = { ...purchase, life: { ...life, isRenewed: false } };
        expect(sum(residualAmounts(once, timeline)).isZero()).toBe(true);
      }),
    );
  });

  test('LIF-2 it is in the net flow of the last year, and no less investment', () => {
    const life = { years: 12, isRenewed: false, hasResidualValue: true };
    const { cash, figures } = appraised(aCase({ costs: [aCost({ life })] }));
    expect(cash.residualValue.map(String)).toEqual(['0', '0', '0', '0', '0', '50000']);
    expect(figures.investment.toFixed()).toBe('100000');
    expect(figures.total.toFixed()).toBe('-50000');
  });

  test('LIF-2, PRI-1 it is carried to the price level of the case as the price is', () => {
    const life = { years: 12, isRenewed: false, hasResidualValue: true };
    const flow = costFlow(aCost({ life, priceYear: 2025 }), aCase());
    if (!flow.ok) throw new Error(flow.failure.kind);
    expect(flow.value.residual.at(-1)?.times(2).toFixed()).toBe(flow.value.amounts[0]?.toFixed());
  });
});

test.for([
  { name: 'amounts by year', says: { amounts: byYear(2026, ['5', '6']) } },
  { name: 'a recurring cost', says: { kind: 'recurring' as const } },
])('LIF-3 $name has no life', ({ says }) => {
  const life = { years: 2, isRenewed: true, hasResidualValue: true };
  const [lasting, plain] = [aCost({ ...says, life }), aCost(says)].map((line) =>
    costFlow({ ...line, id: aCost().id }, aCase()),
  );
  if (!lasting?.ok || !plain?.ok) throw new Error('both are known');
  expect({ ...lasting.value, id: '' }).toEqual({ ...plain.value, id: '' });
});

test.for([
  { start: '2026-01', life: {}, outside: 'none' },
  { start: '2025-12', life: {}, outside: 'all' },
  { start: '2025-12', life: { isRenewed: true }, outside: 'part' },
  { start: '2020-01', life: { years: 20, isRenewed: true }, outside: 'all' },
  { start: '2032-01', life: { isRenewed: true }, outside: 'all' },
])('FLW-5 bought in $start, %o: $outside of it is outside', ({ start, life, outside }) => {
  const { life: whole } = bought(start, life);
  const flow = costFlow(aCost({ life: whole, timing: from(start) }), aCase());
  expect(flow.ok && flow.value.outside).toBe(outside);
});
