import { describe, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { plainFindingKinds } from '#src/domain/business-case/finding.ts';
import { whatIsMissing } from '#src/domain/business-case/missing.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
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

const { roles } = aCase();

/** A case that lacks nothing, so that each test takes one thing away. */
const whole = aCase({
  whyNow: 'Because',
  centre: { id: 'centre' as CentreId, name: 'Health' },
  coreTask: { id: 'task' as CoreTaskId, name: 'Care' },
  roles: { ...roles, projectOwner: 'Ann', projectLead: 'Bo' },
  costs: [wholeCost()],
  benefits: [wholeBenefit()],
});

describe('whatIsMissing', () => {
  test('CAS-9 nothing, in a case that is whole', () => {
    expect(findingsOf()).toEqual([]);
  });

  test('CAS-9 a cost of today that ends is a benefit; one that goes on is not', () => {
    const ending = aCurrentCost({ avoided: [end('2027-01')] });
    expect(findingsOf({ benefits: [], currentCosts: [ending] })).toEqual([]);
    const kinds = findingsOf({ benefits: [], currentCosts: [aCurrentCost()] });
    expect(kinds.map(({ kind }) => kind)).toEqual(['no-benefit']);
  });

  test.for<{ kind: string; says: Partial<BusinessCase>; field: string }>([
    { kind: 'no-title', says: { title: '  ' }, field: 'head.title' },
    { kind: 'no-reason', says: { whyNow: '' }, field: 'head.whyNow' },
    { kind: 'no-centre', says: { centre: null }, field: 'head.centre' },
    { kind: 'no-core-task', says: { coreTask: null }, field: 'head.coreTask' },
    {
      kind: 'no-project-owner',
      says: { roles: { ...whole.roles, projectOwner: '' } },
      field: 'head.projectOwner',
    },
    {
      kind: 'no-project-lead',
      says: { roles: { ...whole.roles, projectLead: '' } },
      field: 'head.projectLead',
    },
    { kind: 'no-cost', says: { costs: [] }, field: 'cost.amounts' },
    { kind: 'no-benefit', says: { benefits: [] }, field: 'benefit.amounts' },
    {
      kind: 'avoided-cost-twice',
      says: {
        currentCosts: [aCurrentCost({ title: 'Gammel licens ', avoided: [end('2027-01')] })],
        benefits: [{ ...wholeBenefit(), class: 'avoidedCost', title: 'gammel Licens' }],
      },
      field: 'benefit.title',
    },
  ])('CAS-9 $kind leads to $field', ({ kind, says, field }) => {
    expect(findingsOf(says).map((finding) => finding.kind)).toEqual([kind]);
    expect(findingsOf(says).map(({ target }) => `${target.kind}.${target.field}`)).toEqual([field]);
  });

  test('CAS-9 a case the law requires is not asked for a return', () => {
    expect(findingsOf({ benefits: [], mandatory: true })).toEqual([]);
  });

  test.for<{ kind: string; says: Partial<CostLine>; field: string; severity: string }>([
    { kind: 'no-line-title', says: { title: '' }, field: 'title', severity: 'missing' },
    { kind: 'no-amount', says: { amounts: level(null) }, field: 'amounts', severity: 'blocks' },
    {
      kind: 'no-amount',
      says: { amounts: byYear(2026, []) },
      field: 'amounts',
      severity: 'blocks',
    },
    { kind: 'no-source', says: { source: '' }, field: 'source', severity: 'missing' },
    {
      kind: 'outside-horizon',
      says: { timing: from('2040-01') },
      field: 'startMonth',
      severity: 'blocks',
    },
    {
      kind: 'outside-horizon',
      says: { amounts: byYear(2031, ['1', '2']) },
      field: 'amounts',
      severity: 'missing',
    },
  ])('CAS-10 $kind of a cost leads to its $field', ({ kind, says, field, severity }) => {
    const line = wholeCost(says);
    expect(findingsOf({ costs: [line] })).toMatchObject([
      { kind, severity, target: { kind: 'cost', id: line.id, field } },
    ]);
  });

  test('CAS-9 an amount of 0 that is typed is an amount', () => {
    expect(findingsOf({ costs: [wholeCost({ amounts: level('0') })] })).toEqual([]);
  });

  const capacity = { class: 'capacity', harvest: 'More visits' } as const;
  const { indicator } = wholeBenefit();
  test.for<{ kind: string; says: Partial<Benefit>; field: string }>([
    { kind: 'no-line-title', says: { title: '' }, field: 'title' },
    { kind: 'no-amount', says: { value: level(null) }, field: 'amounts' },
    {
      kind: 'no-time',
      says: { ...capacity, value: timeSaved({ volume: null }) },
      field: 'volume',
    },
    {
      kind: 'no-time',
      says: { ...capacity, value: timeSaved({ minutes: null }) },
      field: 'minutes',
    },
    {
      kind: 'no-hourly-rate',
      says: { ...capacity, value: timeSaved({ hourlyRate: { kind: 'own', amount: null } }) },
      field: 'hourlyRate',
    },
    {
      kind: 'no-hourly-rate',
      says: {
        ...capacity,
        value: timeSaved({ hourlyRate: { kind: 'parameter', id: 'gone' as HourlyRateId } }),
      },
      field: 'hourlyRate',
    },
    {
      kind: 'capacity-without-use',
      says: { ...capacity, value: timeSaved(), harvest: '' },
      field: 'harvest',
    },
    { kind: 'no-benefit-owner', says: { owner: '' }, field: 'owner' },
    {
      kind: 'no-measure',
      says: { indicator: { ...indicator, measure: '' } },
      field: 'measure',
    },
    {
      kind: 'quality-without-indicator',
      says: {
        class: 'quality',
        value: { kind: 'unpriced' },
        indicator: { ...indicator, measure: '' },
      },
      field: 'measure',
    },
    {
      kind: 'no-baseline',
      says: { indicator: { ...indicator, baseline: null } },
      field: 'baseline',
    },
    { kind: 'no-target', says: { indicator: { ...indicator, target: null } }, field: 'target' },
    {
      kind: 'no-next-measurement',
      says: { indicator: { ...indicator, nextMeasurement: null } },
      field: 'nextMeasurement',
    },
    { kind: 'no-source', says: { source: '' }, field: 'source' },
    { kind: 'outside-horizon', says: { timing: from('2025-01') }, field: 'startMonth' },
  ])('CAS-10 $kind of a benefit leads to its $field', ({ kind, says, field }) => {
    const benefit = wholeBenefit(says);
    expect(findingsOf({ benefits: [benefit] })).toMatchObject([
      { kind, target: { kind: 'benefit', id: benefit.id, field } },
    ]);
  });

  test('CAS-9 prices that cannot be carried block the figures, and the first year is named', () => {
    const line = wholeCost({ priceYear: 2021 });
    expect(findingsOf({ costs: [line] })).toEqual([
      {
        kind: 'price-index-missing',
        severity: 'blocks',
        target: { kind: 'parameters', field: 'priceSeries' },
        lineId: line.id,
        year: 2022,
      },
    ]);
    expect(findingsOf({ costs: [wholeCost({ priceYear: 2023 })] })).toEqual([]);
  });

  test('FLW-5 nothing is said of the horizon where the result is not known', () => {
    const outside = { ...whole, costs: [wholeCost({ timing: from('2040-01') })] };
    expect(whatIsMissing(outside)).toEqual([]);
  });

  test('CAS-9 every kind of finding is found in some case', () => {
    const empty = aCase({ title: '', costs: [], benefits: [] });
    const bare = aCase({
      costs: [aCost({ title: '', amounts: level(null) })],
      benefits: [
        aBenefit({ class: 'capacity', value: timeSaved({ minutes: null }) }),
        aBenefit({ value: timeSaved({ hourlyRate: { kind: 'own', amount: null } }) }),
        aBenefit({ class: 'quality', value: { kind: 'unpriced' } }),
        aBenefit({ class: 'avoidedCost', title: 'Twice' }),
      ],
      currentCosts: [aCurrentCost({ title: 'Twice', avoided: [end('2027-01')] })],
    });
    const found = [empty, bare].flatMap((document) => whatIsMissing(document));
    const kinds = new Set(found.map(({ kind }) => kind));
    expect(plainFindingKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

function findingsOf(says: Partial<BusinessCase> = {}) {
  const document = { ...whole, ...says };
  return whatIsMissing(document, appraisal(document));
}

function wholeCost(says: Partial<CostLine> = {}): CostLine {
  return aCost({ source: 'Offer', ...says });
}

function wholeBenefit(says: Partial<Benefit> = {}): Benefit {
  return aBenefit({
    owner: 'Cille',
    source: 'Count',
    indicator: {
      measure: 'Visits',
      unit: 'a week',
      baseline: decimalText('0'),
      target: decimalText('100'),
      method: 'Log',
      frequency: null,
      nextMeasurement: '2027-01-01' as CalendarDate,
    },
    ...says,
  });
}
