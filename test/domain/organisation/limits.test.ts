import { describe, expect, test } from 'vitest';

import type { DecimalText } from '#src/domain/number/quantities.ts';
import {
  centreEdits,
  goalEdits,
  principleEdits,
  setOrganisationText,
  type OrganisationEdit,
} from '#src/domain/organisation/edits.ts';
import { hasShortTexts, isShortText } from '#src/domain/organisation/limits.ts';
import { newCentre } from '#src/domain/organisation/new-records.ts';
import type { CentreId, GoalId, PrincipleId } from '#src/domain/organisation/organisation.ts';
import {
  hourlyRateEdits,
  inParameterSet,
  parameterSetEdits,
  setPriceChange,
} from '#src/domain/organisation/parameter-set-edits.ts';
import type {
  HourlyRateId,
  ParameterSetId,
  PriceSeriesId,
} from '#src/domain/organisation/parameter-set.ts';
import { anOrganisation } from '#test/support/organisation.ts';

const tooLong = 'x'.repeat(10_001);
const first = 'first' as ParameterSetId;
const decimal = (text: string) => text as DecimalText;

describe('ORG-6 nothing changes where a text or a list would be too long', () => {
  const organisation = anOrganisation();

  test.for<[string, OrganisationEdit]>([
    ['the name', setOrganisationText('name', tooLong)],
    ['a centre', centreEdits.change('health' as CentreId, { name: tooLong })],
    ['a goal', goalEdits.change('less' as GoalId, { description: tooLong })],
    ['a new centre', centreEdits.add({ id: 'new' as CentreId, name: tooLong })],
    ['the source of a set', parameterSetEdits.change(first, { hoursSource: tooLong })],
    [
      'the name of an hourly rate',
      inParameterSet(first, hourlyRateEdits.change('per-hour' as HourlyRateId, { name: tooLong })),
    ],
  ])('%s', ([, edit]) => {
    expect(edit(organisation)).toBe(organisation);
  });

  test('a list takes 500 records, and no more', () => {
    const ids = Array.from({ length: 501 }, (_, index) => `c-${String(index)}` as CentreId);
    const full = ids.reduce(
      (latest, id) => centreEdits.add(newCentre(id))(latest),
      anOrganisation({ centres: [] }),
    );
    expect(full.centres).toHaveLength(500);
  });
});

describe('nothing changes where an amount or a year would be outside its limits', () => {
  const organisation = anOrganisation();
  const tooMuch = decimal('1000000000000001');

  test.for<[string, OrganisationEdit]>([
    ['ORG-3 a weight', principleEdits.change('safe' as PrincipleId, { weight: tooMuch })],
    ['ORG-5 hours', parameterSetEdits.change(first, { hoursPerFte: tooMuch })],
    [
      'NUM-5 an hourly rate',
      inParameterSet(
        first,
        hourlyRateEdits.change('per-hour' as HourlyRateId, { amount: tooMuch }),
      ),
    ],
    [
      'CAS-2 a year of a price change',
      inParameterSet(
        first,
        setPriceChange('pay-and-prices' as PriceSeriesId, 3000, decimal('0.02')),
      ),
    ],
    [
      'ORG-5 a discount step',
      parameterSetEdits.change(first, {
        discountSchedule: [
          { from: 1, to: 200, rate: decimal('0.03') },
          { from: 201, to: null, rate: decimal('0.02') },
        ],
      }),
    ],
  ])('%s', ([, edit]) => {
    expect(edit(organisation)).toBe(organisation);
  });
});

test.for([
  ['x'.repeat(10_000), true],
  ['x'.repeat(10_001), false],
  ['😀'.repeat(10_000), true],
  ['😀'.repeat(10_001), false],
] as const)('ORG-6 characters are counted as people see them: %#', ([text, expected]) => {
  expect(isShortText(text)).toBe(expected);
  expect(hasShortTexts({ list: [{ text }], none: null, number: 1 })).toBe(expected);
});
