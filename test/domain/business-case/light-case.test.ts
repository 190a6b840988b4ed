import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { fitsLightForm, lightLines } from '#src/domain/business-case/light-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aCurrentCost, anAlternative } from '#test/support/alternatives.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  byYear,
  from,
  timeSaved,
} from '#test/support/business-cases.ts';

const investment = aCost();
const runningCost = aCost({ kind: 'recurring' });
const fitting: Partial<BusinessCase> = {
  costs: [investment, runningCost],
  benefits: [
    aBenefit(),
    aBenefit({ class: 'capacity', value: timeSaved() }),
    aBenefit({ class: 'quality', value: { kind: 'unpriced' } }),
  ],
};

describe('the ten-minute form', () => {
  test('CAS-6 shows the first line of each kind and three benefits', () => {
    const benefits = [aBenefit(), aBenefit(), aBenefit(), aBenefit()];
    const costs = [runningCost, investment, aCost(), aCost({ kind: 'recurring' })];
    expect(lightLines(aCase({ costs, benefits }))).toEqual({
      investment,
      runningCost,
      benefits: benefits.slice(0, 3),
    });
    expect(lightLines(aCase())).toEqual({ investment: null, runningCost: null, benefits: [] });
  });

  test('CAS-6 fits a case of which it shows everything that counts', () => {
    expect(fitsLightForm(aCase(fitting))).toBe(true);
    expect(fitsLightForm(aCase())).toBe(true);
  });

  test.for<{ name: string; says: Partial<BusinessCase> }>([
    { name: 'a second one-off', says: { costs: [aCost(), aCost()] } },
    {
      name: 'a second recurring cost',
      says: { costs: [aCost({ kind: 'recurring' }), aCost({ kind: 'recurring' })] },
    },
    { name: 'a fourth benefit', says: { benefits: [1, 2, 3, 4].map(() => aBenefit()) } },
    { name: 'a cost by year', says: { costs: [aCost({ amounts: byYear(2026, ['1']) })] } },
    { name: 'a benefit by year', says: { benefits: [aBenefit({ value: byYear(2026, ['1']) })] } },
    { name: 'prices of another year', says: { costs: [aCost({ priceYear: 2024 })] } },
    { name: 'an end', says: { costs: [aCost({ timing: from('2026-01', '2026-12') })] } },
    {
      name: 'a ramp',
      says: { benefits: [aBenefit({ timing: from('2026-01', null, ['0.5', '1']) })] },
    },
    { name: 'a risk', says: { risks: [aRisk()] } },
    {
      name: 'something that lasts',
      says: { costs: [aCost({ life: { years: 5, isRenewed: true, hasResidualValue: true } })] },
    },
    { name: 'a negative benefit', says: { benefits: [aBenefit({ negative: true })] } },
    {
      name: 'a benefit that is only partly believed',
      says: { benefits: [aBenefit({ realisationRate: decimalText('0.9') })] },
    },
    { name: 'two ways to do it', says: { alternatives: [anAlternative('a'), anAlternative('b')] } },
    { name: 'a cost of today', says: { currentCosts: [aCurrentCost()] } },
    { name: 'a line that is left out', says: { costs: [aCost({ alternatives: [] })] } },
  ])('CAS-6 does not fit $name', ({ says }) => {
    expect(fitsLightForm(aCase({ ...fitting, ...says }))).toBe(false);
  });
});
