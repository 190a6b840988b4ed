import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { valueKindsOf } from '#src/domain/business-case/edits/benefit-value.ts';
import { moveLines } from '#src/domain/business-case/edits/timing-edits.ts';
import { whatIsMissing } from '#src/domain/business-case/missing.ts';
import { CASE_SCHEMA_VERSION } from '#src/domain/business-case/new-case.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Figures } from '#src/domain/finance/figures.ts';
import { isMonth } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { rebild } from '#src/text/presets/rebild.ts';
import { appraised } from '#test/support/appraised.ts';
import { casesOf, sections, type WorkedCase } from '#test/support/worked-cases.ts';

const names = readdirSync('public/examples');

describe('the examples that are shipped', () => {
  test('there are three', () => {
    expect(names).toEqual([
      'digitalt-tilsyn.gevinstkort.json',
      'prosjektveiviseren.gevinstkort.json',
      'skaermbesoeg.gevinstkort.json',
    ]);
  });

  test.for(names)('%s says that it is an example, and where its figures come from', (name) => {
    const document = readExample(name);
    expect(document.exampleSource?.length).toBeGreaterThan(60);
    expect(document.schemaVersion).toBe(CASE_SCHEMA_VERSION);
    const sources = [...document.costs, ...document.benefits].map(({ source }) => source);
    expect(sources.filter((source) => source === '')).toEqual([]);
  });

  test.for([
    ['digitalt-tilsyn.gevinstkort.json', 'Tellus Gevinstkalkulator'],
    ['prosjektveiviseren.gevinstkort.json', 'Digitaliseringsdirektoratet'],
    ['skaermbesoeg.gevinstkort.json', 'Eget eksempel'],
  ] as const)('%s names who has published its figures: %s', ([name, publisher]) => {
    expect(readExample(name).exampleSource).toContain(publisher);
  });

  test.for(names)('LED-5 every value of %s fits its class, and every id is its own', (name) => {
    const { costs, benefits } = readExample(name);
    const misfits = benefits.filter(
      (benefit) => !valueKindsOf(benefit.class).includes(benefit.value.kind),
    );
    const lines = [...costs, ...benefits];
    expect(misfits).toEqual([]);
    expect(new Set(lines.map(({ id }): string => id)).size).toBe(lines.length);
    expect(lines.filter(({ timing }) => !isMonth(timing.startMonth))).toEqual([]);
  });

  test.for(names)('the centre and core task of %s are among those that are shipped', (name) => {
    const { centre, coreTask } = readExample(name);
    expect(centre === null || rebild.centres.some(({ id }) => id === centre.id)).toBe(true);
    expect(coreTask === null || rebild.coreTasks.some(({ id }) => id === coreTask.id)).toBe(true);
  });

  test.for(names)('CAS-9 nothing that %s lacks blocks its figures', (name) => {
    const document = readExample(name);
    const result = { kind: 'appraised', appraisal: appraised(document) } as const;
    expect(whatIsMissing(document, result).filter(({ severity }) => severity === 'blocks')).toEqual(
      [],
    );
  });
});

describe('Prosjektveiviseren', () => {
  const document = readExample('prosjektveiviseren.gevinstkort.json');
  const { figures, cash } = appraised(document);

  test('P1 the streams, and what they come to', () => {
    const { input, expected } = caseOf('P1');
    expect(cash.oneOffCosts.map(String)).toEqual(input['oneOffCosts']);
    expect(cash.recurringCosts.map(String)).toEqual(input['recurringCosts']);
    expect(cash.benefits.map(String)).toEqual(input['benefits']);
    expect(figures.net.map(String)).toEqual(expected['net']);
    expect(figures.accumulated.map(String)).toEqual(expected['accumulated']);
    expect(figures.total.toFixed()).toBe(expected['total']);
  });

  test.for<{ id: string; says: Partial<BusinessCase> }>([
    { id: 'P2', says: {} },
    { id: 'P3', says: { convention: 'firstYearDiscounted' } },
    { id: 'P4', says: { ownRate: decimalText('0.04') } },
  ])('$id the net present value', ({ id, says }) => {
    const { netPresentValue } = appraised({ ...document, ...says }).figures;
    expectNear(netPresentValue, caseOf(id).expected['npv']);
  });

  test('P5 the internal rate', () => {
    const { internalRate } = figures;
    expect(internalRate.kind).toBe('single');
    if (internalRate.kind === 'single') {
      expectNear(internalRate.rate, caseOf('P5').expected['root']);
    }
  });

  test('P6 the payback', () => {
    expectPayback(figures.payback, caseOf('P6').expected);
  });

  test('P10 benefits a year late, while the horizon stands still', () => {
    const { expected } = caseOf('P10');
    const late = moveLines(
      document.benefits.map(({ id }) => id),
      12,
    )(document);
    const delayed = appraised(late).figures;
    expect(delayed.net.map(String)).toEqual(expected['net']);
    expect(delayed.total.toFixed()).toBe(expected['total']);
    expectNear(delayed.netPresentValue, expected['npv']);
  });

  test('P7 and P8 the two ratios', () => {
    const { benefitCostRatio, benefitCostRatioNetted } = figures;
    if (benefitCostRatio.kind !== 'value' || benefitCostRatioNetted.kind !== 'value') {
      throw new Error('both ratios are defined');
    }
    expectNear(benefitCostRatio.value, caseOf('P7').expected['ratio']);
    expectNear(benefitCostRatioNetted.value, caseOf('P8').expected['ratio']);
  });
});

