import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { costs as costWords } from '#src/text/da/costs.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  goToTab,
  untilOfflineReady,
  untilSaved,
} from './support/person.ts';
import {
  forgetNetworkCache,
  lookForUpdate,
  otherRelease,
  thisRelease,
} from './support/releases.ts';
import { times } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';

const DEPLOYS = times({ ci: 3, long: 50 });

/** Pages whose code is loaded when one goes there, each from the light case and back to it. */
const rarePages: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await goToPlace(page, da.frame.organisation);
    await field(page, organisationWords.name).waitFor();
  },
  async (page) => {
    await goToTab(page, da.businessCase.tabs.omkostninger);
    await page.getByRole('heading', { level: 2, name: costWords.title }).waitFor();
  },
  async (page) => {
    await goToPlace(page, da.frame.cases);
    await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
    await page.getByRole('button', { name: da.cases.examples['digitalt-tilsyn'].title }).click();
    await page.getByRole('figure').first().waitFor();
  },
];

journeyWithServiceWorker(
  'PRM-10 deploy after deploy a tab goes on with what it began as',
  async (rig) => {
    const { server, open } = rig;
    const { page: old, context } = await open();
    const releases = [otherRelease(), thisRelease()] as const;
    let loads = 0;
    try {
      await goToCases(old, server.url);
      await untilOfflineReady(old);
      await beginCase(old, 'Gennem alle udgaver');
      const home = old.url();
      old.on('load', () => {
        loads += 1;
      });
      let written = '';

      for (let deploy = 0; deploy < DEPLOYS; deploy += 1) {
        const release = releases[deploy % 2] ?? releases[0];
        release.renew();
        server.serve(release.folder);
        await forgetNetworkCache(old);
        const other = await context.newPage();
        await goToCases(other, server.url);
        await lookForUpdate(other);

        // Another tab takes the release into use; this one is told, and nothing more.
        const apply = other.getByRole('button', { name: da.frame.applyUpdate });
        const reloaded = other.waitForEvent('load');
        await apply.click();
        await reloaded;
        await other.getByRole('link', { name: 'Gennem alle udgaver' }).waitFor();
        await old.getByRole('button', { name: da.frame.applyUpdate }).waitFor();
        await other.close();

        const text = `Under udgave ${String(deploy)}. `;
        await field(old, lightCaseWords.whyNow).focus();
        await old.keyboard.press('ControlOrMeta+End');
        await old.keyboard.type(text);
        written += text;
        await untilSaved(old);
        expect((await storedCase(old, 'Gennem alle udgaver')).document.whyNow).toBe(written);
        await rarePages[deploy % rarePages.length]?.(old);
        await old.goto(home);
        await expectField(old, lightCaseWords.whyNow, written);
        expect(loads).toBe(0);
        expect(await old.getByText(da.frame.pageFailed).count()).toBe(0);
      }

      // In the end it goes along, because it is asked to, and what no page runs any more is gone.
      await old.getByRole('button', { name: da.frame.applyUpdate }).click();
      await expect.poll(() => loads).toBe(1);
      await expectField(old, lightCaseWords.whyNow, written);
      await expect.poll(() => keptReleases(old)).toEqual([]);
    } finally {
      for (const release of releases) release.remove();
    }
  },
);

/** The releases that are kept beside the one that serves. */
function keptReleases(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes('release')),
  );
}
