import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { outsideHorizon, outsideHorizonByYear } from '#src/domain/finance/outside-horizon.ts';
import { amountsInYears, phasedAmounts, type Timeline } from '#src/domain/finance/phasing.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { monthIndex, monthOf } from '#src/domain/number/calendar.ts';
import { anyAmount, anyTiming } from '#test/support/any-case.ts';
import { byYear, from } from '#test/support/business-cases.ts';
import { relativeError } from '#test/support/quantities.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { countIn, decimalIn } from '#test/support/worked-input.ts';

const timeline: Timeline = { firstYear: 2026, horizon: 3 };

describe('worked cases: phasing', () => {
  test.for(casesOf('phasing'))('$id $title [FLW-1, FLW-2, FLW-3, FLW-5]', (worked) => {
    const { line, years } = lineIn(worked.input);
    expectWorked(worked, {
      flows: phasedAmounts(line, years),
      allOutsideHorizon: outsideHorizon(line, years) === 'all',
    });
  });
});

describe('phasedAmounts', () => {
  test('NUM-2 a year in which a negative amount has no effect yet is a zero without a sign', () => {
    const timing = from('2026-01', null, ['0', '1']);
    const line = { kind: 'recurring', amount: new Decimal('-120'), timing } as const;
    const years = phasedAmounts(line, timeline);
    expect(years.map((amount) => amount.isNegative())).toEqual([false, true, true, true]);
    expect(years.map(String)).toEqual(['0', '-120', '-120', '-120']);
  });

  test('FLW-2 a full year at full effect is the amount itself, digit for digit', () => {
    const amount = new Decimal('0.1234567890123456789012345678901234567891');
    const years = phasedAmounts({ kind: 'recurring', amount, timing: from('2026-02') }, timeline);
    expect(years.slice(1).map(String)).toEqual([String(amount), String(amount), String(amount)]);
  });

  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'FLW-2 from month %i of the year on, a twelfth for each month that is left',
    (month) => {
      const timing = { ...from('2026-01'), startMonth: monthOf(2026, month) };
      const [first] = yearly({ kind: 'recurring', amount: '1200', timing });
      expect(first).toBe(String((13 - month) * 100));
    },
  );

  test('FLW-2 a line that ends before it starts gives nothing', () => {
    const timing = from('2027-05', '2027-04');
    expect(yearly({ kind: 'recurring', amount: '120000', timing })).toEqual(['0', '0', '0', '0']);
  });

  test('FLW-3 the last share of a ramp holds onwards', () => {
    const timing = from('2026-01', null, ['0.5', '0.8']);
    const expected = ['60000', '96000', '96000', '96000'];
    expect(yearly({ kind: 'recurring', amount: '120000', timing })).toEqual(expected);
  });

  test('FLW-1 end month and ramp do not touch a one-off', () => {
    const timing = from('2027-12', '2026-01', ['0.1']);
    const expected = ['0', '500000', '0', '0'];
    expect(yearly({ kind: 'oneOff', amount: '500000', timing })).toEqual(expected);
  });

  test('FLW-2, FLW-3 it is the sum of its months, one by one', () => {
    fc.assert(
      fc.property(anyAmount, anyTiming, (typed, timing) => {
        const amount = new Decimal(typed);
        phasedAmounts({ kind: 'recurring', amount, timing }, timeline).forEach((value, year) => {
          let sum = new Decimal(0);
          for (let month = 1; month <= 12; month += 1) {
            const at = monthOf(timeline.firstYear + year, month);
            const isActive = at >= timing.startMonth && !(timing.endMonth && at > timing.endMonth);
            if (isActive) sum = sum.plus(amount.times(rampIn(timing, at)).div(12));
          }
          expect(relativeError(value, sum).lt('1e-36')).toBe(true);
        });
      }),
    );
  });

  test('FLW-2, FLW-3 a case that begins a year later sees the same years, one fewer', () => {
    fc.assert(
      fc.property(anyAmount, anyTiming, (typed, timing) => {
        const line = { kind: 'recurring', amount: new Decimal(typed), timing } as const;
        const later = phasedAmounts(line, { firstYear: 2027, horizon: 2 });
        expect(later.map(String)).toEqual(phasedAmounts(line, timeline).slice(1).map(String));
      }),
    );
  });

  test('FLW-2 twice the amount is twice as much in every year', () => {
    fc.assert(
      fc.property(anyAmount, anyTiming, (typed, timing) => {
        const once = phasedAmounts(
          { kind: 'recurring', amount: new Decimal(typed), timing },
          timeline,
        );
        const twice = phasedAmounts(
          { kind: 'recurring', amount: new Decimal(typed).times(2), timing },
          timeline,
        );
        twice.forEach((value, year) => {
          const expected = (once[year] ?? new Decimal(0)).times(2);
          expect(relativeError(value, expected).lt('1e-36')).toBe(true);
        });
      }),
    );
  });
});

