import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSameJson } from '#src/base/same-json.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { fieldChanges, type FieldChange } from '#src/domain/versions/field-changes.ts';
import { isSameAsKept } from '#src/domain/versions/same-case.ts';
import { anyVersions } from '#test/support/arbitrary-versions.ts';
import { anyCase } from '#test/support/any-case.ts';
import { aBenefit, aCase, aCost, byYear, level, timeSaved } from '#test/support/business-cases.ts';

const licence = aCost({ id: 'licence' as CostLineId, title: 'Licens', amounts: level('100') });
const training = aCost({ id: 'training' as CostLineId, title: 'Kursus', amounts: level('7') });
const start = aCase({
  costs: [licence, training],
  tags: ['digitalt', 'klima', 'velfærd'],
});

/** `costs Licens 1 > amounts > amount: 100 → 200` */
function said(changes: readonly FieldChange[]): readonly string[] {
  return changes.map((change) => {
    const path = change.path
      .map(({ field, entry }) =>
        entry === null ? field : `${field} ${entry.name ?? '-'} ${String(entry.number)}`,
      )
      .join(' > ');
    return change.kind === 'changed'
      ? `${path}: ${String(change.before)} → ${String(change.after)}`
      : `${path} ${change.kind}`;
  });
}

describe('what changed from one version to the next', () => {
  test.for<[string, BusinessCase, readonly string[]]>([
    ['a text', { ...start, title: 'Ny' }, ['title: A case → Ny']],
    [
      'an amount of a line',
      { ...start, costs: [{ ...licence, amounts: level('200') }, training] },
      ['costs Licens 1 > amounts > amount: 100 → 200'],
    ],
    [
      'a line that comes first',
      { ...start, costs: [aCost({ id: 'new' as CostLineId, title: 'Drift' }), licence, training] },
      ['costs Drift 1 added'],
    ],
    ['a line that is gone', { ...start, costs: [training] }, ['costs Licens 1 dropped']],
    [
      'a tag that is gone, and one that came',
      { ...start, tags: ['klima', 'velfærd', 'drift'] },
      ['tags - 3: null → drift', 'tags - 1: digitalt → null'],
    ],
    [
      'tags in another order',
      { ...start, tags: ['velfærd', 'digitalt', 'klima'] },
      ['tags reordered'],
    ],
    ['lines in another order', { ...start, costs: [training, licence] }, ['costs reordered']],
    [
      'one amount that becomes one for each year',
      { ...start, costs: [{ ...licence, amounts: byYear(2027, ['5']) }, training] },
      [
        'costs Licens 1 > amounts > kind: level → byYear',
        'costs Licens 1 > amounts > amount: 100 → null',
        'costs Licens 1 > amounts > amounts > 2027: null → 5',
      ],
    ],
    [
      'a step of a ramp',
      {
        ...start,
        costs: [
          { ...licence, timing: { ...licence.timing, ramp: [decimalText('0.5')] } },
          training,
        ],
      },
      ['costs Licens 1 > timing > ramp - 1: null → 0.5'],
    ],
    [
      'a range that was not there',
      {
        ...start,
        costs: [
          { ...licence, range: { kind: 'shares', low: decimalText('0.9'), high: null } },
          training,
        ],
      },
      ['costs Licens 1 > range > kind: null → shares', 'costs Licens 1 > range > low: null → 0.9'],
    ],
    [
      'a line that belongs to none of the alternatives, and not to all',
      { ...start, costs: [{ ...licence, alternatives: [] }, training] },
      ['costs Licens 1 > alternatives: null → '],
    ],
    [
      'time that is no longer counted',
      { ...start, changedAt: '2030-01-01T00:00:00.000Z' as Instant },
      [],
    ],
  ])('CHG-5 %s', ([, after, changes]) => {
    expect(said(fieldChanges(start, after))).toEqual(changes);
  });

  test('CHG-5 a value of another kind is told field by field', () => {
    const benefit = aBenefit({ title: 'Opkald', value: timeSaved() });
    const after = { ...benefit, value: level('9') };
    const changes = fieldChanges(aCase({ benefits: [benefit] }), aCase({ benefits: [after] }));
    expect(said(changes)).toContain('benefits Opkald 1 > value > kind: time → level');
    expect(said(changes)).toContain('benefits Opkald 1 > value > amount: null → 9');
  });

  test('CHG-5 there is none between cases that say the same, and one between any others', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        expect(fieldChanges(before, structuredClone(before))).toEqual([]);
        const isSame = isSameJson({ ...before, changedAt: null }, { ...after, changedAt: null });
        expect(fieldChanges(before, after).length === 0).toBe(isSame);
        expect(isSameAsKept(before, after)).toBe(isSame);
      }),
      { numRuns: 60 },
    );
  });

  test('CHG-5 each plain value that is changed is named once, with what it was and is', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (document, draw) => {
        const places = plainPlaces(document);
        const place = places[draw % places.length] ?? [];
        const after = structuredClone(document);
        const value = change(after, place);
        const changes = fieldChanges(document, after);
        expect(changes).toHaveLength(1);
        expect(changes[0]).toMatchObject({ kind: 'changed', after: value });
        const fields = place.filter((step) => typeof step === 'string');
        expect(changes[0]?.path.map(({ field }) => field)).toEqual(fields);
        const numbers = place.filter((step) => typeof step === 'number');
        expect(
          changes[0]?.path.flatMap(({ entry }) => (entry === null ? [] : [entry.number - 1])),
        ).toEqual(numbers);
      }),
      { numRuns: 100 },
    );
  });

  test('CHG-5 the way back has the same places the other way round', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        const there = fieldChanges(before, after).filter(({ kind }) => kind === 'changed');
        const back = fieldChanges(after, before).filter(({ kind }) => kind === 'changed');
        expect(back).toHaveLength(there.length);
      }),
      { numRuns: 40 },
    );
  });
});

/** The places of all plain values but ids, which say what is the same record, and the last change. */
function plainPlaces(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) {
    return path.at(-1) === 'id' || path[0] === 'changedAt' ? [] : [path];
  }
  return Array.isArray(value)
    ? value.flatMap((entry, index) => plainPlaces(entry, [...path, index]))
    : Object.entries(value).flatMap(([name, entry]) => plainPlaces(entry, [...path, name]));
}

/** Puts another value at a place, and answers with it. */
function change(document: unknown, path: readonly (string | number)[]): unknown {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => Reflect.get(at as object, step), document) as object;
  const last = path.at(-1) ?? '';
  const value = `${String(Reflect.get(holder, last))}*`;
  Reflect.set(holder, last, value);
  return value;
}
