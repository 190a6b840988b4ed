import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { backupFileText } from '#src/document/backup-file.ts';
import { caseFileText, parseCaseText, readableCaseFileText } from '#src/document/case-file.ts';
import { CASE_FILE_LIMIT } from '#src/document/limits.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { exampleCase } from '#test/support/documents.ts';

const document = aCase({ costs: [aCost()], benefits: [aBenefit()] });
const examples = readdirSync('public/examples').map((name) => `public/examples/${name}`);

describe('caseFileText', () => {
  test('FIL-1 a file says what it is', () => {
    expect(JSON.parse(caseFileText(document))).toEqual({
      $schema: 'gevinstkort.schema.json',
      format: 'gevinstkort-sag',
      case: document,
    });
  });
});

describe('readableCaseFileText', () => {
  const bytesAround = Buffer.byteLength(caseFileText({ ...document, whyNow: '' }));
  const room = CASE_FILE_LIMIT - bytesAround;

  test.for([
    { name: 'as large as is read', whyNow: 'x'.repeat(room), isWritten: true },
    { name: 'a byte larger', whyNow: 'x'.repeat(room + 1), isWritten: false },
    { name: 'as many characters of two bytes', whyNow: 'ø'.repeat(room - 10), isWritten: false },
  ])('FIL-9 a file is written where it can be read again: $name', ({ whyNow, isWritten }) => {
    const large = { ...document, whyNow };
    const failure = { kind: 'too-large', limitInBytes: CASE_FILE_LIMIT };
    expect(readableCaseFileText(large).ok).toBe(isWritten);
    expect(readableCaseFileText(large)).toMatchObject(isWritten ? { ok: true } : { failure });
    const read = parseCaseText(caseFileText(large));
    expect(!read.ok && read.failure.kind === 'too-large').toBe(!isWritten);
  });
});

describe('parseCaseText', () => {
  test('FIL-1 DOC-7 what is written is read again, to the last character', () => {
    fc.assert(
      fc.property(anyCase, (written) => {
        expect(parseCaseText(caseFileText(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  test('FIL-1 a case by itself is read too', () => {
    expect(parseCaseText(JSON.stringify(document))).toEqual({ ok: true, value: document });
  });

  test.for(examples)('FIL-1 the example %s is a case', (path) => {
    expect(parseCaseText(readFileSync(path, 'utf8'))).toMatchObject({ ok: true });
  });

  test('FIL-3 a byte order mark is passed over', () => {
    expect(parseCaseText(`\uFEFF${caseFileText(document)}`)).toEqual({ ok: true, value: document });
  });

  test.for([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\uFEFF', 'empty'],
    ['{', 'cut-off'],
    ['{"case":', 'cut-off'],
    ['hej', 'not-json'],
    ['<html></html>', 'not-json'],
    ['\u0000\u0001', 'not-json'],
    ['[1,]', 'not-json'],
  ])('FIL-3 %j is no JSON: %s', ([text = '', kind]) => {
    expect(parseCaseText(text)).toMatchObject({ ok: false, failure: { kind } });
  });

  test.for(['null', '7', '"sag"', '[]', '{}', '{"format":"andet"}', '[{"costs":[]}]'])(
    'FIL-1 %j is no case',
    (text) => {
      expect(parseCaseText(text)).toEqual({ ok: false, failure: { kind: 'not-a-case' } });
    },
  );

  test('FIL-1 DOC-2 a field around the case is known, or named', () => {
    const file = { format: 'gevinstkort-sag', case: document, author: 'x' };
    expect(parseCaseText(JSON.stringify(file))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ path: ['author'], problem: { kind: 'unknown-field' } }],
      },
    });
  });

  test('FIL-1 a file without its case lacks it', () => {
    const text = JSON.stringify({ format: 'gevinstkort-sag' });
    expect(parseCaseText(text)).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ path: ['case'], problem: { kind: 'missing' } }] },
    });
  });

  test('DOC-1 a fault is told by its place in the case', () => {
    const file = { format: 'gevinstkort-sag', case: { ...exampleCase(), horizon: 0 } };
    expect(parseCaseText(JSON.stringify(file))).toMatchObject({
      failure: { issues: [{ path: ['horizon'] }] },
    });
  });

  test('FIL-6 a backup is refused as a backup', () => {
    const savedAt = '2026-11-23T13:32:00.000Z' as Instant;
    const rest = { organisation: null, portfolio: null, versions: [] };
    const text = backupFileText({ savedAt, cases: [document], ...rest });
    expect(parseCaseText(text)).toEqual({ ok: false, failure: { kind: 'a-backup-not-a-case' } });
  });

  test('DOC-6 no part of a file, and nothing put into it, makes it throw', () => {
    const text = caseFileText(document);
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.nat({ max: 40 }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (at, length, inserted) => {
          const mangled = text.slice(0, at) + inserted + text.slice(at + length);
          expect(typeof parseCaseText(mangled).ok).toBe('boolean');
          expect(parseCaseText(text.slice(0, at)).ok).toBe(at >= text.trimEnd().length);
        },
      ),
    );
  });
});
