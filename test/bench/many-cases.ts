import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { da } from '#src/text/da.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { createStaticServer } from '../../scripts/serve/static-server.mjs';
import { buildFolder } from '../../scripts/set-up/production-build.mjs';
import { openBrowser, type AppBrowser } from '../browser/support/app-browser.ts';
import { goBehindTheApp } from '../browser/support/damage.ts';
import { goToCases } from '../browser/support/person.ts';
import { fillDatabase } from './case-pile.ts';
import { counted, measureCases, measurePortfolio } from './many-cases-steps.ts';
import { tableText } from './measures.ts';
import { watched, watchPage, type Sign, type Watched } from './page-watch.ts';

/** How many cases, one browser after the other: `CASES=1000,3000 npm run bench`. */
const SIZES = (process.env['CASES'] ?? '1000,3000,10000').split(',').map(Number);

/** Nothing here is held to a time. Milliseconds. */
const AS_LONG_AS_IT_TAKES = 3 * 60 * 60_000;

type Measured = ReadonlyMap<string, Watched>;

/**
 * The app in a real browser with thousands of cases of 50 lines in its own database: what a person waits
 * for, and what it takes of memory. Each opening is that of a browser that has just been started.
 */
test('thousands of cases', { timeout: AS_LONG_AS_IT_TAKES }, async () => {
  const sizes: { readonly size: number; readonly measured: Measured }[] = [];
  for (const size of SIZES) sizes.push({ size, measured: await measuredWith(size) });
  console.log(report(sizes));
});

async function measuredWith(size: number): Promise<Measured> {
  const [port] = inject('ports');
  const server = createStaticServer({ folder: buildFolder, port });
  const profile = mkdtempSync(join(tmpdir(), 'gevinstkort-bench-'));
  const measured = new Map<string, Watched>();
  const browsers: AppBrowser[] = [];
  const started = async () => {
    await browsers.at(-1)?.close();
    const browser = await openBrowser(profile, new URL(server.url).origin, {
      program: 'whole',
      keepsApp: false,
    });
    browsers.push(browser);
    browser.page.setDefaultTimeout(AS_LONG_AS_IT_TAKES);
    await watchPage(browser.page);
    return browser.page;
  };
  const measure = async (
    what: string,
    page: Page,
    act: () => Promise<unknown>,
    sign: Sign,
  ): Promise<void> => {
    const one = await watched(page, profile, act, sign);
    measured.set(what, one);
    console.log(
      `${String(size)} cases, ${what}: ${one.took.toFixed(0)} ms, of the processor ${String(one.pageWork)} in the page and ${String(one.allWork)} in all`,
    );
  };
  await server.start();
  try {
    const first = await started();
    await fill(first, server.url, size);
    const toDevice = () => first.goto(`${server.url}#/data`);
    await measure('all listed for the first time', first, toDevice, {
      selector: 'main dd',
      words: String(size),
    });
    await untilCopied(first, size);
    await measureCases(await started(), { measure, address: server.url, size });
    for (const what of ['opens, cases packed', 'opens from packed']) {
      await measure(`Portefølje ${what}`, await started(), openPortfolio(browsers, server.url), {
        selector: '.overview-count',
        words: words.proposals(counted(size)),
      });
    }
    const { page } = browsers.at(-1) ?? {};
    if (page !== undefined) await measurePortfolio(page, { measure, address: server.url, size });
  } finally {
    for (const browser of browsers) await browser.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return measured;
}

function openPortfolio(browsers: readonly AppBrowser[], address: string) {
  return () => browsers.at(-1)?.page.goto(`${address}#/portefoelje/oversigt`) ?? Promise.resolve();
}

/** Makes the app's database and fills it, behind the app. */
async function fill(page: Page, address: string, size: number): Promise<void> {
  await goToCases(page, address);
  await page.getByRole('heading', { name: da.cases.emptyTitle }).waitFor();
  await goBehindTheApp(page, address);
  const begun = performance.now();
  await fillDatabase(page, size);
  console.log(`${String(size)} cases: filled in ${seconds(performance.now() - begun)}`);
}

/** Answers when the app has copied all of them. */
async function untilCopied(page: Page, size: number): Promise<void> {
  const begun = performance.now();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('gevinstkort.sentinel')), {
      timeout: AS_LONG_AS_IT_TAKES,
      interval: 500,
    })
    .toContain(`"cases":${String(size)}`);
  console.log(`${String(size)} cases: copied ${seconds(performance.now() - begun)} later`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}

const columns: readonly (readonly [string, keyof Watched])[] = [
  ['until it is drawn, ms', 'took'],
  ['longest task of the page, ms', 'longestTask'],
  ['processor time of the page, ms', 'pageWork'],
  ['processor time of page and workers, ms', 'allWork'],
  ['heap of the page, MB', 'heap'],
  ['page and workers in memory, MB', 'memory'],
  ['the same at the most, MB', 'mostMemory'],
];

/** A table a measure; growth is from the fewest cases to the most. */
function report(sizes: readonly { readonly size: number; readonly measured: Measured }[]): string {
  const names = [...(sizes[0]?.measured.keys() ?? [])];
  return columns
    .map(([head, key]) => {
      const rows = names.map((name) => {
        const values = sizes.map(({ measured }) => measured.get(name)?.[key] ?? Number.NaN);
        const growth = (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
        return [name, ...values.map((value) => value.toFixed(0)), `x ${growth.toFixed(1)}`];
      });
      const ofSizes = sizes.map(({ size }) => `${String(size)} cases`);
      return tableText([head, ...ofSizes, 'growth'], rows);
    })
    .join('\n\n');
}
