import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { erased } from '#src/text/da/erased.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { storedVersion } from '#src/storage/named-versions.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aSeal, aVersion } from '#test/support/named-versions.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { untilReadyOffline } from './support/offline.ts';
import {
  beginCase,
  field,
  goToCases,
  goToPlace,
  listedTitles,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { putRecords } from './support/stored.ts';

/** In letters that look the same however a string is written to a disk. */
const TITLE = 'Fortroligt-Projekt-Zebra';

journeyWithServiceWorker(
  'PRM-26 Slet alt leaves nothing, in no tab, and nothing comes back',
  async (rig) => {
    const { server, profile, open } = rig;
    const browser = await open();
    const { page } = browser;
    await withoutFileDialogs(page);
    await goToCases(page, server.url);
    await untilReadyOffline(page);
    await beginCase(page, TITLE);
    const version = aVersion({ document: aCase({ title: TITLE }), seal: aSeal({ reason: TITLE }) });
    await putRecords(page, 'named', [storedVersion(version, 1, version.savedAt)]);
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await field(other, lightCaseWords.title).waitFor();
    await other.evaluate(() => sessionStorage.setItem('of-this-tab', 'yes'));
    await expect.poll(async () => (await whatIsKept(page)).files).toBeGreaterThan(0);
    const before = await whatIsKept(page);
    for (const count of Object.values(before)) expect(count).toBeGreaterThan(0);
    expect(filesWith(profile, TITLE)).not.toEqual([]);

    // An edit is on its way to the disk in the one tab while the other erases everything.
    await goToPlace(other, da.frame.device);
    await other.getByRole('button', { name: deviceWords.erase, exact: true }).click();
    const dialog = other.getByRole('dialog', { name: deviceWords.eraseDialog });
    const erase = dialog.getByRole('button', { name: deviceWords.erase, exact: true });
    expect(await erase.isDisabled()).toBe(true);
    const backup = await savedFile(other, () =>
      dialog.getByRole('button', { name: deviceWords.eraseBackup }).click(),
    );
    expect(backup.text).toContain(TITLE);
    const word = dialog.getByLabel(deviceWords.eraseField(deviceWords.eraseWord));
    await word.fill('SLE');
    expect(await erase.isDisabled()).toBe(true);
    await word.fill(deviceWords.eraseWord);
    await field(page, lightCaseWords.whyNow).fill('Skrives, mens alt slettes');
    await erase.click();

    for (const tab of [other, page]) {
      await tab.getByRole('heading', { name: erased.title }).waitFor();
      await tab.getByRole('button', { name: erased.beginAnew }).waitFor();
      expect(await tab.getByText(TITLE).count()).toBe(0);
    }
    const nothing = { databases: 0, files: 0, caches: 0, keys: 0, workers: 0 };
    for (const tab of [other, page]) expect(await whatIsKept(tab)).toEqual(nothing);

    // Nor does a page write or register anything when it is hidden, left alone, or closed.
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('pagehide'));
    });
    await page.waitForTimeout(1500);
    expect(await whatIsKept(page)).toEqual(nothing);
    await other.close();
    expect(await whatIsKept(page)).toEqual(nothing);

    await browser.close();
    expect(filesWith(profile, TITLE)).toEqual([]);
  },
);

journeyWithServiceWorker(
  'SAV-14 after Slet alt one begins anew, as one who was never here',
  async (rig) => {
    const { server, open } = rig;
    const { page } = await open();
    await goToCases(page, server.url);
    await beginCase(page, TITLE);
    await goToPlace(page, da.frame.device);
    await eraseAll(page);
    await page.getByRole('button', { name: erased.beginAnew }).click();
    await page.getByRole('heading', { level: 1, name: da.cases.title }).waitFor();
    expect(await listedTitles(page)).toEqual([]);
    await beginCase(page, 'Den første igen');
    await untilSaved(page);
    await untilReadyOffline(page);
    await page.reload();
    await goToCases(page, server.url);
    expect(await listedTitles(page)).toEqual(['Den første igen']);
  },
);

async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: deviceWords.erase, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: deviceWords.eraseDialog });
  await dialog.getByLabel(deviceWords.eraseField(deviceWords.eraseWord)).fill('slet');
  await dialog.getByRole('button', { name: deviceWords.erase, exact: true }).click();
  await page.getByRole('heading', { name: erased.title }).waitFor();
}

/** How many there are of each kind of thing that a browser keeps for the app. */
function whatIsKept(page: Page) {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = root as unknown as { keys: () => AsyncIterable<string> };
    const files: string[] = [];
    for await (const name of folder.keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).length,
      files: files.length,
      caches: (await caches.keys()).length,
      keys: localStorage.length + sessionStorage.length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
}

/**
 * The folders in which Chromium keeps what a site stores. Its history is no concern of a site; and in
 * the files of a database that is gone it may leave what was in it, until it puts them together anew.
 */
const siteFolders = [
  'File System',
  'Service Worker',
  'Local Storage',
  'Session Storage',
  'Network',
  'WebStorage',
  'shared_proto_db',
];

/** The files of a profile that hold a text, written in one byte a letter or in two. */
function filesWith(profile: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return readdirSync(join(profile, 'Default'), { recursive: true, encoding: 'utf8' })
    .filter((path) => siteFolders.some((folder) => path.startsWith(folder)))
    .filter((path) => {
      const file = join(profile, 'Default', path);
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}
