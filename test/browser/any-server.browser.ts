import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import { da } from '#src/text/da.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { metaPolicy } from '../../config/content-security-policy.mjs';
import { buildFolder } from '../../scripts/set-up/production-build.mjs';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  beginCase,
  goToCases,
  listedTitles,
  openFile,
  saveStatus,
  untilOfflineReady,
  withoutFileDialogs,
} from './support/person.ts';
import { startPlainServer } from './support/plain-server.ts';

journeyWithServiceWorker(
  'PRM-11 PRM-15 any web server will do, and any folder',
  async ({ open }) => {
    const server = await startPlainServer(buildFolder);
    try {
      const { page, faults } = await open();
      faults.allow(new RegExp(`^request: GET ${server.url}`));
      await withoutFileDialogs(page);
      await goToCases(page, server.url);
      await beginCase(page, 'På en anden server');
      await saveStatus(page).getByTitle(da.safety.copied).waitFor();
      await page.goto(`${server.url}#/sager`);
      const fromFile = { ...benchCase(3, 3), title: 'Fra fil' };
      await openFile(page, caseFileText(fromFile));
      await page.waitForURL(/resultat/);
      await untilOfflineReady(page);

      server.stop();
      await page.goto(`${server.url}#/sager`);
      await page.reload();
      await expect
        .poll(() => listedTitles(page))
        .toEqual(expect.arrayContaining(['På en anden server', 'Fra fil']));

      // No header says so: the policy comes with the page, before anything it holds back.
      const first = page.locator('head > :first-child');
      expect(await first.getAttribute('content')).toBe(metaPolicy);
      faults.allow(/^policy: require-trusted-types-for/);
      faults.allow(/^console: .*requires 'TrustedScript'/);
      const makesCode = page.evaluate(() => {
        document.createElement('img').setAttribute('onerror', 'this.hasRun = true');
      });
      await expect(makesCode).rejects.toThrow('TrustedScript');
    } finally {
      server.stop();
    }
  },
);
