import { describe, expect, test } from 'vitest';

import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import {
  setLightCost,
  setLightEffect,
  setLightStart,
} from '#src/domain/business-case/edits/light-edits.ts';
import { lightLines } from '#src/domain/business-case/light-case.ts';
import { monthOf } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';

const start = { id: 'new' as CostLineId, title: 'Investering', startMonth: monthOf(2027, 3) };

describe('the edits of the ten-minute form', () => {
  test('CAS-6 an amount goes to the first cost of its kind', () => {
    const [first, second] = [aCost({ kind: 'recurring' }), aCost({ kind: 'recurring' })];
    const after = setLightCost(
      'recurring',
      decimalText('120'),
      start,
    )(aCase({ costs: [first, second] }));
    expect(after.costs).toEqual([{ ...first, amounts: level('120') }, second]);
  });

  test('CAS-6 a case without the line gets it, and not for an empty amount', () => {
    const before = aCase({ costs: [] });
    const { investment } = lightLines(setLightCost('oneOff', decimalText('5'), start)(before));
    expect(investment).toMatchObject({ id: 'new', title: 'Investering', amounts: level('5') });
    expect(investment?.timing.startMonth).toBe('2027-03');
    expect(setLightCost('oneOff', null, start)(before)).toBe(before);
  });

  test('CAS-6 the start moves the investment and makes its year the year 0', () => {
    const after = setLightStart(monthOf(2028, 9))(aCase({ firstYear: 2026, costs: [aCost()] }));
    expect(after.firstYear).toBe(2028);
    expect(after.costs[0]?.timing.startMonth).toBe('2028-09');
  });

  test('CAS-6 the effect moves the running cost and the benefits of the form, and no others', () => {
    const benefits = [aBenefit(), aBenefit(), aBenefit(), aBenefit()];
    const before = aCase({ costs: [aCost(), aCost({ kind: 'recurring' })], benefits });
    const after = setLightEffect(monthOf(2029, 1))(before);
    expect(after.costs.map(({ timing }) => timing.startMonth)).toEqual([
      before.costs[0]?.timing.startMonth,
      '2029-01',
    ]);
    expect(after.benefits.slice(0, 3).map(({ timing }) => timing.startMonth)).toEqual([
      '2029-01',
      '2029-01',
      '2029-01',
    ]);
    expect(after.benefits[3]).toBe(benefits[3]);
  });
});
