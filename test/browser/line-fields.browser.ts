import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { onlooker } from './support/accessibility.ts';
import { goToPart, textsOf } from './support/case-pages.ts';
import { openGrid } from './support/grid.ts';
import { journey, type Rig } from './support/journey.ts';
import { expectFocus, tabTo } from './support/keyboard.ts';
import { field, goToCases, openFile, untilSaved, withoutFileDialogs } from './support/person.ts';

/** Prices are known to 2026 alone, so 2027 and 2028 cannot be said in their own. */
const plainCase = aCase({
  id: 'line-fields' as CaseId,
  title: 'Skærmbesøg',
  firstYear: 2026,
  horizon: 2,
  costs: [aCost({ title: 'Udstyr', amounts: level('500000'), timing: from('2026-03') })],
  benefits: [aBenefit({ title: 'Færre besøg', value: level('240000'), timing: from('2027-01') })],
});

const budget = [
  ['Service · uden konto · Kommunen', ''],
  ['Gevinster, taget forlods fra 2026', '0', '−240.000', '−240.000', '−480.000'],
  ['Anlæg · 6.45.51 · Kommunen', ''],
  ['Engangsudgifter', '500.000', '0', '0', '500.000'],
  ['I alt', '500.000', '−240.000', '−240.000', '20.000'],
];

const LISTS = 'Tilføj linjer fra en liste';

journey('PRE-2 lines from a list are added by keyboard, and taken back as one', async (rig) => {
  const page = await openCase(rig);
  const { look, faults } = onlooker(page);
  const grid = await openGrid(page, 'Omkostninger');
  const button = page.getByRole('button', { name: LISTS });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: LISTS });
  await dialog.waitFor();
  await look('lists of lines');
  await tabTo(page, dialog.getByLabel(/^Kurser og materiale/));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByLabel(/^Nulpunktsmåling/));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Tilføj 2 linjer' }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expectFocus(button);
  await expect.poll(() => grid.message.innerText()).toMatch(/2 linjer er tilføjet/);
  expect(await titlesIn(page)).toEqual(['Udstyr', 'Kurser og materiale', 'Nulpunktsmåling']);

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => titlesIn(page)).toEqual(['Udstyr']);
  await page.keyboard.press('ControlOrMeta+y');
  await expect.poll(() => titlesIn(page)).toHaveLength(3);

  await button.press('Enter');
  expect(await dialog.getByLabel(/^Kurser og materiale/).isDisabled()).toBe(true);
  expect(await dialog.getByText('står der allerede').count()).toBe(2);
  await page.keyboard.press('Escape');
  await expectFocus(button);
  expect(faults()).toEqual([]);
});

journey('BUD-1, BUD-6 what is said of lines is the budget, and is kept', async (rig) => {
  const page = await openCase(rig);
  const { look, faults } = onlooker(page);
  await openGrid(page, 'Omkostninger');
  await field(page, 'Styringsområde').selectOption('Anlæg');
  await field(page, 'Konto').fill('6.45.51');
  await openGrid(page, 'Gevinster');
  await page.getByRole('button', { name: 'Tilføj forandring' }).press('Enter');
  await page.keyboard.type('Borgere ringer op på skærm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Plejecentret');
  await page.getByLabel('Borgere ringer op på skærm', { exact: true }).check();
  await field(page, 'Hvem får gavn?').selectOption('Borgere');
  await field(page, 'Høstform').selectOption('Budgettet sættes ned');
  await field(page, 'Taget forlods fra').fill('2026');
  await field(page, 'Styringsområde').selectOption('Service');
  await look('the details of a benefit');

  await goToPart(page, 'Budget');
  await expectBudget(page, budget);
  await look('budget');
  await field(page, 'Priser').selectOption('Hvert års priser');
  await page.getByText('Prisudviklingen for 2027 mangler i »Pay and prices«').waitFor();
  await look('budget in the prices of each year');
  await untilSaved(page);
  await page.reload();
  await expectBudget(page, budget);
  expect(faults()).toEqual([]);
});

/** The case on its page *Resultat*, as it is read from a file. */
async function openCase({ server, open }: Rig): Promise<Page> {
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  await openFile(page, caseFileText(plainCase));
  await page.waitForURL(/resultat/);
  return page;
}

/** The titles of the lines in the grid, the empty line left out. */
async function titlesIn(page: Page): Promise<readonly string[]> {
  const cells = page.getByRole('grid').locator('[role="gridcell"][aria-colindex="2"]');
  return (await textsOf(cells)).slice(0, -1);
}

/** The table waits to be drawn; every row is its head and its cells. */
async function expectBudget(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const table = page.getByRole('group', { name: 'Budget, tabel' }).getByRole('table');
  await table.waitFor();
  const shown = await table
    .locator('tbody tr')
    .evaluateAll((elements) =>
      elements.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  expect(shown).toEqual(rows);
}
