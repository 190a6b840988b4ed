import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import {
  addCost,
  changeCost,
  copyCost,
  moveCost,
  removeCosts,
  setCostAmount,
  setCostAmountKind,
  setCostTiming,
  setCostYear,
} from '#src/domain/business-case/edits/cost-edits.ts';
import { applyBlock, type Edit } from '#src/domain/business-case/edits/edit.ts';
import { canAddLine, MOST_LINES } from '#src/domain/business-case/limits.ts';
import { costFlow } from '#src/domain/finance/cost-flow.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';

const rent = 'rent' as CostLineId;
const screens = 'screens' as CostLineId;
const other = 'other' as CostLineId;

const before = aCase({
  costs: [
    aCost({ id: screens, title: 'Screens', amounts: level('850000') }),
    aCost({
      id: rent,
      title: 'Rent',
      kind: 'recurring',
      amounts: level('120000'),
      timing: from('2026-07', '2029-06', ['0.5', '1']),
    }),
  ],
});

describe('cost edits', () => {
  test.for<{ name: string; edit: Edit }>([
    { name: 'a line whose id is taken', edit: addCost(aCost({ id: rent })) },
    { name: 'the same title', edit: changeCost(rent, { title: 'Rent' }) },
    { name: 'the same amount', edit: setCostAmount(rent, decimalText('120000')) },
    { name: 'an unknown line', edit: changeCost(other, { title: 'Other' }) },
    { name: 'the amount of an unknown line', edit: setCostAmount(other, null) },
    { name: 'the year of an unknown line', edit: setCostYear(other, 2026, decimalText('1')) },
    { name: 'what a year has already', edit: setCostYear(rent, 2028, decimalText('120000')) },
    { name: 'emptying a year without an amount', edit: setCostYear(screens, 2027, null) },
    { name: 'a year that is none', edit: setCostYear(rent, 20277, decimalText('1')) },
    { name: 'the same timing', edit: setCostTiming(rent, { startMonth: '2026-07' as Month }) },
    { name: 'removing nothing', edit: removeCosts([other]) },
    { name: 'moving to where it stands', edit: moveCost(rent, 1) },
    { name: 'copying what is not there', edit: copyCost(other, 'copy' as CostLineId) },
    { name: 'the kind of amounts it has', edit: setCostAmountKind(rent, 'level') },
    { name: 'an empty block', edit: applyBlock([]) },
  ])('CAS-3 $name changes nothing', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test('CAS-3 a line that is not touched keeps its object', () => {
    const after = setCostAmount(screens, decimalText('1'))(before);
    expect(after.costs[1]).toBe(before.costs[1]);
    expect(after.benefits).toBe(before.benefits);
  });

  test('lines can be added, moved, copied and removed', () => {
    const titles = (edit: Edit) => edit(before).costs.map(({ title }) => title);
    const line = aCost({ id: other, title: 'Other' });
    expect(titles(addCost(line))).toEqual(['Screens', 'Rent', 'Other']);
    expect(titles(addCost(line, 0))).toEqual(['Other', 'Screens', 'Rent']);
    expect(titles(moveCost(rent, 0))).toEqual(['Rent', 'Screens']);
    expect(titles(copyCost(screens, other))).toEqual(['Screens', 'Screens', 'Rent']);
    expect(titles(removeCosts([screens, rent]))).toEqual([]);
  });

  test('a block of edits is one', () => {
    const after = applyBlock([
      setCostAmount(screens, decimalText('1')),
      changeCost(rent, { source: 'Offer', note: 'Yearly' }),
    ])(before);
    expect(after.costs[0]?.amounts).toEqual(level('1'));
    expect(after.costs[1]).toMatchObject({ title: 'Rent', source: 'Offer', note: 'Yearly' });
  });

  test('CAS-4 the other years keep what they had', () => {
    const after = setCostYear(rent, 2028, decimalText('99'))(before);
    expect(after.costs[1]?.amounts).toEqual(byYear(2026, ['30000', '90000', '99', '60000']));
    expect(after.costs[1]?.timing).toBe(before.costs[1]?.timing);
  });

  test('CAS-4 a one-off keeps its year, and a year can be emptied', () => {
    const more = setCostYear(screens, 2027, decimalText('150000'))(before);
    expect(more.costs[0]?.amounts).toEqual(byYear(2026, ['850000', '150000']));
    const less = setCostYear(screens, 2026, null)(more);
    expect(less.costs[0]?.amounts).toEqual(byYear(2027, ['150000']));
  });

  test('CAS-4 no figure moves when a line becomes one of amounts by year', () => {
    const month = fc
      .tuple(fc.integer({ min: 2024, max: 2033 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, monthOfYear]) => `${String(year)}-${String(monthOfYear).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.constantFrom('oneOff', 'recurring'),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        month,
        fc.option(month),
        fc.array(fc.constantFrom('0', '0.25', '0.5', '1')),
        (kind, amount, start, end, ramp) => {
          const line = aCost({
            id: rent,
            kind,
            amounts: level(String(amount)),
            timing: from(start, end, ramp),
          });
          const whole = aCase({ costs: [line] });
          const [after = line] = setCostAmountKind(rent, 'byYear')(whole).costs;
          expect(after.amounts.kind).toBe('byYear');
          expect(yearlyOf(after)).toEqual(yearlyOf(line));
        },
      ),
    );
  });

  test('back to one amount keeps it where all years agree', () => {
    const agree = aCase({ costs: [aCost({ id: rent, amounts: byYear(2026, ['5', '5.0']) })] });
    const differ = aCase({ costs: [aCost({ id: rent, amounts: byYear(2026, ['5', '6']) })] });
    expect(setCostAmountKind(rent, 'level')(agree).costs[0]?.amounts).toEqual(level('5'));
    expect(setCostAmountKind(rent, 'level')(differ).costs[0]?.amounts).toEqual(level(null));
    expect(setCostAmount(rent, decimalText('7'))(differ).costs[0]?.amounts).toEqual(level('7'));
  });

  test('CAS-1 a case holds 500 lines, costs and benefits together, and no more', () => {
    const costs = Array.from({ length: MOST_LINES - 2 }, () => aCost());
    const nearlyFull = aCase({ costs, benefits: [aBenefit()] });
    const full = addCost(aCost())(nearlyFull);
    expect(canAddLine(nearlyFull)).toBe(true);
    expect(full.costs).toHaveLength(499);
    expect(canAddLine(full)).toBe(false);
    expect(addCost(aCost())(full)).toBe(full);
    const [first = aCost()] = full.costs;
    expect(copyCost(first.id, other)(full)).toBe(full);
  });
});

function yearlyOf(line: ReturnType<typeof aCost>): readonly string[] {
  const flow = costFlow(line, aCase());
  return flow.ok ? flow.value.amounts.map((amount) => amount.toFixed()) : [];
}
