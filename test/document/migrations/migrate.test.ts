import { describe, expect, test } from 'vitest';

import { migrate, newestVersion } from '#src/document/migrations/migrate.ts';
import type { Migration } from '#src/document/migrations/migration.ts';

/** Version 1 kept per cent, version 2 a fraction as a number, version 3 keeps it as text. */
const migrations: readonly Migration[] = [
  {
    why: 'Version 1 kept the rate as per cent.',
    up: ({ percent, ...rest }) => ({ ...rest, rate: Number(percent) / 100 }),
  },
  {
    why: 'Version 2 kept the rate as a number.',
    up: ({ rate, ...rest }) => {
      if (typeof rate !== 'number') throw new Error('the rate is no number');
      return { ...rest, rate: String(rate) };
    },
  },
];

describe('migrate', () => {
  test('MIG-3 the versions count from 1', () => {
    expect(newestVersion([])).toBe(1);
    expect(newestVersion(migrations)).toBe(3);
  });

  test.for([
    [
      { schemaVersion: 1, percent: 4 },
      { schemaVersion: 3, rate: '0.04' },
    ],
    [
      { schemaVersion: 2, rate: 0.04 },
      { schemaVersion: 3, rate: '0.04' },
    ],
    [
      { schemaVersion: 3, rate: '0.04' },
      { schemaVersion: 3, rate: '0.04' },
    ],
  ] as const)('MIG-1 %j becomes %j', ([before, after]) => {
    expect(migrate(before, migrations)).toEqual({ ok: true, value: after });
  });

  test('MIG-1 a migration is given a document of the version it is for', () => {
    const seen: number[] = [];
    const watched = migrations.map(({ why, up }): Migration => ({
      why,
      up: (before) => {
        seen.push(before.schemaVersion);
        return up(before);
      },
    }));
    migrate({ schemaVersion: 1, percent: 4 }, watched);
    expect(seen).toEqual([1, 2]);
  });

  test('MIG-2 a document of a newer version is refused', () => {
    expect(migrate({ schemaVersion: 4, rate: '0.04' }, migrations)).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app', schemaVersion: 4 },
    });
  });

  test('MIG-4 the document that is given stays as it is', () => {
    const document = Object.freeze({ schemaVersion: 1, percent: 4, lines: Object.freeze([1]) });
    migrate(document, migrations);
    expect(document).toEqual({ schemaVersion: 1, percent: 4, lines: [1] });
  });

  test('MIG-5 a document that cannot be followed is damaged, and says why', () => {
    expect(migrate({ schemaVersion: 2, rate: 'four' }, migrations)).toEqual({
      ok: false,
      failure: { kind: 'damaged', schemaVersion: 2, detail: 'the rate is no number' },
    });
  });
});
