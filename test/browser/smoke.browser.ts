import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect } from 'vitest';

import { screens } from '../../config/screens.mjs';
import { START_UP_LIMIT } from '../../config/start-up-budget.mjs';
import { BILL_OF_MATERIALS } from '../../scripts/set-up/bill-of-materials.mjs';
import { buildFolder } from '../../scripts/set-up/production-build.mjs';
import { accessibilityFaults } from './support/accessibility.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { keptFiles, untilReadyOffline } from './support/offline.ts';

const builtFiles = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(buildFolder, file)).isFile())
  .sort();

/** The same app as another release: one byte of its service worker differs. */
function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gevinstkort-release-'));
  cpSync(buildFolder, folder, { recursive: true });
  appendFileSync(join(folder, 'sw.js'), '\n');
  return folder;
}

journeyWithServiceWorker(
  'the app opens, in Danish, with nothing axe objects to',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('da');
    for (const screen of Object.values(screens)) {
      await page.setViewportSize(screen);
      expect(await accessibilityFaults(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(screen.width);
    }
  },
);

journeyWithServiceWorker(
  'it can be installed: manifest and icons are there',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    const { manifest, icons } = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const address = link?.href ?? '';
      const manifest = (await (await fetch(address)).json()) as {
        name: string;
        lang: string;
        icons: { src: string; sizes: string; purpose: string }[];
      };
      const icons = await Promise.all(
        manifest.icons.map(async ({ src, sizes }) => {
          const icon = new Image();
          icon.src = new URL(src, address).href;
          await icon.decode();
          const isAsSaid = sizes === 'any' || sizes === [icon.width, icon.height].join('x');
          return isAsSaid ? 'as said' : `${src} is not ${sizes}`;
        }),
      );
      return { manifest, icons };
    });
    expect(manifest).toMatchObject({ name: 'Gevinstkort', lang: 'da' });
    expect(new Set(icons)).toEqual(new Set(['as said']));
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  },
);

journeyWithServiceWorker('once it is ready it needs no network', async ({ server, open }) => {
  const { page } = await open();
  await page.goto(server.url);
  await untilReadyOffline(page);
  const ownFiles = builtFiles.filter((file) => file !== 'sw.js' && file !== BILL_OF_MATERIALS);
  expect(await keptFiles(page)).toEqual(ownFiles);

  await server.stop();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const answers = await page.evaluate(
    (files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
    ownFiles,
  );
  expect(new Set(answers)).toEqual(new Set([200]));
});

journeyWithServiceWorker(
  'a new release waits, and nothing reloads by itself',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    await untilReadyOffline(page);
    await page.evaluate(() => {
      document.body.dataset['sameDocument'] = 'yes';
    });

    const next = nextRelease();
    server.serve(next);
    try {
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
      });
      await page.waitForFunction(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting !== null;
      });
      expect(await page.evaluate(() => document.body.dataset['sameDocument'])).toBe('yes');

      // As when another window of the app puts it in place: this one is left as it is.
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
      });
      await page.waitForFunction(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting === null && registration.active?.state === 'activated';
      });
      expect(await page.evaluate(() => document.body.dataset['sameDocument'])).toBe('yes');
    } finally {
      rmSync(next, { recursive: true });
    }
  },
);

journeyWithServiceWorker(
  'the start page loads no more script than the budget',
  async ({ server, open }) => {
    const { page } = await open();
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const bytes = [...scripts]
      .map((script) => gzipSync(readFileSync(join(buildFolder, script))).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(START_UP_LIMIT);
  },
);
