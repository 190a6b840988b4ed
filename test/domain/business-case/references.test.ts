import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import { addBenefit, removeBenefits } from '#src/domain/business-case/edits/benefit-edits.ts';
import { addCost, changeCost, removeCosts } from '#src/domain/business-case/edits/cost-edits.ts';
import type { Risk, RiskId } from '#src/domain/business-case/risk.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';

describe('references within a case', () => {
  test('CAS-13 a line of an alternative that is not there changes nothing', () => {
    const line = aCost();
    const before = aCase({
      costs: [line],
      alternatives: [{ id: known, name: 'Skærm', description: '' }],
    });
    expect(changeCost(line.id, { alternatives: [unknown] })(before)).toBe(before);
    expect(addCost(aCost({ alternatives: [unknown] }))(before)).toBe(before);
    const after = changeCost(line.id, { alternatives: [known] })(before);
    expect(after.costs.map(({ alternatives }) => alternatives)).toEqual([[known]]);
  });

  test('CAS-13 a benefit of an alternative that is not there changes nothing', () => {
    const before = aCase();
    expect(addBenefit(aBenefit({ alternatives: [unknown] }))(before)).toBe(before);
  });

  test('CAS-13 a risk about a line that is taken away is about none', () => {
    const cost = aCost();
    const benefit = aBenefit();
    const about = [aRisk(cost.id), aRisk(benefit.id), aRisk(null)];
    const before = aCase({ costs: [cost], benefits: [benefit], risks: about });
    const withoutCost = removeCosts([cost.id])(before);
    expect(withoutCost.risks.map(({ lineId }) => lineId)).toEqual([null, benefit.id, null]);
    const withoutBoth = removeBenefits([benefit.id])(withoutCost);
    expect(withoutBoth.risks.map(({ lineId }) => lineId)).toEqual([null, null, null]);
    expect(withoutBoth.risks[2]).toBe(about[2]);
  });
});

const known = 'known' as AlternativeId;
const unknown = 'unknown' as AlternativeId;

function aRisk(lineId: Risk['lineId']): Risk {
  return {
    id: `risk-${String(lineId)}` as RiskId,
    title: 'A risk',
    probability: null,
    consequence: null,
    month: '2026-01' as Month,
    lineId,
    alternatives: null,
    measure: '',
    owner: '',
    note: '',
  };
}
