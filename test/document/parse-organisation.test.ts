import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { DocumentIssue } from '#src/document/document-failure.ts';
import { parseOrganisation } from '#src/document/parse-organisation.ts';
import { rebild } from '#src/text/presets/rebild.ts';
import { anyOrganisation } from '#test/support/arbitrary-cases.ts';
import { exampleOrganisation, stepsOf, withValueAt } from '#test/support/documents.ts';

describe('parseOrganisation', () => {
  test('DOC-1 the organisation that is shipped is accepted as it is', () => {
    const shipped: unknown = JSON.parse(JSON.stringify(rebild));
    expect(parseOrganisation(shipped)).toEqual({ ok: true, value: rebild });
  });

  test('DOC-7 any organisation is what it was after writing and reading', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const read: unknown = JSON.parse(JSON.stringify(organisation));
        expect(parseOrganisation(read)).toEqual({ ok: true, value: organisation });
      }),
    );
  });

  test.for<[string, string, unknown, DocumentIssue['problem']]>([
    ['DOC-1', 'name', undefined, { kind: 'missing' }],
    ['DOC-1', 'goals.0.kind', 'x', { kind: 'not-one-of', allowed: ['effectiveness', 'strategic'] }],
    ['DOC-2', 'centres.1.leader', 'x', { kind: 'unknown-field' }],
    ['DOC-4', 'centres.1.id', 'health', { kind: 'duplicate-id' }],
    ['DOC-4', 'parameterSets.1.id', 'first', { kind: 'duplicate-id' }],
    ['DOC-4', 'parameterSets.1.hourlyRates.1.id', 'per-hour', { kind: 'duplicate-id' }],
    ['ORG-4', 'defaultParameterSetId', 'third', { kind: 'does-not-fit', rule: 'ORG-4' }],
    [
      'ORG-3',
      'principles.0.weight',
      '-1',
      { kind: 'out-of-range', least: '0', most: '1000000000000000' },
    ],
    ['ORG-6', 'source', 'x'.repeat(10_001), { kind: 'too-long', most: 10_000 }],
    ['ORG-6', 'goals', Array<null>(501).fill(null), { kind: 'too-many', most: 500 }],
    [
      'ORG-5',
      'parameterSets.0.discountSchedule.2.from',
      201,
      { kind: 'out-of-range', least: '1', most: '200' },
    ],
  ])('%s %s cannot be %j', ([, path, value, problem]) => {
    expect(parseOrganisation(withValueAt(exampleOrganisation(), path, value))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ path: stepsOf(path), problem }] },
    });
  });

  test('DIS-2 the discount steps of every set follow one another', () => {
    const document = withValueAt(exampleOrganisation(), 'parameterSets.1.discountSchedule', []);
    expect(parseOrganisation(document)).toMatchObject({
      failure: {
        issues: [
          {
            path: ['parameterSets', 1, 'discountSchedule'],
            problem: { kind: 'does-not-fit', rule: 'DIS-2' },
          },
        ],
      },
    });
  });
});