describe('amountsInYears', () => {
  test('FLW-4 amounts fall in the years they name, and a year without one has none', () => {
    const amounts = byYear(2027, ['10.5', '-20']);
    expect(amountsInYears(amounts, timeline).map(String)).toEqual(['0', '10.5', '-20', '0']);
  });

  test('FLW-4 years outside the case are left out', () => {
    const amounts = byYear(2024, ['1', '2', '3', '4', '5', '6', '7']);
    expect(amountsInYears(amounts, timeline).map(String)).toEqual(['3', '4', '5', '6']);
  });
});

describe('outsideHorizon', () => {
  test.for([
    { name: 'within', timing: from('2026-01', '2029-12'), outside: 'none' },
    { name: 'runs on beyond the horizon', timing: from('2026-01'), outside: 'none' },
    { name: 'starts in the last month', timing: from('2029-12'), outside: 'none' },
    { name: 'began before year 0', timing: from('2025-12'), outside: 'part' },
    { name: 'ends after the horizon', timing: from('2026-01', '2030-01'), outside: 'part' },
    { name: 'starts after the horizon', timing: from('2030-01'), outside: 'all' },
    { name: 'ended before year 0', timing: from('2024-01', '2025-12'), outside: 'all' },
    { name: 'ends before it starts', timing: from('2031-02', '2031-01'), outside: 'none' },
  ])('FLW-5 a recurring line that $name: $outside', ({ timing, outside }) => {
    const line = { kind: 'recurring', amount: new Decimal(1), timing } as const;
    expect(outsideHorizon(line, timeline)).toBe(outside);
  });

  test.for([
    { month: '2025-12', outside: 'all' },
    { month: '2026-01', outside: 'none' },
    { month: '2029-12', outside: 'none' },
    { month: '2030-01', outside: 'all' },
  ])('FLW-5 a one-off in $month: $outside', ({ month, outside }) => {
    const line = { kind: 'oneOff', amount: new Decimal(1), timing: from(month) } as const;
    expect(outsideHorizon(line, timeline)).toBe(outside);
  });

  test('FLW-5 a line of 0 has nothing to leave out', () => {
    const line = { kind: 'oneOff', amount: new Decimal(0), timing: from('2040-01') } as const;
    expect(outsideHorizon(line, timeline)).toBe('none');
  });

  test.for([
    { firstYear: 2026, amounts: ['1', '1', '1', '1'], outside: 'none' },
    { firstYear: 2025, amounts: ['0', '1'], outside: 'none' },
    { firstYear: 2025, amounts: ['1', '1'], outside: 'part' },
    { firstYear: 2029, amounts: ['1', '1'], outside: 'part' },
    { firstYear: 2029, amounts: ['0', '1'], outside: 'all' },
    { firstYear: 2029, amounts: [], outside: 'none' },
  ])('FLW-5 amounts $amounts from $firstYear: $outside', ({ firstYear, amounts, outside }) => {
    expect(outsideHorizonByYear(byYear(firstYear, amounts), timeline)).toBe(outside);
  });
});

function yearly(line: {
  readonly kind: 'oneOff' | 'recurring';
  readonly amount: string;
  readonly timing: ReturnType<typeof from>;
}): readonly string[] {
  return phasedAmounts({ ...line, amount: new Decimal(line.amount) }, timeline).map(String);
}

function rampIn({ startMonth, ramp }: ReturnType<typeof from>, month: Month): string {
  const period = Math.floor((monthIndex(month) - monthIndex(startMonth)) / 12);
  return ramp[Math.min(period, ramp.length - 1)] ?? '1';
}

function lineIn(input: Readonly<Record<string, unknown>>) {
  const line = input['line'] as {
    readonly kind: string;
    readonly startMonth: string;
    readonly endMonth?: string;
    readonly ramp?: readonly string[];
  };
  return {
    years: { firstYear: countIn(input, 'firstYear'), horizon: countIn(input, 'horizon') },
    line: {
      kind: line.kind === 'oneOffCost' ? ('oneOff' as const) : ('recurring' as const),
      amount: decimalIn({ ...line }, 'amount'),
      timing: from(line.startMonth, line.endMonth, line.ramp),
    },
  };
}
