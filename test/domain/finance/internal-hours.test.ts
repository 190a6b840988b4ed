import { describe, expect, test } from 'vitest';

import {
  setCostAmountKind,
  setCostAmount,
  setCostYear,
  setInternalHours,
} from '#src/domain/business-case/edits/cost-edits.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { missingInCost } from '#src/domain/business-case/missing-in-line.ts';
import { costFlow } from '#src/domain/finance/cost-flow.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
import { uncertaintyOfCase } from '#src/domain/uncertainty/estimates-of-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { aCase, aCost, someParameters } from '#test/support/business-cases.ts';

const perHour = { kind: 'parameter', id: 'per-hour' as HourlyRateId } as const;
const perFte = { kind: 'parameter', id: 'per-fte' as HourlyRateId } as const;

function hours(count: string | null, hourlyRate: CostHours['hourlyRate'] = perHour): CostHours {
  return { kind: 'hours', hours: count === null ? null : decimalText(count), hourlyRate };
}

type CostHours = Extract<CostLine['amounts'], { kind: 'hours' }>;

describe('internal hours', () => {
  test.each([
    ['once', 'oneOff', hours('120.5'), ['72300', '0', '0', '0', '0', '0']],
    ['every year', 'recurring', hours('10'), ['6000', '6000', '6000', '6000', '6000', '6000']],
    ['of an årsværk', 'oneOff', hours('1924', perFte), ['850000', '0', '0', '0', '0', '0']],
    ['not typed', 'oneOff', hours(null), ['0', '0', '0', '0', '0', '0']],
    [
      'without a rate',
      'oneOff',
      hours('5', { kind: 'own', amount: null }),
      ['0', '0', '0', '0', '0', '0'],
    ],
  ] as const)('TIM-2 hours times a rate, %s', (_, kind, amounts, expected) => {
    const flow = costFlow(aCost({ kind, amounts }), aCase());
    expect(flow.ok && flow.value.amounts.map(String)).toEqual(expected);
  });

  test('RNG-1 their number is what is uncertain', () => {
    const line = aCost({
      amounts: hours('100'),
      range: { kind: 'amounts', low: decimalText('80'), high: decimalText('150') },
    });
    const businessCase = aCase({ costs: [line] });
    const result = appraisal(businessCase);
    if (result.kind !== 'appraised') throw new Error('it is appraised');
    const uncertainty = uncertaintyOfCase(businessCase, result.appraisal);
    const [estimate] = uncertainty.ok ? uncertainty.value.lines : [];
    expect([estimate?.low, estimate?.likely, estimate?.high].map(String)).toEqual([
      '48000',
      '60000',
      '90000',
    ]);
  });

  test('CAS-3 an amount cannot be typed where hours are, and the other way round', () => {
    const line = aCost();
    const before = aCase({ costs: [line] });
    expect(setInternalHours(line.id, { hours: decimalText('5') })(before)).toBe(before);
    const asHours = setCostAmountKind(line.id, 'hours')(before);
    expect(asHours.costs[0]?.amounts).toEqual({ kind: 'hours', hours: null, hourlyRate: perHour });
    expect(setCostAmount(line.id, decimalText('5'))(asHours)).toBe(asHours);
    expect(setCostYear(line.id, 2026, decimalText('5'))(asHours)).toBe(asHours);
    const typed = setInternalHours(line.id, { hours: decimalText('5') })(asHours);
    expect(typed.costs[0]?.amounts).toEqual(hours('5'));
    const back = setCostAmountKind(line.id, 'level')(typed);
    expect(back.costs[0]?.amounts).toEqual({ kind: 'level', amount: null });
  });

  test('CAS-9 what is missing is said of hours too', () => {
    const kinds = (amounts: CostLine['amounts']) =>
      missingInCost(aCost({ source: 'Count', amounts }), someParameters()).map(({ kind }) => kind);
    expect(kinds(hours(null))).toEqual(['no-amount']);
    expect(kinds(hours('5', { kind: 'own', amount: null }))).toEqual(['no-hourly-rate']);
    expect(kinds(hours('0'))).toEqual([]);
  });
});
