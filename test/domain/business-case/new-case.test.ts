import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import { fitsLightForm, lightLines } from '#src/domain/business-case/light-case.ts';
import { copyOfCase, newCase, type CaseStart } from '#src/domain/business-case/new-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { aCase, someParameters } from '#test/support/business-cases.ts';

const now = '2026-11-23T13:32:00.000Z' as Instant;
const start: CaseStart = {
  id: 'new' as CaseId,
  now,
  firstYear: 2027,
  parameters: someParameters(),
  form: 'light',
  lineIds: {
    investment: 'investment' as CostLineId,
    runningCost: 'running' as CostLineId,
    benefit: 'benefit' as BenefitId,
  },
  words: { investment: 'Investering', runningCost: 'Drift', benefit: 'Gevinst' },
};

describe('newCase', () => {
  test('CAS-8 it looks five years ahead in the prices of year 0, with nothing typed', () => {
    const made = newCase({ ...start, form: 'full' });
    expect(made).toEqual(
      aCase({
        id: start.id,
        createdAt: now,
        changedAt: now,
        title: '',
        firstYear: 2027,
        priceYear: 2027,
      }),
    );
  });

  test('CAS-8 a light case begins with the lines its form asks for', () => {
    const made = newCase({ ...start, title: 'Screens' });
    const { investment, runningCost, benefits } = lightLines(made);
    expect(made).toMatchObject({ form: 'light', title: 'Screens' });
    expect(fitsLightForm(made)).toBe(true);
    expect(investment).toMatchObject({
      id: 'investment',
      title: 'Investering',
      timing: { startMonth: '2027-01' },
    });
    expect(runningCost).toMatchObject({
      id: 'running',
      title: 'Drift',
      timing: { startMonth: '2028-01' },
    });
    expect(benefits).toMatchObject([
      { id: 'benefit', title: 'Gevinst', timing: { startMonth: '2028-01' } },
    ]);
  });

  test('CAS-8 there is nothing to judge in it yet', () => {
    expect(appraisal(newCase(start))).toMatchObject({
      kind: 'appraised',
      appraisal: { isEmpty: true },
    });
  });
});

describe('copyOfCase', () => {
  test('a copy is a case of its own with the same contents', () => {
    const original = newCase({ ...start, title: 'Screens' });
    const later = '2026-11-24T08:00:00.000Z' as Instant;
    const copy = copyOfCase(original, { id: 'copy' as CaseId, now: later, title: 'Screens 2' });
    expect(copy).toEqual({
      ...original,
      id: 'copy',
      title: 'Screens 2',
      createdAt: later,
      changedAt: later,
    });
  });
});
