import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { makeBreakable, setBreakage } from './support/broken-storage.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { keepTimes, timesOf } from './support/page-times.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  savedFile,
  untilWriting,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';
import { reportTime } from './support/report.ts';
import { storedCase } from './support/stored.ts';

/** From the moment a newer app asks for the database until its list is there. Milliseconds. */
const USABLE_WITHIN = 3_000;
/** From the moment another tab stands in the way until it is said. Milliseconds. */
const PROMPT_WITHIN = 1_000;

/** The next release of the app, as far as the database goes: its version is one more. */
async function asNextRelease(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
    const version = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'version');
    Object.defineProperty(IDBDatabase.prototype, 'version', {
      get(this: IDBDatabase) {
        return Number(version?.get?.call(this)) - 1;
      },
    });
  });
}

const givenWay = da.storage['given-way'].title;

journeyWithServiceWorker(
  'PRM-7 an old tab saves what is typed and gives way to the next release',
  async (rig) => {
    const { server, open } = rig;
    const { page: old, context } = await open();
    await keepTimes(old, givenWay);
    await goToCases(old, server.url);
    await beginCase(old, 'Midt i en sætning');

    const next = await context.newPage();
    await asNextRelease(next);
    await keepTimes(next, 'Midt i en sætning');
    const typing = old
      .locator('textarea')
      .first()
      .pressSequentially('Der skrives, så længe der kan skrives. '.repeat(5), { delay: 30 })
      // The field goes dead in the middle of it.
      .catch(() => undefined);
    await goToCases(next, server.url);
    await next.getByRole('link', { name: 'Midt i en sætning' }).waitFor();
    const opening = await timesOf(next);
    reportTime('PRM-7', 'from asking to the list', {
      took: opening.said - opening.asked,
      promised: USABLE_WITHIN,
    });

    await old.getByRole('alert').getByText(givenWay).waitFor();
    const giving = await timesOf(old);
    reportTime('PRM-7', 'until the old tab says that it gave way', {
      took: giving.said - giving.wanted,
      promised: PROMPT_WITHIN,
    });
    await typing;
    expect(await field(old, lightCaseWords.whyNow).isDisabled()).toBe(true);
    const typed = await field(old, lightCaseWords.whyNow).inputValue();
    expect(typed).not.toBe('');
    expect((await storedCase(next, 'Midt i en sætning')).document.whyNow).toBe(typed);
    await takePictures(old, 'given-way');

    // The old tab goes on as the new release when it is told to.
    await asNextRelease(old);
    await old.getByRole('button', { name: da.storage.reload }).click();
    await expectField(old, lightCaseWords.whyNow, typed);
    await untilWriting(old);
    expect(await old.getByText(givenWay).count()).toBe(0);
  },
);

journeyWithServiceWorker(
  'PRM-7 what the old tab cannot save stays there, and no one waits for it',
  async (rig) => {
    const { server, open } = rig;
    const { page: old, context } = await open();
    await withoutFileDialogs(old);
    await makeBreakable(old);
    await goToCases(old, server.url);
    await beginCase(old, 'Disken er fuld');
    await setBreakage(old, 'is-full');
    await field(old, lightCaseWords.whyNow).fill('Kun i den gamle fane');

    const next = await context.newPage();
    await asNextRelease(next);
    await keepTimes(next, 'Disken er fuld');
    await goToCases(next, server.url);
    await next.getByRole('link', { name: 'Disken er fuld' }).waitFor();
    const opening = await timesOf(next);
    reportTime('PRM-7', 'from asking to the list', {
      took: opening.said - opening.asked,
      promised: USABLE_WITHIN,
    });

    await old.getByRole('alert').getByText(givenWay).waitFor();
    const unsaved = old.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });
    const file = await savedFile(old, () =>
      unsaved.getByRole('button', { name: da.frame.saveAsFile }).click(),
    );
    expect(file.text).toContain('Kun i den gamle fane');
    // Loading anew would lose it, so it is asked for.
    const asked = old.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await old.getByRole('button', { name: da.storage.reload }).click();
    expect(await asked).toBe('beforeunload');
    await expectField(old, lightCaseWords.whyNow, 'Kun i den gamle fane');
  },
);

journeyWithServiceWorker(
  'PRM-7 an old tab that lets go of nothing is named at once',
  async (rig) => {
    const { server, open } = rig;
    const { page: old, context } = await open();
    await goToCases(old, server.url);
    await beginCase(old, 'Bag den gamle fane');
    await old.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('gevinstkort');
          request.onsuccess = resolve;
        }),
    );

    const next = await context.newPage();
    await asNextRelease(next);
    await keepTimes(next, da.storage.blocked.title);
    await goToCases(next, server.url);
    await next.getByRole('alert').getByText(da.storage.blocked.title).waitFor();
    const waiting = await timesOf(next);
    reportTime('PRM-7', 'until the tab that is in the way is named', {
      took: waiting.said - waiting.wanted,
      promised: PROMPT_WITHIN,
    });
    await takePictures(next, 'blocked');

    await old.close();
    await next.getByRole('link', { name: 'Bag den gamle fane' }).waitFor();
    expect(await next.getByRole('alert').count()).toBe(0);
  },
);
