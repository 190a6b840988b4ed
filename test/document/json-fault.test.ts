import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { jsonFault } from '#src/document/json-fault.ts';

describe('jsonFault', () => {
  test.for<[string, 'not-json' | 'cut-off', number, number]>([
    ['hej', 'not-json', 1, 1],
    ['{"a":1,}', 'not-json', 1, 8],
    ['{"a" 1}', 'not-json', 1, 6],
    ['[1 2]', 'not-json', 1, 4],
    ['[1]]', 'not-json', 1, 4],
    ['{"a":[1}', 'not-json', 1, 8],
    ['{"a":1}\n{"b":2}', 'not-json', 2, 1],
    ['{\n  "a": 01\n}', 'not-json', 2, 9],
    ['{\r\n"a": NaN\r\n}', 'not-json', 2, 6],
    ['"a\nb"', 'not-json', 1, 3],
    [String.raw`"a\xb"`, 'not-json', 1, 4],
    [String.raw`"\u12g4"`, 'not-json', 1, 3],
    ["{'a':1}", 'not-json', 1, 2],
    ['[1,2', 'cut-off', 1, 5],
    ['{"a":"bc', 'cut-off', 1, 9],
    ['{\n"a":tru', 'cut-off', 2, 5],
    ['[-', 'cut-off', 1, 2],
    [String.raw`["\u00`, 'cut-off', 1, 7],
  ])('FIL-3 %j is %s, line %i, character %i', ([text, kind, line, character]) => {
    expect(jsonFault(text)).toEqual({ kind, place: { line, character } });
  });

  test.for(['', ' ', '\n\t\r\n'])('FIL-3 %j is empty', (text) => {
    expect(jsonFault(text)).toEqual({ kind: 'empty' });
  });

  test('FIL-3 it finds a fault where JSON.parse does, and nowhere else', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', 'u12aB', 'a', '"b"', '-', '1', '0.5', 'e+3'],
      ...['true', 'null', ' ', '\n', '\u0001', '\u2028'],
    );
    const mangled = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ unit: pieces, maxLength: 2 }))
      .map(([text, at, length, inserted]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + inserted + text.slice(from + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces }), fc.json(), mangled), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('FIL-3 every beginning of a JSON text is told as cut off, at its end', () => {
    const text = JSON.stringify([{ 'a"b': [1, -2.5e3, true, null, 'æ\n'], c: {} }]);
    for (let length = 1; length < text.length; length += 1) {
      expect(jsonFault(text.slice(0, length))).toMatchObject({ kind: 'cut-off' });
    }
  });

  test('FIL-3 it takes no stack, however deep the text', () => {
    expect(jsonFault('['.repeat(1_000_000))).toMatchObject({ kind: 'cut-off' });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
