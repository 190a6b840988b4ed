import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSameJson } from '#src/base/same-json.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';

/** JSON as it can be read; `-0` is written `0` in it. */
const anyJson = fc.jsonValue().map((value): unknown => {
  const text = JSON.stringify(value);
  return JSON.parse(text);
});

describe('isSameJson', () => {
  test('DOC-8 it is the same when it is written the same with its fields in one order', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        expect(isSameJson(one, reversed(one))).toBe(true);
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  test('DOC-8 a document is the same with its fields turned round, and not with another title', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        expect(isSameJson(document, reversed(document))).toBe(true);
        expect(isSameJson(document, { ...document, title: `${document.title}.` })).toBe(false);
      }),
    );
  });

  test('DOC-8 a field that is undefined is one that is not there', () => {
    expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  test.for([
    { one: [], other: {} },
    { one: null, other: {} },
    { one: [1, 2], other: [2, 1] },
    { one: { a: 1 }, other: { a: 1, b: null } },
    { one: '1', other: 1 },
  ])('DOC-8 $one is not $other', ({ one, other }) => {
    expect(isSameJson(one, other)).toBe(false);
  });
});

/** The same value with the fields of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, entry]) => [name, reversed(entry)]),
  );
}
