import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { beginFullCase } from './support/case-pages.ts';
import { openGrid, type Grid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  field,
  goToCases,
  goToPlace,
  listedTitles,
  openFile,
  untilSaved,
  untilWriting,
  withoutFileDialogs,
} from './support/person.ts';
import { storedCase, storedCases, stored } from './support/stored.ts';

const DAY = 86_400_000;
const TODAY = new Date('2027-03-01T10:00:00');

journey('PRM-23 what was deleted comes back for 30 days, whatever the clock says', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await page.clock.install({ time: TODAY });
  await goToCases(page, server.url);
  await beginCase(page, 'Slettet');
  const { document: before } = await storedCase(page, 'Slettet');
  const remove = async () => {
    await goToPlace(page, da.frame.cases);
    await page.getByRole('button', { name: da.cases.remove('Slettet') }).click();
    await expect.poll(async () => (await storedCases(page)).length).toBe(0);
  };
  const bringBack = async () => {
    await goToPlace(page, da.frame.device);
    await page.getByRole('button', { name: `${deviceWords.bringBack} Slettet` }).click();
    await page.getByText(deviceWords.binEmpty).waitFor();
    expect((await storedCase(page, 'Slettet')).document).toEqual(before);
  };

  await remove();
  await bringBack();
  await remove();
  await openAgain(page, 0);
  await bringBack();
  await remove();
  await openAgain(page, 29);
  await bringBack();
  // A clock alone empties nothing: it may be wrong by a month, or by a century.
  await remove();
  for (const days of [31 + 29, 27_000]) await openAgain(page, days);
  await bringBack();
});

journey('PRM-23 what a file replaced comes back from the bin', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  await beginCase(page, 'Den første');
  const { document: first } = await storedCase(page, 'Den første');
  await goToPlace(page, da.frame.cases);
  await openFile(page, caseFileText({ ...first, title: 'Fra en fil' }));
  await page.getByRole('button', { name: da.cases.replace, exact: true }).click();
  await expect.poll(async () => (await storedCases(page))[0]?.document.title).toBe('Fra en fil');

  await page.reload();
  await goToPlace(page, da.frame.device);
  const row = page.getByRole('listitem').filter({ hasText: 'Erstattet' });
  expect(await row.textContent()).toContain('Den første');
  await row.getByRole('button', { name: deviceWords.bringBack }).click();
  await expect.poll(async () => (await storedCases(page))[0]?.document).toEqual(first);

  // The other one lies there now; it can be taken out for good, and the case stays.
  await page.getByRole('button', { name: `${deviceWords.removeForGood} Fra en fil` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(deviceWords.removeReplaced).waitFor();
  await dialog.getByRole('button', { name: deviceWords.removeForGood }).click();
  await page.getByText(deviceWords.binEmpty).waitFor();
  expect((await storedCases(page)).map(({ document }) => document)).toEqual([first]);
});

journey('PRM-23 a block that was pasted is undone at once, and after a reload', async (rig) => {
  const { server, open } = rig;
  const { context, page } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: TODAY });
  await beginFullCase(page, server.url, { title: 'Regneark', firstYear: 2027 });
  const before = await costsOf(page);
  const pasteInto = async (grid: Grid, text: string) => {
    await grid.goTo(1, 'Titel');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => costsOf(page)).toEqual(text.split('\n'));
  };
  const pasted = 'A\nB\nC';
  const grid = await openGrid(page, 'Omkostninger');
  await pasteInto(grid, pasted);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => costsOf(page)).toEqual(before);
  await pasteInto(grid, pasted);

  for (const days of [0, 29]) {
    await openAgain(page, days);
    await untilWriting(page);
    await page.getByRole('button', { name: da.versions.command }).click();
    const dialog = page.getByRole('dialog');
    const present = dialog.getByRole('listitem').filter({ hasText: da.versions.present });
    await present.waitFor();
    // The newest that is another than the present one lay there when the block came.
    await dialog.getByRole('button', { name: da.versions.goBack }).first().click();
    await expect.poll(() => costsOf(page)).toEqual(before);
    await dialog.getByRole('button', { name: da.actions.close }).click();
    const again = await openGrid(page, 'Omkostninger');
    expect(await again.texts(1, 'Titel', 1)).toEqual(before.slice(0, 1));
    await pasteInto(again, pasted);
  }
});

journey('SAV-12 what is deleted for good is in no copy either', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await goToCases(page, server.url);
  await beginCase(page, 'For-Altid');
  await expect.poll(() => copiedTexts(page)).toContain('For-Altid');
  await goToPlace(page, da.frame.cases);
  await page.getByRole('button', { name: da.cases.remove('For-Altid') }).click();
  await goToPlace(page, da.frame.device);
  await page.getByRole('button', { name: `${deviceWords.removeForGood} For-Altid` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(deviceWords.removeDeleted).waitFor();
  await dialog.getByRole('button', { name: deviceWords.removeForGood }).click();
  await page.getByText(deviceWords.binEmpty).waitFor();
  await expect.poll(() => copiedTexts(page)).not.toContain('For-Altid');
  const drawers = ['cases', 'bin', 'versions', 'originals', 'aside'] as const;
  const kept = await Promise.all(drawers.map((drawer) => stored(page, drawer)));
  expect(JSON.stringify(kept)).not.toContain('For-Altid');
});

journey('SAV-13 an earlier version opens as a copy beside the case', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await goToCases(page, server.url);
  await beginCase(page, 'Før');
  await page.reload();
  await untilWriting(page);
  await field(page, lightCaseWords.title).fill('Efter');
  await untilSaved(page);
  await goToPlace(page, da.frame.device);
  await page.getByRole('button', { name: `${deviceWords.showVersions} Efter` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`${da.versions.openCopy}.*Før$`) })
    .first()
    .click();
  await expect.poll(() => field(page, lightCaseWords.title).inputValue()).toMatch(/^Før \(fra /);
  await goToPlace(page, da.frame.cases);
  expect((await listedTitles(page)).map((title) => title.split(' ')[0]).toSorted()).toEqual([
    'Efter',
    'Før',
  ]);
});

/** Everything in the private files, as one text. */
function copiedTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    const root = await navigator.storage.getDirectory();
    const read = async (folder: FileSystemDirectoryHandle) => {
      const entries = folder as unknown as { values: () => AsyncIterable<FileSystemHandle> };
      for await (const entry of entries.values()) {
        if (entry.kind === 'directory') await read(entry as FileSystemDirectoryHandle);
        else texts.push(await (await (entry as FileSystemFileHandle).getFile()).text());
      }
    };
    await read(root);
    return texts.join('\n');
  });
}

/** The page is loaded anew on a day so long after the first one, and tidies up. */
async function openAgain(page: Page, days: number): Promise<void> {
  const day = new Date(TODAY.getTime() + days * DAY);
  await page.clock.setSystemTime(day);
  await page.reload();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.clock.runFor(4000);
  await expect.poll(() => lastDayInUse(page)).toBe(day.toISOString().slice(0, 10));
}

async function lastDayInUse(page: Page): Promise<string> {
  const rows = await stored<string | { readonly last: string }>(page, 'meta');
  return rows.map((row) => (typeof row === 'object' ? row.last : '')).join('');
}

async function costsOf(page: Page): Promise<readonly string[]> {
  const { document } = await storedCase(page, 'Regneark');
  return document.costs.map(({ title }) => title);
}
