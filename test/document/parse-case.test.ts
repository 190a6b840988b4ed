import { describe, expect, test } from 'vitest';

import type { DocumentIssue } from '#src/document/document-failure.ts';
import { parseCase } from '#src/document/parse-case.ts';
import { LARGEST_AMOUNT as LARGEST } from '#src/domain/number/quantities.ts';
import { exampleCase, pathsIn, stepsOf, withValueAt } from '#test/support/documents.ts';

const outOfAmounts = {
  kind: 'out-of-range',
  least: `-${LARGEST}`,
  most: LARGEST,
} as const;
const outOfShares = { kind: 'out-of-range', least: '0', most: '1' } as const;
const outOfRates = { kind: 'out-of-range', least: '-1', most: '10' } as const;

const refused: readonly (readonly [string, string, unknown, DocumentIssue['problem']])[] = [
  ['DOC-1', 'title', undefined, { kind: 'missing' }],
  ['DOC-1', 'title', 7, { kind: 'wrong-type', expected: 'string' }],
  ['DOC-1', 'mandatory', 'ja', { kind: 'wrong-type', expected: 'boolean' }],
  ['DOC-1', 'costs', {}, { kind: 'wrong-type', expected: 'array' }],
  ['DOC-1', 'costs.1', null, { kind: 'wrong-type', expected: 'object' }],
  ['DOC-1', 'roles', [], { kind: 'wrong-type', expected: 'object' }],
  ['DOC-1', 'form', 'half', { kind: 'not-one-of', allowed: ['light', 'full'] }],
  ['DOC-1', 'schemaVersion', undefined, { kind: 'missing' }],
  ['DOC-1', 'schemaVersion', '1', { kind: 'wrong-type', expected: 'number' }],
  ['DOC-1', 'benefits.0.value.kind', undefined, { kind: 'missing' }],
  [
    'DOC-1',
    'benefits.1.value.hourlyRate.kind',
    'free',
    { kind: 'not-one-of', allowed: ['parameter', 'own'] },
  ],
  ['DOC-2', 'nickname', 'x', { kind: 'unknown-field' }],
  ['DOC-2', 'roles.janitor', 'x', { kind: 'unknown-field' }],
  ['DOC-2', 'benefits.0.value.volume', '1', { kind: 'unknown-field' }],
  ['DOC-2', 'costs.1.amounts.amounts.1899', '1', { kind: 'unknown-field' }],
  ['DOC-2', 'costs.1.amounts.amounts.next', '1', { kind: 'unknown-field' }],
  ['DOC-3', 'costs.0.amounts.amount', '1e5', { kind: 'not-a-decimal' }],
  ['DOC-3', 'costs.0.amounts.amount', '1,5', { kind: 'not-a-decimal' }],
  ['DOC-3', 'costs.0.amounts.amount', 'Infinity', { kind: 'not-a-decimal' }],
  ['DOC-3', 'costs.0.amounts.amount', '9'.repeat(100_000), { kind: 'not-a-decimal' }],
  ['DOC-3', 'costs.0.amounts.amount', 250000, { kind: 'wrong-type', expected: 'string' }],
  ['DOC-3', 'costs.0.amounts.amount', '1000000000000000.01', outOfAmounts],
  ['DOC-3', 'costs.1.amounts.amounts.2026', '-1000000000000001', outOfAmounts],
  ['DOC-3', 'benefits.0.realisationRate', '1.01', outOfShares],
  ['DOC-3', 'benefits.1.value.uptake', '-0.1', outOfShares],
  ['DOC-3', 'benefits.1.value.harvestShare', '2', outOfShares],
  ['DOC-3', 'costs.2.timing.ramp.1', '1.5', outOfShares],
  ['DOC-3', 'ownRate', '-1', outOfRates],
  ['DOC-3', 'reinvestRate', '10.01', outOfRates],
  ['DOC-3', 'parameters.discountSchedule.0.rate', '-1.5', outOfRates],
  ['DOC-3', 'parameters.hoursPerFte', '0.00', { kind: 'out-of-range', least: '0', most: LARGEST }],
  ['DOC-3', 'horizon', 0, { kind: 'out-of-range', least: '1', most: '50' }],
  ['DOC-3', 'horizon', 51, { kind: 'out-of-range', least: '1', most: '50' }],
  ['DOC-3', 'horizon', 2.5, { kind: 'wrong-type', expected: 'int' }],
  ['DOC-3', 'firstYear', 2950, { kind: 'out-of-range', least: '1900', most: '2949' }],
  ['DOC-3', 'priceYear', 1899, { kind: 'out-of-range', least: '1900', most: '2999' }],
  ['DOC-3', 'costs.0.timing.startMonth', '2026-13', { kind: 'not-a-month' }],
  ['DOC-3', 'parameters.validFrom', '2026-02-29', { kind: 'not-a-date' }],
  ['DOC-3', 'changedAt', '2026-01-01T24:00:00Z', { kind: 'not-a-date' }],
  ['DOC-3', 'changedAt', '2026-01-01', { kind: 'not-a-date' }],
  ['DOC-3', 'id', '../sager', { kind: 'wrong-type', expected: 'id' }],
  ['DOC-3', 'whyNow', 'x'.repeat(10_001), { kind: 'too-long', most: 10_000 }],
  ['DOC-4', 'costs.2.id', 'cost-1', { kind: 'duplicate-id' }],
  ['DOC-4', 'costs.1.priceSeriesId', 'not-there', { kind: 'does-not-fit', rule: 'CAS-5' }],
  ['DOC-4', 'benefits.1.value.hourlyRate.id', 'not-there', { kind: 'does-not-fit', rule: 'CAS-5' }],
  ['DOC-4', 'parameters.hourlyRates.1.id', 'per-hour', { kind: 'duplicate-id' }],
];

