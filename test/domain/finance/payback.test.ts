import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { timesEach } from '#src/domain/finance/cash-flow.ts';
import { discountFactors } from '#src/domain/finance/discount-factors.ts';
import { flatSchedule } from '#src/domain/finance/discount-schedule.ts';
import { payback, simplePayback, simplePaybackOf } from '#src/domain/finance/payback.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { money, rate, type CashFlow } from '#src/domain/number/quantities.ts';
import { anyFlow, anyInvestment, anyOrdinaryRate, flowOf } from '#test/support/quantities.ts';

describe('payback', () => {
  test.for([
    {
      name: 'PAY-1 the last crossing counts',
      flow: [-100, 120, -50, 40],
      told: '2.75 in 3 after 0.8333',
    },
    { name: 'PAY-1 undone and never mended', flow: [-100, 120, -50], told: 'never after 0.8333' },
    { name: 'PAY-1 an outlay long after year 0', flow: [50, 0, -100, 25, 50], told: '3.50 in 4' },
    {
      name: 'PAY-1 three crossings: the first is told',
      flow: [-10, 20, -20, 20, -20, 20],
      told: '4.50 in 5 after 0.5000',
    },
    {
      name: 'PAY-1 a surplus at first is no crossing',
      flow: [50, -100, 60, 60],
      told: '1.83 in 2',
    },
    { name: 'PAY-2 evenly within the year', flow: [-100, 50, 50, 50], told: '2.00 in 2' },
    { name: 'PAY-2 whole years are rounded up', flow: [-100, 99, 100], told: '1.01 in 2' },
    { name: 'PAY-3 exactly zero is paid back', flow: [-100, 100, 0, 50], told: '1.00 in 1' },
    { name: 'PAY-3 exactly zero in the last year', flow: [-100, 40, 60], told: '2.00 in 2' },
    { name: 'PAY-3 one øre short is not', flow: ['-100.01', 40, 60], told: 'never' },
    { name: 'PAY-6 nothing is ever outstanding', flow: [50, -50, 10], told: 'at once' },
    { name: 'PAY-6 no amounts', flow: [0, 0], told: 'at once' },
    { name: 'PAY-6 still outstanding at the end', flow: [-100, 20], told: 'never' },
    { name: 'PAY-6 outstanding only in the last year', flow: [10, -20], told: 'never' },
  ])('$name', ({ flow, told }) => {
    expect(tell(flowOf(...flow))).toBe(told);
  });

  test('PAY-3 what the 40th digit leaves over is nothing', () => {
    const third = money(new Decimal(100).div(3));
    expect(tell([money(-100), third, third, third])).toBe('3.00 in 3');
  });

  test('PAY-3 a discounted flow that comes to exactly zero is paid back', () => {
    const flow = flowOf(-1000, 0, '1071.225');
    expect(tell(discounted(flow, '0.035'))).toBe('2.00 in 2');
  });

  test('PAY-5 with outlays first, discounting never brings the payback nearer', () => {
    fc.assert(
      fc.property(anyInvestment, anyOrdinaryRate, (flow, yearly) => {
        const simple = payback(flow);
        const later = payback(discounted(flow, yearly));
        if (simple.kind === 'never') expect(later.kind).toBe('never');
        if (simple.kind !== 'value' || later.kind !== 'value') return;
        expect(later.years.minus(simple.years).gte('-1e-30')).toBe(true);
      }),
    );
  });

  test('PAY-5 at a rate of 0 the discounted payback is the payback', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        expect(payback(discounted(flow, '0'))).toEqual(payback(flow));
      }),
    );
  });

  test('PAY-1 from the payback on, nothing is ever outstanding again', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const result = payback(flow);
        const standing = flow.map((_, year) =>
          flow.slice(0, year + 1).reduce((total, amount) => total.plus(amount), new Decimal(0)),
        );
        if (result.kind !== 'value') {
          expect(standing.at(-1)?.isNegative()).toBe(result.kind === 'never');
          return;
        }
        expect(standing.slice(result.wholeYears).every((amount) => amount.gte(0))).toBe(true);
        expect(standing[result.wholeYears - 1]?.lt(0)).toBe(true);
        expect(result.years.ceil().toNumber()).toBe(result.wholeYears);
      }),
    );
  });

  test('FIG-3 money times 1,000 is paid back at the same time', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        expect(payback(flow.map((amount) => money(amount.times(1000))))).toEqual(payback(flow));
      }),
    );
  });
});

describe('simplePayback', () => {
  test.for([
    { name: 'PAY-4 investment over yearly gain', investment: 300, gain: 150, told: '2' },
    { name: 'PAY-4 no investment is at once', investment: 0, gain: 150, told: 'immediate' },
    { name: 'PAY-4 no gain is never', investment: 300, gain: 0, told: 'never' },
    { name: 'PAY-4 a yearly loss is never', investment: 300, gain: -1, told: 'never' },
  ])('$name', ({ investment, gain, told }) => {
    const result = simplePayback(money(investment), money(gain));
    expect(result.kind === 'value' ? result.years.toFixed() : result.kind).toBe(told);
  });

  test('FIG-1 without benefits it is not defined', () => {
    const noBenefits = { kind: 'undefined', reason: 'no-benefits' } as const;
    expect(simplePaybackOf(money(1), noBenefits)).toEqual(noBenefits);
  });
});

function discounted(flow: CashFlow, yearly: string | Decimal): CashFlow {
  return timesEach(flow, discountFactors(flatSchedule(rate(yearly)), flow.length - 1));
}

function tell(flow: CashFlow): string {
  const result = payback(flow);
  if (result.kind === 'immediate') return 'at once';
  const first = result.firstCrossing === null ? '' : ` after ${result.firstCrossing.toFixed(4)}`;
  if (result.kind === 'never') return `never${first}`;
  return `${result.years.toFixed(2)} in ${String(result.wholeYears)}${first}`;
}
