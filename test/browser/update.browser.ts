import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { makeBreakable, setBreakage } from './support/broken-storage.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  untilOfflineReady,
  untilSaved,
} from './support/person.ts';
import { lookForUpdate, thisRelease } from './support/releases.ts';

journeyWithServiceWorker(
  'PRM-10 a new release waits for the person, and takes every edit along',
  async (rig) => {
    const { server, open } = rig;
    const { page } = await open();
    await makeBreakable(page);
    await goToCases(page, server.url);
    await beginCase(page, 'Midt i noget');
    await untilOfflineReady(page);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });

    const next = thisRelease();
    next.renew();
    try {
      server.serve(next.folder);
      await lookForUpdate(page);
      const apply = page.getByRole('button', { name: da.frame.applyUpdate });
      await apply.waitFor();
      await field(page, lightCaseWords.whyNow).pressSequentially('Skrevet videre', { delay: 20 });
      await untilSaved(page);
      expect(loads).toBe(0);

      // What cannot be saved is not thrown away for a new release.
      await setBreakage(page, 'is-full');
      await field(page, lightCaseWords.whyNow).fill('Kun i dette vindue');
      const banner = page.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });
      await banner.waitFor();
      await apply.click();
      await page.waitForTimeout(1_000);
      expect(loads).toBe(0);
      await expectField(page, lightCaseWords.whyNow, 'Kun i dette vindue');

      await setBreakage(page, 'works');
      await field(page, lightCaseWords.whyNow).fill('Det sidste før den nye udgave');
      await apply.click();
      await expect.poll(() => loads).toBe(1);
      await expectField(page, lightCaseWords.whyNow, 'Det sidste før den nye udgave');
      await page.waitForTimeout(1_000);
      expect(loads).toBe(1);
      expect(await apply.count()).toBe(0);
    } finally {
      next.remove();
    }
  },
);
