import { readdirSync, readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { backupFileText } from '#src/document/backup-file.ts';
import { caseFileText } from '#src/document/case-file.ts';
import { parseCase } from '#src/document/parse-case.ts';
import { publishedSchemaText } from '#src/document/published-schema.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { aVersionRecord } from '#test/support/named-versions.ts';
import { anyCase, anyOrganisation } from '#test/support/arbitrary-cases.ts';
import { anyPortfolio } from '#test/support/arbitrary-portfolios.ts';
import { exampleCase, pathsIn, withValueAt } from '#test/support/documents.ts';

const published = readFileSync('public/gevinstkort.schema.json', 'utf8');
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(published) as object,
);

describe('the published JSON Schema', () => {
  test('FIL-5 it is made from what the app checks with: npm run schema', () => {
    expect(published).toBe(publishedSchemaText());
  });

  test.for(readdirSync('public/examples'))('FIL-5 it knows the example %s', (name) => {
    const file: unknown = JSON.parse(readFileSync(`public/examples/${name}`, 'utf8'));
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  });

  test('FIL-5 it knows every case that is written, by itself and in its file', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        for (const text of [JSON.stringify(document), caseFileText(document)]) {
          expect([isValid(JSON.parse(text)), isValid.errors]).toEqual([true, null]);
        }
      }),
    );
  });

  test('FIL-5 it knows every backup that is written', () => {
    const savedAt = '2026-11-23T13:32:00.000Z' as Instant;
    fc.assert(
      fc.property(
        anyCase,
        fc.option(anyOrganisation),
        anyPortfolio,
        (document, organisation, portfolio) => {
          const text = backupFileText({
            savedAt,
            cases: [document],
            organisation,
            portfolio,
            versions: [aVersionRecord({ document })],
          });
          expect([isValid(JSON.parse(text)), isValid.errors]).toEqual([true, null]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.for([
    ['title', undefined],
    ['title', 7],
    ['nickname', 'x'],
    ['schemaVersion', 1],
    ['schemaVersion', 8],
    ['form', 'half'],
    ['roles.janitor', 'x'],
    ['id', '../sager'],
    ['costs.0.amounts.amount', '1e5'],
    ['costs.0.amounts.amount', '1000000000000001'],
    ['costs.0.amounts.amount', '-1000000000000000.1'],
    ['costs.1.amounts.amounts.next', '1'],
    ['benefits.0.realisationRate', '1.01'],
    ['benefits.0.realisationRate', '-0.01'],
    ['benefits.0.value.kind', 'gift'],
    ['ownRate', '-1'],
    ['ownRate', '10.01'],
    ['parameters.hoursPerFte', '0.0'],
    ['horizon', 51],
    ['firstYear', 1899],
    ['costs.0.timing.startMonth', '2026-13'],
    ['changedAt', 'i går'],
    ['whyNow', 'x'.repeat(10_001)],
    ['costs', Array<null>(501).fill(null)],
  ] as const)('FIL-5 it refuses %s as %j', ([path, value]) => {
    expect(isValid(withValueAt(exampleCase(), path, value))).toBe(false);
  });

  test('FIL-5 what it refuses the app refuses too', () => {
    const strange = fc.oneof(
      fc.constantFrom('', '-0', '1.', '0x1', '٣', '11', '-1', '2026-02', '2026-02-30', '1e3'),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(exampleCase())), strange, (path, value) => {
        const document = withValueAt(exampleCase(), path, value);
        expect(isValid(document) || !parseCase(document).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
