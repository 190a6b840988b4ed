import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  listedTitles,
  saveStatus,
  savedFile,
  untilSaved,
  untilWriting,
  withoutFileDialogs,
} from './support/person.ts';
import { isLongRun } from './support/run-size.ts';
import { storedCase, storedCases, writeBehind } from './support/stored.ts';

journey('TAB-1 the second tab reads along, takes over, and hands back', async (rig) => {
  const { server, open } = rig;
  const { page: first, context } = await open();
  await goToCases(first, server.url);
  await beginCase(first, 'Fælles sag');

  const second = await context.newPage();
  await second.goto(first.url());
  await untilReading(second);
  await expectField(second, lightCaseWords.title, 'Fælles sag');
  expect(await field(second, lightCaseWords.title).isDisabled()).toBe(true);

  // Live: what is saved in the first is seen in the second, without anyone asking for it.
  await field(first, lightCaseWords.whyNow).fill('Skrevet i den første');
  await expectField(second, lightCaseWords.whyNow, 'Skrevet i den første');

  // Mid-word: what the first has not saved yet goes along when the right is taken.
  await field(first, lightCaseWords.whyNow).fill('Den sidste sætning i den første');
  await second.getByRole('button', { name: da.frame.takeOver }).click();
  await untilWriting(second);
  await expectField(second, lightCaseWords.whyNow, 'Den sidste sætning i den første');
  await untilReading(first);
  await field(second, lightCaseWords.whyNow).fill('Skrevet i den anden');
  await untilSaved(second);
  await expectField(first, lightCaseWords.whyNow, 'Skrevet i den anden');

  await field(second, lightCaseWords.title).fill('Sidste ord fra den anden');
  // What a tab that is closed at once has time for on a busy computer is no matter of tabs.
  if (!isLongRun) await untilSaved(second);
  await second.close();
  await untilWriting(first);
  await expectField(first, lightCaseWords.title, 'Sidste ord fra den anden');
  await field(first, lightCaseWords.whyNow).fill('Og den første igen');
  await untilSaved(first);
  const { document } = await storedCase(first, 'Sidste ord fra den anden');
  expect(document.whyNow).toBe('Og den første igen');
});

journey('TAB-1 three tabs take turns and every edit is kept', async ({ server, open }) => {
  const { page: first, context } = await open();
  await goToCases(first, server.url);
  await beginCase(first, 'På skift');
  const pages = [first, await context.newPage(), await context.newPage()];
  for (const page of pages.slice(1)) {
    await page.goto(first.url());
    await untilReading(page);
  }
  let expected = '';
  for (let turn = 1; turn <= 9; turn += 1) {
    const page = pages[turn % pages.length] ?? first;
    if (turn > 1 || page !== first) {
      await page.getByRole('button', { name: da.frame.takeOver }).click();
    }
    await untilWriting(page);
    // Each edit stands on all earlier ones; a lost one would be missing from here on.
    await expectField(page, lightCaseWords.whyNow, expected);
    expected = `${expected}${String(turn)} `;
    await field(page, lightCaseWords.whyNow).fill(expected);
  }
  await expect
    .poll(async () => (await storedCase(first, 'På skift')).document.whyNow)
    .toBe(expected);
  for (const page of pages) await expectField(page, lightCaseWords.whyNow, expected);
});

journey('TAB-1 two tabs write different cases at once', async ({ server, open }) => {
  const { page: first, context } = await open();
  await goToCases(first, server.url);
  await beginCase(first, 'Den ene');
  const second = await context.newPage();
  await goToCases(second, server.url);
  await beginCase(second, 'Den anden');

  const typing = [first, second].map(async (page, index) => {
    for (let turn = 1; turn <= 20; turn += 1) {
      await field(page, lightCaseWords.whyNow).fill(`${String(index)}: ${String(turn)}`);
      if (turn % 5 === 0) await untilSaved(page);
    }
  });
  await Promise.all(typing);
  expect((await storedCase(first, 'Den ene')).document.whyNow).toBe('0: 20');
  expect((await storedCase(first, 'Den anden')).document.whyNow).toBe('1: 20');
  expect(await storedCases(first)).toHaveLength(2);
});

journey('TAB-1 the organisation has one writer too', async ({ server, open }) => {
  const { page: first, context } = await open();
  const address = `${server.url}#/rammer/organisation`;
  await first.goto(address);
  await field(first, organisationWords.name).fill('Rebild');
  await untilSaved(first);
  const second = await context.newPage();
  await second.goto(address);
  await second.getByText(da.frame.organisationOpenElsewhere).waitFor();
  await field(first, organisationWords.name).fill('Rebild og omegn');
  await expectField(second, organisationWords.name, 'Rebild og omegn');
  expect(await field(second, organisationWords.name).isDisabled()).toBe(true);

  await second.getByRole('button', { name: da.frame.takeOver }).click();
  await expect.poll(() => field(second, organisationWords.name).isEnabled()).toBe(true);
  await field(second, organisationWords.name).fill('Aalborg');
  await untilSaved(second);
  await expectField(first, organisationWords.name, 'Aalborg');
  await second.close();
  await expect.poll(() => field(first, organisationWords.name).isEnabled()).toBe(true);
});

journey('SAV-2 a write behind the back is a conflict, and the work is kept', async (rig) => {
  const { server, open } = rig;
  const { page, context } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  const id = await beginCase(page, 'Min sag');
  const address = page.url();
  await writeBehind(page, id, 'Skrevet bag om ryggen');
  await field(page, lightCaseWords.whyNow).fill('Mit arbejde');

  const banner = page.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });
  await banner.getByText(da.frame.saveFailed.conflict).waitFor();
  expect(await saveStatus(page).textContent()).toBe(da.frame.notSaved);
  expect((await storedCase(page, 'Skrevet bag om ryggen')).document.whyNow).toBe('');

  // It stays while one goes on working, and on other pages.
  await field(page, lightCaseWords.whyNow).fill('Mit arbejde, og mere af det');
  await page.waitForTimeout(1_000);
  await banner.waitFor();
  const file = await savedFile(page, () =>
    banner.getByRole('button', { name: da.frame.saveAsFile }).click(),
  );
  expect(file.text).toContain('Mit arbejde, og mere af det');

  await banner.getByRole('button', { name: da.frame.saveAsCopy }).click();
  await banner.waitFor({ state: 'detached' });
  const titles = (await storedCases(page)).map(({ document }) => document.title);
  const copyTitle = da.cases.copyTitle('Min sag');
  expect(titles.toSorted()).toEqual([copyTitle, 'Skrevet bag om ryggen'].toSorted());
  expect((await storedCase(page, copyTitle)).document.whyNow).toBe('Mit arbejde, og mere af det');

  const other = await context.newPage();
  await other.goto(address);
  await expectField(other, lightCaseWords.title, 'Skrevet bag om ryggen');
  await goToCases(other, server.url);
  await expect.poll(async () => (await listedTitles(other)).length).toBe(2);
});

async function untilReading(page: Page): Promise<void> {
  await page.getByText(da.frame.openElsewhere).waitFor();
}