describe('parseCase', () => {
  test('DOC-1 the example is accepted as it is', () => {
    expect(parseCase(exampleCase())).toEqual({ ok: true, value: exampleCase() });
  });

  test.for(refused)('%s %s cannot be %j', ([, path, value, problem]) => {
    expect(parseCase(withValueAt(exampleCase(), path, value))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ path: stepsOf(path), problem }] },
    });
  });

  test.for([
    ['ownRate', '-0.999999'],
    ['ownRate', '10'],
    ['costs.0.amounts.amount', LARGEST],
    ['costs.0.amounts.amount', `-${LARGEST}.00`],
    ['benefits.0.realisationRate', '1.000'],
    ['horizon', 50],
    ['firstYear', 2949],
    ['whyNow', '😀'.repeat(10_000)],
    ['title', '<script>alert(1)</script>\u0000'],
  ] as const)('DOC-3 %s may be %j', ([path, value]) => {
    const document = withValueAt(exampleCase(), path, value);
    expect(parseCase(document)).toEqual({ ok: true, value: document });
  });

  test('LED-5 a value fits its class', () => {
    const document = withValueAt(exampleCase(), 'benefits.0.class', 'capacity');
    expect(parseCase(withValueAt(document, 'benefits.3.class', 'income'))).toMatchObject({
      failure: {
        issues: [0, 3].map((index) => ({
          path: ['benefits', index, 'value', 'kind'],
          problem: { kind: 'does-not-fit', rule: 'LED-5' },
        })),
      },
    });
  });

  test('DIS-2 discount steps follow one another', () => {
    expect(
      parseCase(withValueAt(exampleCase(), 'parameters.discountSchedule.0.to', 30)),
    ).toMatchObject({
      failure: {
        issues: [
          {
            path: ['parameters', 'discountSchedule'],
            problem: { kind: 'does-not-fit', rule: 'DIS-2' },
          },
        ],
      },
    });
  });

  test('DOC-1 every field that is taken away is named, and nothing else is', () => {
    const isOptional = (path: string) => /\.amounts\.\d{4}$|\.\d+$/.test(path);
    for (const path of pathsIn(exampleCase()).filter((candidate) => !isOptional(candidate))) {
      expect(parseCase(withValueAt(exampleCase(), path, undefined))).toEqual({
        ok: false,
        failure: {
          kind: 'invalid',
          issues: [{ path: stepsOf(path), problem: { kind: 'missing' } }],
        },
      });
    }
  });

  test('DOC-1 every value of another kind is refused where it stands', () => {
    for (const path of pathsIn(exampleCase())) {
      const result = parseCase(withValueAt(exampleCase(), path, [{ other: true }]));
      const issues = !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];
      const begin = JSON.stringify(stepsOf(path)).slice(0, -1);
      expect(issues.map((issue) => JSON.stringify(issue.path).startsWith(begin))).toContain(true);
    }
  });

  test('DOC-2 a field that is added anywhere is named', () => {
    for (const path of pathsIn(exampleCase())) {
      const steps = path.split('.');
      const added = [...steps.slice(0, -1), 'surprise'].join('.');
      const parent = steps
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], exampleCase());
      if (Array.isArray(parent)) continue;
      expect(parseCase(withValueAt(exampleCase(), added, 1))).toMatchObject({
        failure: { issues: [{ path: stepsOf(added), problem: { kind: 'unknown-field' } }] },
      });
    }
  });

  test.for([null, undefined, 7, 'x', true, [], () => 1, Symbol('x')])(
    'DOC-1 %o is no case',
    (value) => {
      expect(parseCase(value)).toEqual({ ok: false, failure: { kind: 'not-a-case' } });
    },
  );

  test('CAS-1 costs and benefits are at most 500 together', () => {
    const document = exampleCase();
    const [first] = document['costs'] as [object];
    document['costs'] = Array.from({ length: 496 }, (_, index) => ({
      ...first,
      id: `c-${String(index)}`,
    }));
    document['risks'] = [];
    expect(parseCase(document)).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: ['benefits'], problem: { kind: 'too-many', most: 500 } }],
      },
    });
  });

  test.each([
    ['recommendedId', 'nowhere', 'recommendedId'],
    ['currentCosts.0.avoided.0.alternativeId', 'nowhere', null],
    ['costs.0.alternatives', ['alternative-2', 'nowhere'], 'costs.0.alternatives.1'],
    ['deliverables.1.alternatives', ['nowhere'], 'deliverables.1.alternatives.0'],
    ['changes.1.alternatives', ['nowhere'], 'changes.1.alternatives.0'],
    ['map.links.1.from.id', 'nowhere', 'map.links.1.from'],
    ['map.links.1.to.id', 'nowhere', 'map.links.1.to'],
    ['map.placements.0.node.id', 'nowhere', 'map.placements.0.node'],
    ['map.views.0.aims.0.id', 'nowhere', 'map.views.0.aims.0'],
    ['map.views.0.focus.kind', 'goal', 'map.views.0.focus'],
    ['map.views.0.collapsed.0.id', 'nowhere', 'map.views.0.collapsed.0'],
    ['risks.0.lineId', 'nowhere', null],
    ['risks.1.alternatives', ['nowhere'], 'risks.1.alternatives.0'],
  ] as const)('CAS-13 %s refers to what is in the case', (path, value, at) => {
    expect(parseCase(withValueAt(exampleCase(), path, value))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: stepsOf(at ?? path), problem: { kind: 'does-not-fit', rule: 'CAS-13' } }],
      },
    });
  });

  test.each([
    ['map.links.2.from', { kind: 'goal', id: 'goal-1' }, 'map.links.2'],
    ['map.links.3.to', { kind: 'benefit', id: 'benefit-2' }, 'map.links.3'],
  ] as const)('MAP-2 a link goes forward, and once: %s %j', (path, value, at) => {
    expect(issuesOf(withValueAt(exampleCase(), path, value))).toContainEqual({
      path: stepsOf(at),
      problem: { kind: 'does-not-fit', rule: 'MAP-2' },
    });
  });

  test('MAP-3 links that go in a ring are refused', () => {
    const document = withValueAt(exampleCase(), 'map.links.3.from.id', 'benefit-2');
    const ring = withValueAt(document, 'map.links.3.to', { kind: 'benefit', id: 'benefit-1' });
    const itself = { kind: 'benefit', id: 'benefit-2' };
    expect(issuesOf(withValueAt(exampleCase(), 'map.links.2.from', itself))).toEqual(
      issuesOf(ring),
    );
    expect(issuesOf(ring)).toEqual([
      { path: ['map', 'links'], problem: { kind: 'does-not-fit', rule: 'MAP-3' } },
    ]);
  });

  test('DOC-4 nothing on a map is there twice', () => {
    for (const list of ['coreTasks', 'goals', 'links', 'views']) {
      const map = exampleCase()['map'] as Record<string, readonly object[]>;
      const [first] = map[list] ?? [];
      const many = [...(map[list] ?? []), first];
      expect(issuesOf(withValueAt(exampleCase(), `map.${list}`, many))).toContainEqual({
        path: ['map', list, many.length - 1, 'id'],
        problem: { kind: 'duplicate-id' },
      });
    }
  });

  test.each([
    ['alternatives', 5],
    ['currentCosts', 100],
    ['deliverables', 100],
    ['changes', 100],
    ['risks', 50],
  ] as const)('CAS-12 a case has no more %s than %i', (field, most) => {
    const [first] = exampleCase()[field] as [object];
    const many = Array.from({ length: most + 1 }, (_, index) => ({
      ...first,
      id: `n-${String(index)}`,
    }));
    expect(parseCase(withValueAt(exampleCase(), field, many))).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: [field], problem: { kind: 'too-many', most } }],
      },
    });
  });

  test.each([
    ['tags', 50],
    ['scores', 1000],
    ['requires', 100],
    ['excludes', 100],
  ] as const)('CAS-14 a case has no more %s than %i', (field, most) => {
    const [first] = exampleCase()[field] as [unknown];
    const many = Array.from({ length: most + 1 }, () => first);
    expect(parseCase(withValueAt(exampleCase(), field, many))).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: [field], problem: { kind: 'too-many', most } }],
      },
    });
  });

  test.each([0, 6, 2.5, -1])('SCO-3 %d is no step of the scale', (step) => {
    expect(issuesOf(withValueAt(exampleCase(), 'scores.0.step', step))).toMatchObject([
      { path: ['scores', 0, 'step'] },
    ]);
  });
});

function issuesOf(value: unknown): unknown {
  const result = parseCase(value);
  return result.ok || result.failure.kind !== 'invalid' ? result : result.failure.issues;
}
