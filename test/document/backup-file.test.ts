import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { backupFileText, parseBackupText } from '#src/document/backup-file.ts';
import { caseFileText } from '#src/document/case-file.ts';
import type { DocumentIssue } from '#src/document/document-failure.ts';
import { MOST_ISSUES } from '#src/document/limits.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { anyCase, anyOrganisation } from '#test/support/arbitrary-cases.ts';
import { anyPortfolio } from '#test/support/arbitrary-portfolios.ts';
import { anyInstant } from '#test/support/arbitrary-fields.ts';
import { frameUses } from '#src/domain/portfolio/portfolio.ts';
import { decisions } from '#src/domain/versions/named-version.ts';
import { aCase } from '#test/support/business-cases.ts';
import { exampleCase, stepsOf, withValueAt } from '#test/support/documents.ts';
import { aSeal, aVersionRecord } from '#test/support/named-versions.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

const backup = {
  savedAt: '2026-11-23T13:32:00.000Z' as Instant,
  cases: [aCase({ id: 'one' as CaseId }), aCase({ id: 'two' as CaseId })],
  organisation: anOrganisation(),
  portfolio: aPortfolio(),
  versions: [
    aVersionRecord({ document: aCase({ id: 'one' as CaseId }) }),
    aVersionRecord({ id: 'v-2', document: aCase({ id: 'two' as CaseId }), seal: aSeal() }),
  ],
};

