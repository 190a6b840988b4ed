import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { DocumentIssue } from '#src/document/document-failure.ts';
import { jsonFrom } from '#src/document/json-text.ts';
import { DEEPEST_NESTING, MOST_ENTRIES, MOST_ISSUES } from '#src/document/limits.ts';

const LIMIT = 1_000;

describe('jsonFrom', () => {
  test('FIL-3 it is what JSON.parse says, for all JSON that says each field once', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), (value) => {
        for (const indent of [0, 2]) {
          const text = JSON.stringify(value, null, indent);
          const parsed: unknown = JSON.parse(text);
          expect(jsonFrom(text, 1_000_000)).toEqual({ ok: true, value: parsed });
        }
      }),
    );
  });

  test.for<[string, number, boolean]>([
    ['a', 998, true],
    ['a', 999, false],
    ['å', 499, true],
    ['å', 500, false],
    ['€', 332, true],
    ['€', 333, false],
    ['😀', 249, true],
    ['😀', 250, false],
  ])('FIL-3 bytes are counted as UTF-8: %s, %i times', ([character, times, fits]) => {
    const text = `"${character.repeat(times)}"`;
    expect(new TextEncoder().encode(text).length <= LIMIT).toBe(fits);
    expect(jsonFrom(text, LIMIT)).toEqual(
      fits
        ? { ok: true, value: character.repeat(times) }
        : { ok: false, failure: { kind: 'too-large', limitInBytes: LIMIT } },
    );
  });

  test.for([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)('FIL-3 %s within itself is read to a depth, and no deeper', ([open, close]) => {
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(jsonFrom(nested(DEEPEST_NESTING), LIMIT).ok).toBe(true);
    expect(jsonFrom(nested(DEEPEST_NESTING + 1), LIMIT)).toMatchObject({
      ok: false,
      failure: {
        kind: 'too-deep',
        most: DEEPEST_NESTING,
        place: { line: 1, character: DEEPEST_NESTING * open.length + 1 },
      },
    });
  });

  test('FIL-3 brackets in texts are no nesting', () => {
    const value = { text: '[{'.repeat(100), '"]}': ['\\', '"', '\\"'] };
    expect(jsonFrom(JSON.stringify(value), LIMIT)).toEqual({ ok: true, value });
  });

  test.for([
    ['groups', '[', '{},'],
    ['lists', '[', '[],'],
    ['fields', '{', '"k%":1,'],
  ] as const)('FIL-3 more %s than any document has are refused', ([, open, piece]) => {
    const text = (times: number) => {
      const pieces = Array.from({ length: times }, (_, at) => piece.replace('%', String(at)));
      return open + pieces.join('').slice(0, -1) + (open === '[' ? ']' : '}');
    };
    expect(jsonFrom(text(500), 10_000_000)).toMatchObject({ ok: true });
    expect(jsonFrom(text(10_000), 10_000_000)).toMatchObject({
      ok: false,
      failure: { kind: 'too-full', place: { line: 1 } },
    });
  });

  test('FIL-3 a list has as many entries as a backup has cases, and no more', () => {
    const list = (length: number) => JSON.stringify(Array<number>(length).fill(0));
    expect(jsonFrom(list(MOST_ENTRIES), 1_000_000)).toMatchObject({ ok: true });
    expect(jsonFrom(list(MOST_ENTRIES + 1), 1_000_000)).toEqual({
      ok: false,
      failure: { kind: 'too-full', place: { line: 1, character: 2 * MOST_ENTRIES + 1 } },
    });
  });

  test('FIL-3 the deepest text is refused without running out of stack', () => {
    for (const text of ['['.repeat(10_000_000), '{"a":'.repeat(2_000_000)]) {
      expect(jsonFrom(text, 100_000_000)).toMatchObject({ failure: { kind: 'too-deep' } });
    }
  });

  test.for<[string, readonly DocumentIssue['path'][]]>([
    ['{"a":1,"a":2}', [['a']]],
    ['{"a":{"b":1},"b":2}', []],
    ['[{"a":1},{"a":2}]', []],
    ['{"cases":[{"id":"x"},{"id":"y", "id" :"z"}]}', [['cases', 1, 'id']]],
    ['{"a":1,"\\u0061":2}', [['a']]],
    ['{"a":"a","b":["a","a"]}', []],
    ['{"a":1,"a":1,"a":1}', [['a'], ['a']]],
    ['{"a":[[1,2],[{"b":1,"c":{"d":0},"b":2}]]}', [['a', 1, 0, 'b']]],
    ['{"__proto__":1,"__proto__":2}', [['__proto__']]],
  ])('FIL-4 in %s these are said twice: %j', ([text, paths]) => {
    const problem = { kind: 'duplicate-field' };
    const result = jsonFrom(text, LIMIT);
    expect(result.ok ? [] : result.failure).toEqual(
      paths.length === 0
        ? []
        : { kind: 'invalid', issues: paths.map((path) => ({ path, problem })) },
    );
  });

  test('FIL-4 text that is no JSON is told as that, whatever is said twice in it', () => {
    expect(jsonFrom('{"a":1,"a":2', LIMIT)).toMatchObject({ failure: { kind: 'cut-off' } });
    expect(jsonFrom('{"a":1,"a":2,]', LIMIT)).toMatchObject({ failure: { kind: 'not-json' } });
  });

  test('DOC-6 what is said twice is counted up to a limit', () => {
    const result = jsonFrom(`{${'"a":1,'.repeat(100_000)}"b":1}`, 10_000_000);
    const issues = !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];
    expect(issues).toHaveLength(MOST_ISSUES);
  });

  test('DOC-6 no text makes it throw', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\\u', 'a', '1', ' ');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(pieces, fc.string({ unit: 'binary' })) }), (text) => {
        expect(jsonFrom(text, LIMIT).ok).toBe(isPlainJson(text));
      }),
    );
  });

  test('DOC-5 names that reach into objects are fields like any other, and touch nothing', () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    expect(jsonFrom(text, LIMIT).ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  });
});

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
