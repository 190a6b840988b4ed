import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { recordOf } from '#src/storage/record.ts';
import { da } from '#src/text/da.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { deleteDatabase, goBehindTheApp, mirrorFiles } from './support/damage.ts';
import { journey } from './support/journey.ts';
import { keepTimes, timesOf } from './support/page-times.ts';
import { goToCases } from './support/person.ts';
import { report } from './support/report.ts';
import { times } from './support/run-size.ts';
import { putRecords, storedCount } from './support/stored.ts';

const CASES = times({ ci: 120, long: 1000 });
/** Two files of the manifest stand beside those of the cases. */
const MANIFESTS = 2;
/** Records that are handed to the page at once. */
const BATCH = 100;
const savedAt = '2026-11-27T10:00:00.000Z';

const sample = benchCase(60, 10);

/** As many cases as a large office has in some years, behind the app's back. */
async function putCases(page: Page): Promise<void> {
  for (let start = 0; start < CASES; start += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, CASES - start) }, (_, index) => {
      const number = String(start + index);
      const id = `mange-${number}` as CaseId;
      const numbered = { ...sample, id, title: `Sag ${number}` };
      return recordOf({ id, revision: 1, savedAt, document: numbered });
    });
    await putRecords(page, 'cases', records);
  }
}

journey('PRM-2 SAV-11 however many cases are lost, all are back before the list', async (rig) => {
  const { server, open } = rig;
  const first = await open();
  // The browser looks for the icon of a page that names none.
  first.faults.allow(/404/);
  await goToCases(first.page, server.url);
  // The list has been read, so the app has made its database.
  await first.page.getByRole('heading', { name: da.cases.emptyTitle }).waitFor();
  await goBehindTheApp(first.page, server.url);
  await putCases(first.page);
  await goToCases(first.page, server.url);
  await expect
    .poll(async () => (await mirrorFiles(first.page)).length, { timeout: 120_000 })
    .toBeGreaterThanOrEqual(CASES + MANIFESTS - 1);
  await goBehindTheApp(first.page, server.url);
  await deleteDatabase(first.page);
  await first.close();

  const { page } = await open();
  await keepTimes(page, da.cases.count(CASES));
  const welcome = await hearOf(page, da.cases.emptyTitle);
  await goToCases(page, server.url);
  await page.getByText(da.safety.restored(CASES)).waitFor({ timeout: 120_000 });
  await page.getByText(da.cases.count(CASES), { exact: true }).waitFor({ timeout: 120_000 });
  expect(await storedCount(page, 'cases')).toBe(CASES);
  expect(await welcome()).toBe(false);
  const { said, asked } = await timesOf(page);
  report('PRM-2', {
    'cases put back': CASES,
    'kB each': Math.round(Buffer.byteLength(caseFileText(sample)) / 1000),
    'from asking for the database to the list, in milliseconds': Math.round(said - asked),
  });
});

/** Answers later whether the words have ever been on the screen. */
async function hearOf(page: Page, words: string): Promise<() => Promise<boolean>> {
  await page.addInitScript((sought) => {
    new MutationObserver(() => {
      if (document.documentElement.textContent.includes(sought)) {
        Object.assign(window, { heard: true });
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, words);
  return () => page.evaluate(() => 'heard' in window);
}