describe('digital supervision', () => {
  const { figures, cash, capacity } = appraised(readExample('digitalt-tilsyn.gevinstkort.json'));

  test('T4 a fifth of the freed time is cash, and the rest is time', () => {
    const { expected, input } = caseOf('T4');
    expect(cash.benefits.map(String)).toEqual(['0', ...Array<unknown>(5).fill(expected['cash'])]);
    expect(cash.recurringCosts[1]?.toFixed()).toBe(input['recurringCosts']);
    expect(figures.net[1]?.toFixed()).toBe(expected['netCash']);
    expect(capacity.value[1]?.toFixed()).toBe(expected['capacityValue']);
    expect(capacity.hours[1]?.toFixed()).toBe(expected['capacityHours']);
    expectNear(capacity.fte[1], expected['capacityFte']);
  });

  test('T2b all of it together is the time of the calculator', () => {
    const { expected } = caseOf('T2b');
    const value = cash.benefits[1]?.plus(capacity.value[1] ?? 0);
    expect(value?.toFixed()).toBe(expected['value']);
    expectNear(capacity.hours[1]?.div('0.8'), expected['hours']);
  });
});

describe('the small municipal case', () => {
  const document = readExample('skaermbesoeg.gevinstkort.json');
  const appraisal = appraised(document);
  const { figures, cash } = appraisal;
  const { input, expected } = caseOf('G1');

  test('G1 the streams are exact', () => {
    expect(cash.oneOffCosts.map(String)).toEqual(input['oneOffCosts']);
    expect(cash.recurringCosts.map(String)).toEqual(input['recurringCosts']);
    expect(cash.benefits.map(String)).toEqual(input['benefits']);
    expect(figures.net.map(String)).toEqual(expected['net']);
    expect(figures.total.toFixed()).toBe(expected['total']);
  });

  test('G1 the figures', () => {
    expectNear(figures.netPresentValue, expected['npv']);
    expectNear(figures.equivalentAnnuity, expected['equivalentAnnuity']);
    expectPayback(figures.payback, expected['payback']);
    expectPayback(figures.discountedPayback, expected['discountedPayback']);
    if (figures.breakEvenRealisation.kind !== 'value') throw new Error('there are benefits');
    expectNear(figures.breakEvenRealisation.value, expected['breakEvenRealisation']);
  });

  test('it has something to show on every page', () => {
    const { benefits, roles } = document;
    expect(new Set(benefits.map((benefit) => benefit.class))).toEqual(
      new Set(['cashReleasing', 'avoidedCost', 'capacity', 'quality']),
    );
    const drawbacks = benefits.filter(({ negative }) => negative);
    expect(drawbacks.map((benefit) => benefit.class)).toEqual(['capacity']);
    expect(benefits.filter(({ owner }) => owner === '')).toEqual([]);
    expect(roles.projectOwner).not.toBe('');
    expect(appraisal.capacity.hours.every((hours) => !hours.isNegative())).toBe(true);
  });

  test('CAS-9 it lacks one baseline, so that the list of what is missing is not empty', () => {
    const result = { kind: 'appraised', appraisal } as const;
    expect(whatIsMissing(document, result).map(({ kind }) => kind)).toEqual(['no-baseline']);
  });
});

function caseOf(id: string): WorkedCase {
  const worked = sections.flatMap(casesOf).find((candidate) => candidate.id === id);
  if (worked === undefined) throw new Error(`no worked case ${id}`);
  return worked;
}

function readExample(name: string): BusinessCase {
  return JSON.parse(readFileSync(`public/examples/${name}`, 'utf8')) as BusinessCase;
}

function expectPayback(payback: Figures['payback'], expected: unknown): void {
  const { years, wholeYears } = expected as { years: string; wholeYears: number };
  if (payback.kind !== 'value') throw new Error(`paid back ${payback.kind}`);
  expectNear(payback.years, years);
  expect(payback.wholeYears).toBe(wholeYears);
}

function expectNear(value: Decimal | undefined, expected: unknown): void {
  const distance = new Decimal(value ?? NaN).minus(String(expected)).abs();
  expect(distance.lte('1e-9'), `${String(value)}, not ${String(expected)}`).toBe(true);
}
