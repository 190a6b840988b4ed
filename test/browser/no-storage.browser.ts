import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { result as resultWords } from '#src/text/da/result.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { keepTimes, timesOf } from './support/page-times.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  goToTab,
  listedTitles,
  saveStatus,
  savedFile,
  untilWriting,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';
import { reportTime } from './support/report.ts';
import { storedCase } from './support/stored.ts';

/** How long a page without storage may take to say so, from the moment it begins. Milliseconds. */
const SAID_WITHIN = 3_000;

const absences = {
  'is not there': {
    words: da.storage.absent,
    remove: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  },
  'is forbidden': {
    words: da.storage.absent,
    // As browsers do that are told to keep nothing of any site.
    remove: () => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
      }
      LockManager.prototype.request = () =>
        Promise.reject(new DOMException('not here', 'SecurityError'));
    },
  },
  'never answers': {
    words: da.storage.silent,
    remove: () => {
      IDBFactory.prototype.open = () =>
        Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => undefined },
        }) as IDBOpenDBRequest;
    },
  },
} as const;

for (const [name, { words, remove }] of Object.entries(absences)) {
  journeyWithServiceWorker(
    `PRM-18 where storage ${name} it is said, and all else works`,
    async (rig) => {
      const { server, open } = rig;
      const { page } = await open();
      await withoutFileDialogs(page);
      await page.addInitScript(remove);
      await keepTimes(page, words.title);
      await goToCases(page, server.url);
      await page.getByRole('alert').getByText(words.title).waitFor();
      const { begun, asked, said } = await timesOf(page);
      reportTime('PRM-18', `until it is said that storage ${name}`, {
        took: said - (Number.isFinite(asked) ? asked : begun),
        promised: SAID_WITHIN,
      });
      expect(await page.getByRole('alert').textContent()).toContain(words.text);

      // A case of one's own, with nothing promised that is not kept.
      await page.getByRole('button', { name: da.cases.create, exact: true }).click();
      await field(page, lightCaseWords.title).fill('Uden lager');
      await untilOnlyHere(page);
      await goToCasesByRail(page);
      expect(await listedTitles(page)).toEqual(['Uden lager']);

      // An example, to the last figure.
      await page.getByRole('button', { name: da.cases.openExample }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Digitalt tilsyn' }).click();
      await page.getByRole('heading', { level: 2, name: resultWords.missing.title }).waitFor();
      await takePictures(page, `no-storage-${name.replaceAll(' ', '-')}`);
      await goToTab(page, da.businessCase.tabs.grundlag);
      await untilWriting(page);

      // A file out of it, and the frames.
      await goToCasesByRail(page);
      await page.getByRole('link', { name: 'Uden lager' }).click();
      const file = await savedFile(page, () =>
        page.getByRole('button', { name: da.frame.saveAsFile }).click(),
      );
      expect(file.text).toContain('"Uden lager"');
      await goToPlace(page, da.frame.organisation);
      await field(page, organisationWords.name).fill('Kun her Kommune');
      await untilOnlyHere(page);
      await goToPlace(page, da.frame.device);
      await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
      await goToPlace(page, da.frame.organisation);
      await expectField(page, organisationWords.name, 'Kun her Kommune');

      // Whoever leaves is asked first.
      expect(await leavingIsAsked(page)).toBe(true);
      await expectField(page, organisationWords.name, 'Kun her Kommune');
    },
  );
}

journeyWithServiceWorker(
  'PRM-18 without the small storages everything is saved all the same',
  async (rig) => {
    const { server, open } = rig;
    const { page, context } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      });
      Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
    });
    // Workers do not run the scripts that begin a page.
    await context.route(/safety-copy.*\.js$/, async (route) => {
      const response = await route.fetch();
      const without = 'Reflect.deleteProperty(StorageManager.prototype, "getDirectory");';
      await route.fulfill({ response, body: `${without}${await response.text()}` });
    });
    await goToCases(page, server.url);
    await beginCase(page, 'Uden reservekopi');
    await goToPlace(page, da.frame.device);
    await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
    await page.reload();
    expect((await storedCase(page, 'Uden reservekopi')).document.title).toBe('Uden reservekopi');
    expect(await leavingIsAsked(page)).toBe(false);
    // The worker may just be asked for once more, and its page be gone.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
);

async function untilOnlyHere(page: Page): Promise<void> {
  await saveStatus(page).getByText(da.storage.onlyHere, { exact: true }).waitFor();
}

async function goToCasesByRail(page: Page): Promise<void> {
  await goToPlace(page, da.frame.cases);
  await page.getByRole('heading', { level: 1, name: da.cases.title }).waitFor();
}

/** Closes the page, as far as it lets itself be closed without a question. */
async function leavingIsAsked(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type() === 'beforeunload';
  });
  const closed = page.waitForEvent('close').then(() => false);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}
