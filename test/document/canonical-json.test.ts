import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#src/document/canonical-json.ts';
import { isSameDocument } from '#src/document/is-same-document.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';

describe('canonicalJson', () => {
  test.for([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ å: 1, a: 2, Z: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"Z":3,"a":2,"å":1}'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
    [[], '[]'],
    ['"\u0000å', String.raw`"\"\u0000å"`],
  ] as const)('DOC-8 %j is %s', ([value, text]) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('DOC-8 it is JSON that says the same, whatever order the fields were in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

describe('isSameDocument', () => {
  test('DOC-8 a document is the same as itself read again with its fields turned round', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        expect(isSameDocument(document, reversed(document))).toBe(true);
        expect(isSameDocument(document, { ...document, title: `${document.title}.` })).toBe(false);
      }),
    );
  });

  test('DOC-8 the order of a list is part of what it says', () => {
    expect(isSameDocument({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});

/** The same value with the fields of every group in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, entry]) => [name, reversed(entry)]),
  );
}
