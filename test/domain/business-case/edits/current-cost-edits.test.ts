import { describe, expect, test } from 'vitest';

import type { CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import {
  addCurrentCost,
  changeCurrentCost,
  moveCurrentCost,
  removeCurrentCosts,
  setAvoidedFrom,
  setCurrentCostAmount,
  setCurrentCostAmountKind,
  setCurrentCostYear,
} from '#src/domain/business-case/edits/current-cost-edits.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { aCurrentCost, anAlternative, end } from '#test/support/alternatives.ts';
import { aCase, byYear, level } from '#test/support/business-cases.ts';

const a = anAlternative('a');
const b = anAlternative('b');
const cost = aCurrentCost({ avoided: [end('2027-01')] });
const other = aCurrentCost({ id: 'other' as CurrentCostId });
const document = aCase({ alternatives: [a, b], currentCosts: [cost, other] });
const july = '2028-07' as Month;

describe('edits of the costs of today', () => {
  test('CAS-12 there are at most 100', () => {
    const full = aCase({
      currentCosts: Array.from({ length: 100 }, (_, index) =>
        aCurrentCost({ id: `cost-${String(index)}` as CurrentCostId }),
      ),
    });
    expect(addCurrentCost(cost)(full)).toBe(full);
    expect(addCurrentCost(cost, 0)(aCase()).currentCosts).toEqual([cost]);
  });

  test('CAS-3 what changes nothing gives the same case back', () => {
    for (const edit of [
      addCurrentCost(cost),
      changeCurrentCost(cost.id, { title: cost.title }),
      setCurrentCostAmount(cost.id, decimalText('100000')),
      moveCurrentCost(cost.id, 0),
      removeCurrentCosts(['unknown' as CurrentCostId]),
      setAvoidedFrom(cost.id, a.id, '2027-01' as Month),
      setAvoidedFrom(other.id, a.id, null),
    ]) {
      expect(edit(document)).toBe(document);
    }
  });

  test('CAS-11 nothing leaves its limits', () => {
    for (const edit of [
      setCurrentCostAmount(cost.id, decimalText('1000000000000001')),
      changeCurrentCost(cost.id, { source: 'x'.repeat(10_001) }),
      changeCurrentCost(cost.id, { priceYear: 1899 }),
      changeCurrentCost(cost.id, { priceSeriesId: 'unknown' as PriceSeriesId }),
    ]) {
      expect(edit(document)).toBe(document);
    }
  });

  test('CAS-13 a cost ends in no alternative that is not there', () => {
    const unknown = anAlternative('unknown');
    expect(setAvoidedFrom(cost.id, unknown.id, july)(document)).toBe(document);
    const avoided = [end('2027-01', unknown)];
    expect(changeCurrentCost(cost.id, { avoided })(document)).toBe(document);
  });

  test('one amount takes the place of amounts by year', () => {
    const byYears = aCase({ currentCosts: [{ ...cost, amounts: byYear(2026, ['1', '2']) }] });
    const after = setCurrentCostAmount(cost.id, decimalText('5'))(byYears);
    expect(after.currentCosts[0]?.amounts).toEqual(level('5'));
  });

  test('CAS-4 a year that is typed leaves the others as they were, and there is a way back', () => {
    const before = aCase({
      firstYear: 2026,
      horizon: 2,
      currentCosts: [{ ...cost, amounts: level('5') }],
    });
    const typed = setCurrentCostYear(cost.id, 2027, decimalText('9'))(before);
    expect(typed.currentCosts[0]?.amounts).toEqual(byYear(2026, ['5', '9', '5']));
    const each = setCurrentCostAmountKind(cost.id, 'byYear')(before);
    expect(each.currentCosts[0]?.amounts).toEqual(byYear(2026, ['5', '5', '5']));
    expect(setCurrentCostAmountKind(cost.id, 'byYear')(each)).toBe(each);
    expect(setCurrentCostAmountKind(cost.id, 'level')(each)).toEqual(before);
    const differing = setCurrentCostAmountKind(cost.id, 'level')(typed);
    expect(differing.currentCosts[0]?.amounts).toEqual(level(null));
  });

  test('costs are ordered and taken away', () => {
    expect(moveCurrentCost(other.id, 0)(document).currentCosts).toEqual([other, cost]);
    expect(removeCurrentCosts([cost.id])(document).currentCosts).toEqual([other]);
  });

  test('ALT-4 what was said of all is said one by one when it differs', () => {
    const later = setAvoidedFrom(cost.id, a.id, july)(document);
    expect(later.currentCosts[0]?.avoided).toEqual([end('2028-07', a), end('2027-01', b)]);
    const goesOn = setAvoidedFrom(cost.id, b.id, null)(later);
    expect(goesOn.currentCosts[0]?.avoided).toEqual([end('2028-07', a)]);
  });

  test('ALT-4 of a case without alternatives it is said of the case itself', () => {
    const plain = aCase({ currentCosts: [other] });
    const after = setAvoidedFrom(other.id, null, july)(plain);
    expect(after.currentCosts[0]?.avoided).toEqual([end('2028-07')]);
    expect(setAvoidedFrom(other.id, null, null)(after).currentCosts[0]?.avoided).toEqual([]);
  });
});
