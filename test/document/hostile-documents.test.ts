import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MOST_ISSUES } from '#src/document/limits.ts';
import { parseCase } from '#src/document/parse-case.ts';
import { exampleCase, pathsIn, stepsOf, withValueAt } from '#test/support/documents.ts';

describe('parseCase on what was made to harm', () => {
  test('DOC-6 nothing that is given makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        fc.constantFrom(...pathsIn(exampleCase())),
        (value, path) => {
          expect(parseCase(value).ok).toBe(false);
          expect(typeof parseCase(withValueAt(exampleCase(), path, value)).ok).toBe('boolean');
        },
      ),
    );
  });

  test('DOC-6 a circle is refused like any other wrong value', () => {
    const document = exampleCase();
    document['costs'] = [document];
    expect(parseCase(document).ok).toBe(false);
  });

  test('DOC-6 a list that is too long is told at once, not entry by entry', () => {
    const document = withValueAt(exampleCase(), 'costs', Array<null>(1_000_000).fill(null));
    expect(parseCase(document)).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: ['costs'], problem: { kind: 'too-many', most: 500 } }],
      },
    });
  });

  test.for([
    ['costs', Array<unknown>(500).fill({ timing: { ramp: Array(50).fill(null) } })],
    [
      'parameters.priceSeries',
      Array<unknown>(500).fill({ changes: Array<unknown>(500).fill({ year: '?' }) }),
    ],
    [
      'costs',
      Array<unknown>(500).fill({
        amounts: {
          kind: 'byYear',
          amounts: Object.fromEntries(
            Array.from({ length: 1100 }, (_, at) => [String(1900 + at), null]),
          ),
        },
      }),
    ],
  ])('DOC-6 a hundred thousand faults are refused like a few: %s', ([path, value]) => {
    const result = parseCase(withValueAt(exampleCase(), String(path), value));
    const issues = !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];
    expect(issues).toHaveLength(MOST_ISSUES);
  });

  test('DOC-6 faults are counted up to a limit', () => {
    const strange = Array.from({ length: 5_000 }, (_, index) => [`x${String(index)}`, 1]);
    const result = parseCase({ ...exampleCase(), ...Object.fromEntries(strange) });
    const issues = !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];
    expect(issues).toHaveLength(MOST_ISSUES);
  });

  test.for(['__proto__', 'constructor', 'prototype'])(
    'DOC-5 %s is refused by its name wherever it stands',
    (name) => {
      for (const group of ['', 'roles.', 'costs.1.amounts.amounts.', 'benefits.0.indicator.']) {
        const path = `${group}${name}`;
        expect(parseCase(withValueAt(exampleCase(), path, { polluted: true }))).toEqual({
          ok: false,
          failure: {
            kind: 'invalid',
            issues: [{ path: stepsOf(path), problem: { kind: 'unknown-field' } }],
          },
        });
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    },
  );
});
