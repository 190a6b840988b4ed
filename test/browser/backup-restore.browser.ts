import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { backupFileText, parseBackupText, type Backup } from '#src/document/backup-file.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { anyCase, anyOrganisation } from '#test/support/arbitrary-cases.ts';
import { aPortfolio } from '#test/support/portfolio.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';
import type { AppBrowser } from './support/app-browser.ts';
import { giveBackup, goToDevice, withFolder } from './support/backups.ts';
import { journey } from './support/journey.ts';
import { savedFile, withoutFileDialogs } from './support/person.ts';
import { report } from './support/report.ts';
import { times } from './support/run-size.ts';
import { storedDocuments } from './support/stored.ts';

const savedAt = '2027-01-01T10:00:00.000Z' as Instant;

/** Everything the browser keeps for the app: as on a device that has never seen it. */
async function wipe({ context, page }: AppBrowser, address: string): Promise<void> {
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

const ROUNDS = times({ ci: 2, long: 25 });
const CASES_A_ROUND = 20;

/** Documents with anything in them, and one that a person might have made. The same each time. */
function someBackup(seed: number): Backup {
  const drawn = fc.sample(anyCase, { seed, numRuns: CASES_A_ROUND });
  const byId = new Map(drawn.map((document) => [document.id.toLowerCase(), document]));
  const [organisation = null] = fc.sample(anyOrganisation, { seed, numRuns: 1 });
  const known: BusinessCase = { ...benchCase(12, 8), id: 'kendt' as CaseId, title: 'Kendt' };
  return {
    savedAt,
    cases: [...byId.values(), known],
    organisation,
    portfolio: aPortfolio(),
    versions: [],
  };
}

/** What the documents come to, to the last digit. */
function totalsOf(documents: readonly BusinessCase[]): readonly string[] {
  return documents
    .map((document) => `${document.id} ${JSON.stringify(appraisal(document))}`)
    .toSorted();
}

async function figuresOnScreen(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/sager/kendt/resultat`);
  const figures = page.locator('.key-figures').first();
  await figures.waitFor();
  return figures.innerText();
}

journey('PRM-12 what was on a device is on the next one, to the last digit', async (rig) => {
  await withFolder(async (folder) => {
    const { server, open } = rig;
    const browser = await open();
    const { page } = browser;
    await withoutFileDialogs(page);
    let count = 0;
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const backup = someBackup(seed);
      const expected = backup.cases.map(canonicalJson).toSorted();
      const bringIn = async (text: string) => {
        await goToDevice(page, server.url);
        await giveBackup(page, text, folder);
        await page
          .getByRole('dialog')
          .getByRole('button', { name: deviceWords.restoreNow })
          .click();
        await page.getByText(deviceWords.restored(backup.cases.length, 0, 0)).waitFor();
        expect(await storedDocuments(page, 'cases')).toEqual(expected);
        expect(await storedDocuments(page, 'organisation')).toEqual([
          canonicalJson(backup.organisation),
        ]);
        expect(await storedDocuments(page, 'portfolio')).toEqual([canonicalJson(backup.portfolio)]);
      };

      await bringIn(backupFileText(backup));
      const shown = await figuresOnScreen(page, server.url);
      await goToDevice(page, server.url);
      const file = await savedFile(page, () =>
        page.getByRole('main').getByRole('button', { name: deviceWords.makeBackup }).click(),
      );
      const read = parseBackupText(file.text);
      expect(read.ok && totalsOf(read.value.cases)).toEqual(totalsOf(backup.cases));

      await wipe(browser, server.url);
      await goToDevice(page, server.url);
      expect(await storedDocuments(page, 'cases')).toEqual([]);
      await bringIn(file.text);
      expect(await figuresOnScreen(page, server.url)).toBe(shown);
      await wipe(browser, server.url);
      count += backup.cases.length;
    }
    report('PRM-12', { 'documents out and in again': count });
  });
});
