import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { backupFileText } from '#src/document/backup-file.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';
import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { journey, type Rig } from './support/journey.ts';
import {
  goToCases,
  goToPlace,
  giveFile,
  listedTitles,
  openFile,
  savedFile,
  takeInFiles,
  withoutFileDialogs,
} from './support/person.ts';
import { stored, storedCase, storedCases, wholeDatabase } from './support/stored.ts';

const tenLines: BusinessCase = {
  ...benchCase(10, 5),
  id: 'fra-fil' as CaseId,
  title: 'Fra en <b>fil</b> & "tilbage"',
};

async function begin({ server, open }: Rig): Promise<Page> {
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  return page;
}

async function figuresOf(page: Page): Promise<string> {
  const figures = page.locator('.key-figures');
  await figures.first().waitFor();
  return figures.first().innerText();
}

journey('FIL-1 a case goes out as a file and comes in the same on another device', async (rig) => {
  const page = await begin(rig);
  await openFile(page, caseFileText(tenLines));
  await page.waitForURL(/resultat/);
  const figures = await figuresOf(page);
  await goToPlace(page, da.frame.cases);
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: da.cases.saveAsFile(tenLines.title) }).click(),
  );
  await page.getByRole('button', { name: da.cases.remove(tenLines.title) }).click();
  await expect.poll(async () => (await storedCases(page)).length).toBe(0);

  await openFile(page, file.text);
  await page.waitForURL(/resultat/);
  expect(await figuresOf(page)).toBe(figures);
  const { document } = await storedCase(page, tenLines.title);
  expect(canonicalJson(document)).toBe(canonicalJson(tenLines));
});

journey('FIL-1 a case that is here already: cancel, keep both, replace', async (rig) => {
  const page = await begin(rig);
  await openFile(page, caseFileText(tenLines));
  await page.waitForURL(/resultat/);
  await goToPlace(page, da.frame.cases);
  await openFile(page, caseFileText(tenLines));
  await page.waitForURL(/resultat/);
  expect((await storedCases(page)).length).toBe(1);

  const changed = { ...tenLines, whyNow: 'Fra en anden' };
  await goToPlace(page, da.frame.cases);
  const before = await wholeDatabase(page);
  const dialog = page.getByRole('dialog', { name: da.cases.sameCaseTitle });
  const give = async () => {
    await goToPlace(page, da.frame.cases);
    await openFile(page, caseFileText(changed));
    await dialog.waitFor();
  };
  await give();
  await dialog.getByRole('button', { name: da.actions.cancel }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await wholeDatabase(page)).toEqual(before);

  await give();
  await dialog.getByRole('button', { name: da.cases.keepBoth }).click();
  await page.waitForURL(/resultat/);
  expect((await storedCase(page, tenLines.title)).document.whyNow).toBe('');
  const copy = await storedCase(page, da.cases.copyTitle(tenLines.title));
  expect(copy.document.whyNow).toBe('Fra en anden');

  await give();
  await dialog.getByRole('button', { name: da.cases.replace }).click();
  await page.waitForURL(new RegExp(`${tenLines.id}/resultat`));
  expect((await storedCase(page, tenLines.title)).document.whyNow).toBe('Fra en anden');
  const bin = await stored<{ readonly document: BusinessCase }>(page, 'bin');
  expect(bin.map(({ document }) => document.whyNow)).toEqual(['']);
});

journey('BAK-3 a backup brings every document back, identical', async (rig) => {
  const page = await begin(rig);
  const documents = [1, 2, 3].map((number) => ({
    ...tenLines,
    id: `sag-${String(number)}` as CaseId,
    title: `Sag ${String(number)}`,
  }));
  for (const document of documents) {
    await openFile(page, caseFileText(document));
    await page.waitForURL(/resultat/);
    await goToPlace(page, da.frame.cases);
  }
  await goToPlace(page, da.frame.device);
  const main = page.getByRole('main');
  const backup = await savedFile(page, () =>
    main.getByRole('button', { name: deviceWords.makeBackup }).click(),
  );
  await goToPlace(page, da.frame.cases);
  for (const { title } of documents) {
    await page.getByRole('button', { name: da.cases.remove(title) }).click();
    await expect.poll(() => listedTitles(page)).not.toContain(title);
  }

  await goToPlace(page, da.frame.device);
  const restore = main.getByRole('button', { name: deviceWords.restore, exact: true });
  await giveFile(page, () => restore.click(), backup.text);
  await page.getByRole('dialog').getByRole('button', { name: deviceWords.restoreNow }).click();
  await page.getByText(deviceWords.restored(3, 0, 0)).waitFor();
  const kept = (await storedCases(page)).map(({ document }) => canonicalJson(document));
  expect(kept.toSorted()).toEqual(documents.map(canonicalJson).toSorted());

  // The other way round: a case is no backup, and a backup is no case.
  const before = await wholeDatabase(page);
  await giveFile(page, () => restore.click(), caseFileText(tenLines));
  await page.getByRole('dialog', { name: deviceWords.refusedTitle }).waitFor();
  await page.getByText(/Filen er en enkelt sag/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: da.actions.close }).click();
  await goToPlace(page, da.frame.cases);
  await openFile(page, backup.text);
  await page.getByText(/Filen er en sikkerhedskopi/).waitFor();
  expect(await wholeDatabase(page)).toEqual(before);
});

journey('FIL-1 forty files come in at once, and those that differ are asked about', async (rig) => {
  const page = await begin(rig);
  await openFile(page, caseFileText(tenLines));
  await page.waitForURL(/resultat/);
  await goToPlace(page, da.frame.cases);
  const others = Array.from({ length: 38 }, (_, index) => ({
    ...tenLines,
    id: `fil-${String(index)}` as CaseId,
    title: `Sag ${String(index)}`,
  }));
  const texts = [
    ...others.map((document) => caseFileText(document)),
    caseFileText({ ...tenLines, title: 'En anden udgave' }),
    'hverken sag eller JSON',
  ];
  await takeInFiles(page, texts);
  const dialog = page.getByRole('dialog', { name: da.cases.takenIn.title(38) });
  await dialog.getByText(da.cases.takenIn.refused('39.json')).waitFor();
  await dialog.getByText('En anden udgave').waitFor();
  expect((await storedCase(page, tenLines.title)).document.title).toBe(tenLines.title);
  await dialog.getByRole('button', { name: da.cases.takenIn.replace(1) }).click();
  await expect.poll(() => listedTitles(page)).toContain('En anden udgave');
  expect((await listedTitles(page)).length).toBe(39);
});

journey('BAK-2 a backup with one bad case comes in not at all', async (rig) => {
  const page = await begin(rig);
  await openFile(page, caseFileText(tenLines));
  await page.waitForURL(/resultat/);
  const bad = { ...tenLines, id: 'b' as CaseId, horizon: 5_000 };
  // Leaving a case keeps a version of it.
  await goToPlace(page, da.frame.device);
  const before = await wholeDatabase(page);
  const restore = page
    .getByRole('main')
    .getByRole('button', { name: deviceWords.restore, exact: true });
  await giveFile(
    page,
    () => restore.click(),
    backupFileText({
      savedAt: '2027-01-01T10:00:00.000Z' as Instant,
      cases: [{ ...tenLines, id: 'a' as CaseId }, bad],
      organisation: null,
      portfolio: null,
      versions: [],
    }),
  );
  await page
    .getByRole('dialog')
    .getByText(/Sag 2, tidshorisont/)
    .waitFor();
  expect(await wholeDatabase(page)).toEqual(before);
});
