import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import { removeBenefits } from '#src/domain/business-case/edits/benefit-edits.ts';
import {
  addRisk,
  changeRisk,
  moveRisk,
  removeRisks,
} from '#src/domain/business-case/edits/risk-edits.ts';
import { moveCase } from '#src/domain/business-case/edits/timing-edits.ts';
import { MOST_RISKS } from '#src/domain/business-case/limits.ts';
import { newRisk, type Risk, type RiskId } from '#src/domain/business-case/risk.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, aRisk } from '#test/support/business-cases.ts';

describe('risks of a case', () => {
  test('a risk is added last, typed, ordered and taken away', () => {
    const [one, two, three] = [aRisk(), aRisk(), newRisk('three' as RiskId, month('2027-04'))];
    const added = addRisk(three)(aCase({ risks: [one, two] }));
    expect(added.risks).toEqual([one, two, three]);
    const typed = changeRisk(two.id, { title: 'Delayed', probability: decimal('0.3') })(added);
    expect(typed.risks[1]).toEqual({ ...two, title: 'Delayed', probability: '0.3' });
    expect(typed.risks[0]).toBe(one);
    expect(moveRisk(three.id, 0)(typed).risks[0]).toBe(three);
    expect(removeRisks([one.id, three.id])(typed).risks.map(({ id }) => id)).toEqual([two.id]);
  });

  test('CAS-3 what changes nothing gives the same case', () => {
    const risk = aRisk();
    const before = aCase({ risks: [risk] });
    for (const edit of [
      addRisk(risk),
      changeRisk(risk.id, { title: risk.title, probability: decimal('0.2') }),
      changeRisk('none' as RiskId, { title: 'Delayed' }),
      moveRisk(risk.id, 3),
      removeRisks(['none' as RiskId]),
    ]) {
      expect(edit(before)).toBe(before);
    }
  });

  test('CAS-12 a case has at most 50 risks', () => {
    const risks = Array.from({ length: 50 }, () => aRisk());
    const full = aCase({ risks });
    expect(MOST_RISKS).toBe(50);
    expect(addRisk(aRisk())(full)).toBe(full);
    expect(addRisk(aRisk())(aCase({ risks: risks.slice(1) })).risks).toHaveLength(50);
  });

  test.for<{ name: string; change: Partial<Risk> }>([
    { name: 'more than certain', change: { probability: decimal('1.01') } },
    { name: 'less than impossible', change: { probability: decimal('-0.01') } },
    { name: 'more than there is', change: { consequence: decimal('1000000000000001') } },
    { name: 'no number', change: { consequence: decimal('1e5') } },
    { name: 'a text that is too long', change: { measure: 'x'.repeat(10_001) } },
    { name: 'no month', change: { month: month('2027-13') } },
    { name: 'a month outside the calendar', change: { month: month('3000-01') } },
  ])('CAS-11 $name changes nothing', ({ change }) => {
    const risk = aRisk();
    const before = aCase({ risks: [risk] });
    expect(changeRisk(risk.id, change)(before)).toBe(before);
    expect(addRisk({ ...aRisk(), ...change })(before)).toBe(before);
  });

  test('CAS-13 a risk is about a line and of alternatives that are in the case', () => {
    const benefit = aBenefit();
    const alternative = { id: 'cloud' as AlternativeId, name: 'Cloud', description: '' };
    const risk = aRisk();
    const before = aCase({ alternatives: [alternative], benefits: [benefit], risks: [risk] });
    const alternatives = [alternative.id];
    const after = changeRisk(risk.id, { lineId: benefit.id, alternatives })(before);
    expect(after.risks).toEqual([{ ...risk, lineId: benefit.id, alternatives }]);
    for (const change of [
      { lineId: 'none' as CostLineId },
      { alternatives: ['none' as AlternativeId] },
    ]) {
      expect(changeRisk(risk.id, change)(before)).toBe(before);
    }
    expect(removeBenefits([benefit.id])(after).risks[0]?.lineId).toBeNull();
  });
});

test('FLW-8 a case that is moved moves its risks, within the calendar', () => {
  const costs = [aCost()];
  const before = aCase({ costs, risks: [aRisk({ month: month('2026-11') })] });
  expect(moveCase(3)(before).risks[0]?.month).toBe('2027-02');
  const latest = aCase({ costs, risks: [aRisk({ month: month('2999-12') })] });
  expect(moveCase(3)(latest)).toBe(latest);
});

function month(text: string): Month {
  return text as Month;
}

/** As a wrong program might hand it over. */
function decimal(text: string): DecimalText {
  return text as DecimalText;
}
