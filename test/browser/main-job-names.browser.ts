import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { beginFullCase, goToPart, lastStep, write } from './support/case-pages.ts';
import { openGrid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import { field, goToCases, goToPlace, goToTab, savedWithClock } from './support/person.ts';
import { stored, storedCases } from './support/stored.ts';

/** Markup, signs of several code units, letters from right to left, and no place to break a line. */
const HOSTILE =
  '<script>window.isBroken = true</script><img src=x onerror="window.isBroken = true">' +
  ' &amp; ${title} 👩🏽‍🚒🇩🇰 שלום مرحبا \u202Ebagfra\u202C ' +
  'æ'.repeat(5000);

/** Text fields that are read as nothing but text; the others hold amounts and dates. */
const TEXT_FIELDS = 'textarea, input[type=text]:not([inputmode])';

/** So many of a page of a case. */
const MOST_FIELDS = 16;
/** The tables in Rammer have hundreds of fields alike. */
const MOST_FIELDS_ALIKE = 5;

journey('a text is a text, whatever is in it and however long it is', async ({ server, open }) => {
  const { page } = await open({ screen: 'narrow' });
  await goToCases(page, server.url);
  await goToPlace(page, 'Rammer');
  for (const tab of ['Organisation', 'Kerneopgaver', 'Mål', 'Principper', 'Forudsætninger']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await fillEveryText(page, MOST_FIELDS_ALIKE);
    await expectPlainText(page);
  }

  await beginFullCase(page, server.url, { title: 'Navne', firstYear: 2027 });
  await field(page, 'Center').selectOption({ index: 1 });
  await field(page, 'Kerneopgave').selectOption({ index: 1 });
  await fillEveryText(page);
  await expectPlainText(page);
  for (const part of ['Omkostninger', 'Gevinster'] as const) {
    const grid = await openGrid(page, part);
    await grid.goTo(1, 'Titel');
    await fillEveryText(page);
    await write(page.getByLabel(/^Beløb(?: pr. år)?$/).first(), '100.000');
    await expectPlainText(page);
    await grid.goTo(2, 'Titel');
    await page.keyboard.insertText(HOSTILE);
    await page.keyboard.press('Enter');
    await expectPlainText(page);
  }
  await goToPart(page, 'Resultat');
  await expectPlainText(page);
  await lastStep(page, 'Nettonutidsværdi (NNV)');
  await goToTab(page, 'Grundlag');
  // The rail has no room for it on a narrow screen; the head of the case has.
  await page.getByRole('main').getByText(savedWithClock).waitFor();

  await goToCases(page, server.url);
  await page.getByRole('row').nth(1).waitFor();
  await expectPlainText(page);
  await page.reload();
  await page.getByRole('row').nth(1).waitFor();
  await expectPlainText(page);
  const [kept] = await storedCases(page);
  expect(kept?.document.title).toBe(HOSTILE);
  expect(kept?.document.centre?.name).toBe(HOSTILE);
  expect(kept?.document.costs[0]?.title).toBe(HOSTILE);
  const [rules] = await stored<{ readonly document: { readonly name: string } }>(
    page,
    'organisation',
  );
  expect(rules?.document.name).toBe(HOSTILE);
});

async function fillEveryText(page: Page, most = MOST_FIELDS): Promise<void> {
  const fields = page.getByRole('main').locator(TEXT_FIELDS);
  await fields.first().waitFor();
  const count = Math.min(await fields.count(), most);
  for (let index = 0; index < count; index += 1) {
    await fields.nth(index).fill(HOSTILE);
    expect(await fields.nth(index).inputValue()).toBe(HOSTILE);
  }
}

/** Nothing of the texts has become markup, and nothing pushes the page out of the screen. */
async function expectPlainText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    isBroken: 'isBroken' in window,
    markup: document.querySelectorAll('main script, main img, #root script').length,
    width: document.documentElement.scrollWidth,
  }));
  expect(found, page.url()).toEqual({ isBroken: false, markup: 0, width: 390 });
}
