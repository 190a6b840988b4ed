import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { parseCase } from '#src/document/parse-case.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { resultOf } from '#src/state/results.ts';
import { DATABASE_VERSION } from '#src/storage/database.ts';
import { da } from '#src/text/da.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';
import { lastStep } from './support/case-pages.ts';
import { expectDigits } from './support/danish-digits.ts';
import { journey } from './support/journey.ts';
import { expectField, goToCases, goToPlace, goToTab, listedTitles } from './support/person.ts';
import { putRawDatabase, rawDatabase, type RawDatabase } from './support/raw-database.ts';
import { report } from './support/report.ts';
import { times } from './support/run-size.ts';

/** An upgrade begins and ends somewhere in this time after the app has asked for it. Milliseconds. */
const LONGEST_LIFE = 60;

const FOLDER = 'test/fixtures/databases';

/** A database as a released app left it, and what its cases came to in that app. */
interface Fixture {
  readonly totals: Readonly<Record<string, { readonly netPresentValue: string }>>;
  readonly database: RawDatabase;
}

const fixtures = readdirSync(FOLDER).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Fixture),
}));

/** Of each of them. */
const KILLS = Math.ceil(times({ ci: 20, long: 200 }) / fixtures.length);

for (const { file, totals, database } of fixtures) {
  journey(`PRM-9 ${file} opens, and comes to what it came to`, async ({ server, open }) => {
    const { page } = await open();
    await onEmptyPage(page, server.url, () => putRawDatabase(page, database));
    await goToCases(page, server.url);
    await expect
      .poll(async () => (await listedTitles(page)).toSorted())
      .toEqual(Object.keys(totals).toSorted());
    for (const [title, { netPresentValue }] of Object.entries(totals)) {
      await page.getByRole('link', { name: title, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await goToTab(page, da.businessCase.tabs.resultat);
      expectDigits((await lastStep(page, 'Nettonutidsværdi (NNV)')).result, netPresentValue);
      await goToPlace(page, da.frame.cases);
    }
    await goToPlace(page, da.frame.organisation);
    await expectField(page, organisationWords.name, 'Prøve Kommune');

    const opened = await rawDatabase(page);
    expect(opened.version).toBe(DATABASE_VERSION);
    expect(figuresIn(opened)).toEqual(totals);
    expect(documentsIn(opened)).toEqual(documentsIn(database));
  });

  // Who opens the browser after a kill looks at what was left, and then sees to the next one.
  journey(`PRM-9 ${file} is old or new when it is killed on the way`, async ({ server, open }) => {
    const ends = { old: 0, new: 0 };
    const expectOldOrNew = async (page: Page) => {
      const found = await rawDatabase(page);
      expect([database.version, DATABASE_VERSION]).toContain(found.version);
      const isOld = found.version === database.version;
      ends[isOld ? 'old' : 'new'] += 1;
      expect(drawersOf(found)).toEqual(isOld ? drawersOf(database) : expect.anything());
      expect(documentsIn(found)).toEqual(documentsIn(database));
    };

    for (let kill = 0; kill < KILLS; kill += 1) {
      const { page, kill: killBrowser } = await open();
      await onEmptyPage(page, server.url, async () => {
        if (kill > 0) await expectOldOrNew(page);
        await forgetDatabase(page);
        await putRawDatabase(page, database);
      });
      const asked = await untilDatabaseIsAsked(page);
      // The page is killed before it is there, so no one waits for it.
      page.goto(server.url).catch(() => undefined);
      await asked();
      await new Promise((resolve) => setTimeout(resolve, (kill * LONGEST_LIFE) / KILLS));
      await killBrowser();
    }
    const { page } = await open();
    await onEmptyPage(page, server.url, () => expectOldOrNew(page));
    report('PRM-9', { kills: KILLS, ...ends });
    await goToCases(page, server.url);
    await expect
      .poll(async () => (await listedTitles(page)).length)
      .toBe(Object.keys(totals).length);
    expect(figuresIn(await rawDatabase(page))).toEqual(totals);
  });
}

/** Does something on a page of the site that is not the app. */
async function onEmptyPage(page: Page, address: string, act: () => Promise<void>): Promise<void> {
  const empty = new URL('tom', address).href;
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '<p></p>' }));
  await page.goto(empty);
  await act();
}

/** Answers with what to wait for: the page that is opened next asks for a database. */
async function untilDatabaseIsAsked(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, ...asked) {
      console.debug('asked');
      return open.apply(this, asked);
    };
  });
  const said = page.waitForEvent('console', (message) => message.text() === 'asked');
  return () => said;
}

function forgetDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('gevinstkort');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('the database stays'));
      }),
  );
}

function drawersOf({ drawers }: RawDatabase): readonly string[] {
  return drawers.map(({ name }) => name).toSorted();
}

/** The documents of all drawers that hold some, in one order. */
function documentsIn({ drawers }: RawDatabase): readonly string[] {
  return drawers
    .filter(({ name }) => ['cases', 'organisation', 'bin', 'originals'].includes(name))
    .flatMap(({ name, entries }) =>
      entries.map(
        ({ value }) =>
          `${name} ${canonicalJson((value as { document?: unknown }).document ?? null)}`,
      ),
    )
    .toSorted();
}

/** What the cases come to, by their titles: the numbers as texts with every digit. */
function figuresIn({ drawers }: RawDatabase): unknown {
  const records = drawers.find(({ name }) => name === 'cases')?.entries ?? [];
  const figures = records.flatMap(({ value }) => {
    const { document } = value as { document?: BusinessCase };
    if (document === undefined) return [];
    const parsed = parseCase(document);
    const result = parsed.ok ? resultOf(parsed.value) : null;
    return [[document.title, result?.kind === 'appraised' ? result.appraisal.figures : null]];
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(figures)));
}
