import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { moveCase, moveLines, setFirstYear } from '#src/domain/business-case/edits/timing-edits.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import { aCurrentCost, end } from '#test/support/alternatives.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';

const before = aCase({
  costs: [aCost({ amounts: level('100'), timing: from('2026-11', '2027-02') })],
  benefits: [
    aBenefit({ value: byYear(2027, ['1200', '2400']) }),
    aBenefit({ class: 'capacity', value: timeSaved(), timing: from('2027-01', null, ['0.5']) }),
  ],
});

describe('setFirstYear', () => {
  test('CAS-2 lines keep the months and years they were typed with', () => {
    expect(setFirstYear(2027)(before)).toEqual({ ...before, firstYear: 2027 });
  });

  test('CAS-2 the last year 0 leaves room for the longest case', () => {
    expect(setFirstYear(2949)(before).firstYear).toBe(2949);
  });

  test.for([2026, 1899, 2950, 2026.5])('CAS-3 %d changes nothing', (year) => {
    expect(setFirstYear(year)(before)).toBe(before);
  });
});

describe('moveCase', () => {
  test('FLW-8 whole years move columns', () => {
    const after = moveCase(12)(before);
    expect(after.firstYear).toBe(2026);
    expect(after.costs[0]?.timing).toEqual(from('2027-11', '2028-02'));
    expect(after.benefits[0]?.value).toEqual(byYear(2028, ['1200', '2400']));
    expect(after.benefits[1]?.timing).toEqual(from('2028-01', null, ['0.5']));
    expect(after.benefits[1]?.value).toEqual(timeSaved());
  });

  test('FLW-8 months move amounts by twelfths', () => {
    const after = moveCase(3)(before);
    expect(after.costs[0]?.timing).toEqual(from('2027-02', '2027-05'));
    expect(after.benefits[0]?.value).toEqual(byYear(2027, ['900', '2100', '600']));
    expect(moveCase(-3)(before).benefits[0]?.value).toEqual(byYear(2026, ['300', '1500', '1800']));
  });

  test('FLW-8 nothing is lost on the way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 600 }),
        fc.array(fc.integer({ min: -1000, max: 1_000_000 }).map(String), { minLength: 1 }),
        (months, amounts) => {
          const whole = aCase({ costs: [aCost({ amounts: byYear(2026, amounts) })] });
          expect(totalOf(moveCase(months)(whole))).toBe(totalOf(whole));
        },
      ),
    );
  });

  test.for([
    { name: 'no months', months: 0 },
    { name: 'half a month', months: 0.5 },
    { name: 'before the calendar', months: -12 * 127 },
    { name: 'after the calendar', months: 12 * 973 },
  ])('CAS-3 $name changes nothing', ({ months }) => {
    expect(moveCase(months)(before)).toBe(before);
  });

  test('FLW-8 a line moves by itself', () => {
    const [first] = before.benefits;
    const after = moveLines(first === undefined ? [] : [first.id], 12)(before);
    expect(after.costs).toEqual(before.costs);
    expect(after.benefits[0]?.value).toEqual(byYear(2028, ['1200', '2400']));
    expect(after.benefits[1]).toBe(before.benefits[1]);
    expect(moveLines([], 12)(before)).toBe(before);
  });

  test('ALT-3 the months from which costs of today are avoided move with the lines', () => {
    const currentCosts = [aCurrentCost({ avoided: [end('2027-11')] })];
    const endsOf = ({ currentCosts: [cost] }: typeof before) => cost?.avoided;
    expect(endsOf(moveCase(3)({ ...before, currentCosts }))).toEqual([end('2028-02')]);
    expect(endsOf(moveCase(-12)(aCase({ currentCosts })))).toEqual([end('2026-11')]);
  });

  test.for([0, 0.5, -12 * 128, 12 * 973])(
    'CAS-3 %d months change nothing where a cost of today ends',
    (months) => {
      const ending = aCase({ currentCosts: [aCurrentCost({ avoided: [end('2027-11')] })] });
      expect(moveCase(months)(ending)).toBe(ending);
      const tooLate = { ...before, currentCosts: [aCurrentCost({ avoided: [end('2999-12')] })] };
      expect(moveCase(1)(tooLate)).toBe(tooLate);
    },
  );

  test('CAS-3 a case without lines has nothing to move', () => {
    const empty = aCase();
    expect(moveCase(12)(empty)).toBe(empty);
  });
});

function totalOf({ costs }: ReturnType<typeof aCase>): string {
  const amounts = costs.flatMap((line) =>
    line.amounts.kind === 'byYear' ? Object.values(line.amounts.amounts) : [],
  );
  return sum(amounts.map((amount) => new Decimal(amount)))
    .toDecimalPlaces(20)
    .toFixed();
}
