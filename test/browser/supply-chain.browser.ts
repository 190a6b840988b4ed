import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { BILL_OF_MATERIALS } from '../../scripts/set-up/bill-of-materials.mjs';
import { projectFolder } from '../../scripts/set-up/command.mjs';
import { buildFolder } from '../../scripts/set-up/production-build.mjs';
import { billSchema } from './support/bill-schema.ts';
import { isLongRun } from './support/run-size.ts';
import { buildElsewhere, hashesIn } from './support/second-build.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = readFileSync(join(buildFolder, BILL_OF_MATERIALS), 'utf8');
const bill = JSON.parse(text) as Bill;
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};
const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly version: string }>>;
};

describe('PRM-25 what a build is made of stands beside it', () => {
  test('PRM-25 in the form of CycloneDX, a licence and a hash to every part', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    expect(ajv.validate(billSchema, bill), ajv.errorsText()).toBe(true);
    expect(bill.metadata.component).toMatchObject({
      name: 'gevinstkort',
      version: manifest.version,
    });
  });

  test('PRM-25 with every package the app needs, and those they need', () => {
    const named = bill.components.map(({ name, version }) => `${name} ${version}`);
    const asked = Object.entries(manifest.dependencies).map(
      ([name, version]) => `${name} ${version}`,
    );
    const locked = Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''} ${version}`);
    expect(locked.length).toBeGreaterThan(asked.length);
    expect([...asked, ...locked].filter((wanted) => !named.includes(wanted))).toEqual([]);
  });

  test('PRM-25 with what the service worker is made of, and nothing that only tests', () => {
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['workbox-core', 'workbox-precaching', 'workbox-routing']),
    );
    expect(names.filter((name) => /^(?:vitest|eslint|playwright-core|jsdom)$/.test(name))).toEqual(
      [],
    );
  });

  test('PRM-25 each part once, and every link leads to a part', () => {
    const references = [bill.metadata.component, ...bill.components].map((part) => part['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    const linked = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(linked.filter((reference) => !references.includes(reference))).toEqual([]);
  });

  test('PRM-25 and nothing of when, where and by whom it was built', () => {
    expect(text).not.toMatch(/timestamp|resolved|registry|\.tgz|localhost|127\.0\.0\.1/i);
    for (const place of [projectFolder, homedir(), hostname()]) {
      expect(text.includes(place), place).toBe(false);
    }
  });
});

test('PRM-25 a build in another folder is the same, to the last byte of every file', () => {
  const { files } = buildElsewhere('those-here');
  expect(files).toEqual(hashesIn(buildFolder));
});

test.runIf(isLongRun)(
  'PRM-25 so is one from newly installed packages, none of which ran a script of its own',
  () => {
    const { files, output } = buildElsewhere('its-own');
    expect(output).toContain('Installing packages');
    expect(files).toEqual(hashesIn(buildFolder));
  },
);
