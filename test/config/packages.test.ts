import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

interface Names {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Package extends Names {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const manifest = read('package.json') as Names & {
  readonly overrides: Readonly<Record<string, string>>;
};
const lock = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, Package>>;
};
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('PRM-25 what the app is built from', () => {
  test('PRM-25 every package is asked for in one exact version', () => {
    expect(asked.length).toBeGreaterThan(0);
    const wanted = [...asked, ...Object.entries(manifest.overrides)];
    const version = /^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
    expect(wanted.filter(([, range]) => !version.test(range))).toEqual([]);
  });

  test('PRM-25 the lock has just those versions', () => {
    const other = asked.filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
    const root = lock.packages[''];
    expect({ ...root?.dependencies, ...root?.devDependencies }).toEqual(Object.fromEntries(asked));
  });

  test('PRM-25 the contents of every package are known by their hash', () => {
    expect(locked.length).toBeGreaterThan(0);
    const unknown = locked.filter(
      ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unknown).toEqual([]);
  });

  test('PRM-25 no package wants to run anything when it is installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  test('PRM-25 the lock says nothing of where packages were fetched from', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('PRM-25 every package has a licence', () => {
    expect(locked.filter(([, { license = '' }]) => license === '').map(([path]) => path)).toEqual(
      [],
    );
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
