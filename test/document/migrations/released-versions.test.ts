import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { caseMigrations } from '#src/document/migrations/case-migrations.ts';
import { migrate, newestVersion } from '#src/document/migrations/migrate.ts';
import { organisationMigrations } from '#src/document/migrations/organisation-migrations.ts';
import { portfolioMigrations } from '#src/document/migrations/portfolio-migrations.ts';
import { parseCase } from '#src/document/parse-case.ts';
import { parseOrganisation } from '#src/document/parse-organisation.ts';
import { parsePortfolio } from '#src/document/parse-portfolio.ts';
import { schemaVersionOf } from '#src/document/schema-version-of.ts';
import { CASE_SCHEMA_VERSION } from '#src/domain/business-case/new-case.ts';
import { PORTFOLIO_SCHEMA_VERSION } from '#src/domain/portfolio/new-portfolio.ts';
import { rebild } from '#src/text/presets/rebild.ts';

const kinds = [
  { folder: 'documents', migrations: caseMigrations, parse: parseCase },
  { folder: 'organisations', migrations: organisationMigrations, parse: parseOrganisation },
  { folder: 'portfolios', migrations: portfolioMigrations, parse: parsePortfolio },
] as const;

describe.for(kinds)('the released versions of $folder', ({ folder, migrations, parse }) => {
  const newest = newestVersion(migrations);
  const versions = Array.from({ length: newest }, (_, index) => index + 1);

  test('MIG-3 every version ever released has a saved example, and no other has', () => {
    const expected = versions.map((version) => `v${String(version)}.json`);
    expect(readdirSync(`test/fixtures/${folder}`).toSorted()).toEqual(expected.toSorted());
  });

  test.for(versions)('MIG-1 the example of version %i becomes the newest one', (version) => {
    const value = version === newest ? example(folder, newest) : migrated(folder, version);
    expect(parse(example(folder, version))).toEqual({ ok: true, value });
  });

  test.for(versions)('MIG-4 the example of version %i says its version', (version) => {
    expect(schemaVersionOf(example(folder, version))).toBe(version);
  });

  test('MIG-2 what a newer app wrote is refused, whatever is in it', () => {
    const schemaVersion = newest + 1;
    expect(parse({ schemaVersion, surprise: true })).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app', schemaVersion },
    });
  });

  test('MIG-5 each migration has said why', () => {
    expect(migrations.filter(({ why }) => why.length < 20)).toEqual([]);
    expect(migrate({ schemaVersion: newest }, migrations).ok).toBe(true);
  });
});

test('MIG-3 what is made new is made in the newest version', () => {
  expect(CASE_SCHEMA_VERSION).toBe(newestVersion(caseMigrations));
  expect(rebild.schemaVersion).toBe(newestVersion(organisationMigrations));
  expect(PORTFOLIO_SCHEMA_VERSION).toBe(newestVersion(portfolioMigrations));
});

test.for([
  null,
  1,
  'x',
  [],
  {},
  { schemaVersion: '1' },
  { schemaVersion: 0 },
  { schemaVersion: 1.5 },
])('MIG-4 %j says no version', (value) => {
  expect(schemaVersionOf(value)).toBe(null);
});

function example(folder: string, version: number): unknown {
  return JSON.parse(readFileSync(`test/fixtures/${folder}/v${String(version)}.json`, 'utf8'));
}

/** What the example of an older version is in the newest one. */
function migrated(folder: string, version: number): unknown {
  return example(`migrated/${folder}`, version);
}
