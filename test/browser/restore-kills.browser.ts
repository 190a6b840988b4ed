import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { device as deviceWords } from '#src/text/da/device.ts';
import { giveBackup, goToDevice, withFolder } from './support/backups.ts';
import { deleteDatabase, deleteMirror, deleteSentinel, goBehindTheApp } from './support/damage.ts';
import { backupOf } from './support/hostile-files.ts';
import { journey, type Rig } from './support/journey.ts';
import { markDatabase, markedState } from './support/marks.ts';
import { withoutFileDialogs } from './support/person.ts';
import { putRawDatabase, rawDatabase, type RawDatabase } from './support/raw-database.ts';
import { report } from './support/report.ts';
import { isLongRun, times } from './support/run-size.ts';
import { spread } from './support/spread.ts';

const CYCLES = times({ ci: 50, long: 200 });
/** Some 5 MB of cases. */
const CASES = 230;
/** How many of them are on the device before, with other contents. */
const HERE_BEFORE = 3;
/** Some losses show only when a browser is opened for the second time: every so often it is. */
const OPENED_IN_PEACE_EVERY = isLongRun ? 1 : 10;

type Found = 'none' | 'all' | 'mended';

/** Who opens the browser after a kill looks at what was left, and then sees to the next one. */
journey('PRM-12 a kill while a backup comes in leaves none of it or all of it', async (rig) => {
  const { server, open } = rig;
  await withFolder(async (folder) => {
    const prepared = await preparedDevice(rig, folder);
    const backup = backupOf(CASES);
    const opened = async () => {
      const browser = await open();
      // The browser looks for the icon of a page that names none.
      browser.faults.allow(/404/);
      await withoutFileDialogs(browser.page);
      await goBehindTheApp(browser.page, server.url);
      return browser;
    };
    const begin = async (page: Page) => {
      await goToDevice(page, server.url);
      await giveBackup(page, backup, folder);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: deviceWords.replaceWithBackup })
        .click({ noWaitAfter: true });
    };

    const whole = await opened();
    await makeDevice(whole.page, prepared);
    const none = await markedState(whole.page);
    await begin(whole.page);
    const begun = performance.now();
    const told = deviceWords.restored(CASES - HERE_BEFORE, HERE_BEFORE, 0);
    await whole.page.getByText(told).waitFor();
    const duration = performance.now() - begun;
    const all = await markedState(whole.page);
    expect(all).not.toBe(none);
    await whole.close();

    const look = async (page: Page): Promise<Found> => {
      const state = await markedState(page);
      if (state !== null) {
        expect([none, all]).toContain(state);
        return state === none ? 'none' : 'all';
      }
      // The browser gave its database up: what the copy had is there, and it is told.
      await goToDevice(page, server.url);
      await page.getByText(/^Browserens lager var gået i stykker/).waitFor();
      await goBehindTheApp(page, server.url);
      return 'mended';
    };
    const found = { none: 0, all: 0, mended: 0 };
    // What is on the device: it is made anew only where a kill changed it.
    let here: Found = 'all';
    for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
      const { page, kill } = await opened();
      if (cycle > 1) {
        here = await look(page);
        found[here] += 1;
      }
      if (here !== 'none') await makeDevice(page, prepared);
      await begin(page);
      // Over the whole of it, and more of them early, before the words come.
      await page.waitForTimeout(spread(cycle) ** 2 * duration);
      await kill();

      if (cycle % OPENED_IN_PEACE_EVERY > 0) continue;
      const peaceful = await opened();
      const first = await look(peaceful.page);
      await goToDevice(peaceful.page, server.url);
      if (first === 'mended') await markDatabase(peaceful.page);
      await peaceful.close();
    }
    const { page } = await opened();
    found[await look(page)] += 1;
    await goToDevice(page, server.url);
    report('PRM-12', { kills: CYCLES, ...found });
  });
});

/** A device with a few cases, as it lies on the disk. */
async function preparedDevice({ server, open }: Rig, folder: string): Promise<RawDatabase> {
  const { page, close } = await open();
  await withoutFileDialogs(page);
  await goToDevice(page, server.url);
  const few = backupOf(HERE_BEFORE, { title: 'En anden' }).replaceAll('på prøve', 'før');
  await giveBackup(page, few, folder);
  await page.getByRole('dialog').getByRole('button', { name: deviceWords.restoreNow }).click();
  await page.getByText(deviceWords.restored(HERE_BEFORE, 0, 0)).waitFor();
  await markDatabase(page);
  const prepared = await rawDatabase(page);
  await close();
  return prepared;
}

/** Makes the device one that has this database and nothing else. */
async function makeDevice(page: Page, database: RawDatabase): Promise<void> {
  await deleteDatabase(page);
  await deleteMirror(page);
  await deleteSentinel(page);
  await putRawDatabase(page, database);
}