describe('parseBackupText', () => {
  test('FIL-2 DOC-7 what is written is read again, to the last character', () => {
    const anyCases = fc.uniqueArray(anyCase, { maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(
        fc.record({
          savedAt: anyInstant,
          cases: anyCases,
          organisation: fc.option(anyOrganisation),
          portfolio: fc.option(anyPortfolio),
        }),
        (parts) => {
          const versions = parts.cases.map((document) =>
            aVersionRecord({ id: `of-${document.id}`.slice(0, 90), document, seal: aSeal() }),
          );
          const written = { ...parts, versions };
          expect(parseBackupText(backupFileText(written))).toEqual({ ok: true, value: written });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('FIL-2 each case and each version that is read is told of', () => {
    let count = 0;
    parseBackupText(backupFileText(backup), () => (count += 1));
    expect(count).toBe(backup.cases.length + backup.versions.length);
  });

  test('FIL-2 each case has a line of its own', () => {
    const lines = backupFileText(backup).split('\n');
    for (const document of [...backup.cases, ...backup.versions]) {
      expect(lines.map((line) => line.replace(/,$/, ''))).toContain(JSON.stringify(document));
    }
  });

  test.for<[string, unknown, DocumentIssue['problem']]>([
    ['cases.1.title', undefined, { kind: 'missing' }],
    ['cases.1.horizon', 99, { kind: 'out-of-range', least: '1', most: '50' }],
    ['cases.0', 7, { kind: 'wrong-type', expected: 'object' }],
    ['cases.1.id', 'one', { kind: 'duplicate-id' }],
    ['cases', undefined, { kind: 'missing' }],
    ['savedAt', 'i går', { kind: 'not-a-date' }],
    ['formatVersion', 0, { kind: 'not-one-of', allowed: ['1', '2', '3'] }],
    ['versions.0.name', 7, { kind: 'wrong-type', expected: 'string' }],
    ['versions.1.document.horizon', 99, { kind: 'out-of-range', least: '1', most: '50' }],
    ['versions.1.sha256', 'abc', { kind: 'wrong-type', expected: 'checksum' }],
    ['versions.1.seal.decision', 'maybe', { kind: 'not-one-of', allowed: [...decisions] }],
    ['versions.1.id', 'v-1', { kind: 'duplicate-id' }],
    ['versions.1.caseId', 'one', { kind: 'does-not-fit', rule: 'DOC-4' }],
    ['organisation.name', 7, { kind: 'wrong-type', expected: 'string' }],
    ['organisation.defaultParameterSetId', 'third', { kind: 'does-not-fit', rule: 'ORG-4' }],
    ['portfolio.frame.pays', 7, { kind: 'not-one-of', allowed: [...frameUses] }],
    ['portfolio.frame.perYear', [], { kind: 'does-not-fit', rule: 'PFL-2' }],
    ['author', 'x', { kind: 'unknown-field' }],
  ])('FIL-2 one fault refuses all of it: %s as %j', ([path, value, problem]) => {
    expect(parseBackupText(mangled(path, value))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ path: stepsOf(path), problem }] },
    });
  });

  test('SEA-4 a backup of the first format, without versions, is read', () => {
    const file = JSON.parse(mangled('versions', undefined)) as object;
    expect(parseBackupText(JSON.stringify({ ...file, formatVersion: 1 }))).toEqual({
      ok: true,
      value: { ...backup, versions: [] },
    });
  });

  test('BAK-1 a backup of the second format, without a portfolio, is read', () => {
    const file = JSON.parse(mangled('portfolio', undefined)) as object;
    expect(parseBackupText(JSON.stringify({ ...file, formatVersion: 2 }))).toEqual({
      ok: true,
      value: { ...backup, portfolio: null },
    });
  });

  test('SEA-4 a version of a case that is not in the backup is a fault', () => {
    const stranger = aVersionRecord({ id: 'v-3', document: aCase({ id: 'three' as CaseId }) });
    expect(parseBackupText(mangled('versions', [stranger]))).toMatchObject({
      failure: { issues: [{ path: ['versions', 0, 'caseId'] }] },
    });
  });

  test('SEA-1 the case in a version comes as it was kept, in the shape it had then', () => {
    const file = readFileSync('test/fixtures/documents/v1.json', 'utf8');
    const old = { ...(JSON.parse(file) as object), id: 'one' };
    const read = parseBackupText(mangled('versions.0.document', old));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok ? read.value.versions[0]?.document : null).toEqual(old);
  });

  test('FIL-2 a backup that does not say whether there are frames is not whole', () => {
    expect(parseBackupText(mangled('organisation', undefined))).toMatchObject({ ok: false });
  });

  test.for([
    ['formatVersion', 4, 4],
    ['versions.1.document.schemaVersion', 99, 99],
    ['cases.1.schemaVersion', 99, 99],
    ['organisation.schemaVersion', 99, 99],
    ['portfolio.schemaVersion', 99, 99],
  ] as const)('MIG-2 a newer %s is told as that', ([path, value, schemaVersion]) => {
    expect(parseBackupText(mangled(path, value))).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app', schemaVersion },
    });
  });

  test('DOC-6 the faults of many cases are counted up to a limit', () => {
    const broken = Array.from({ length: 2_000 }, () => withValueAt(exampleCase(), 'title', 7));
    const result = parseBackupText(mangled('cases', broken));
    const issues = !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];
    expect(issues).toHaveLength(MOST_ISSUES);
  });

  test('FIL-6 a case file is refused as a case', () => {
    expect(parseBackupText(caseFileText(aCase()))).toEqual({
      ok: false,
      failure: { kind: 'a-case-not-a-backup' },
    });
  });

  test.for(['{}', '[]', '7', JSON.stringify(aCase())])('FIL-6 %s is no backup', (text) => {
    expect(parseBackupText(text)).toEqual({ ok: false, failure: { kind: 'not-a-backup' } });
  });

  test('FIL-3 what is no JSON is told as that', () => {
    expect(parseBackupText('PK')).toEqual({
      ok: false,
      failure: { kind: 'not-json', place: { line: 1, character: 1 } },
    });
  });
});

function mangled(path: string, value: unknown): string {
  const file = JSON.parse(backupFileText(backup)) as Record<string, unknown>;
  return JSON.stringify(withValueAt(file, path, value));
}
