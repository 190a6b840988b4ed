import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { beginFullCase, goToPart, keyFigure, write } from './support/case-pages.ts';
import { openGrid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import { expectField, field, goToCases, goToPlace, untilSaved } from './support/person.ts';

const NPV = 'Nettonutidsværdi (NNV)';
const SET = 'Forudsætninger 2026, fuld årsnorm (1.924 timer)';
const COPY = `${SET} (kopi)`;

journey(
  'what is changed in the organisation is there for cases, and after a reload',
  async (rig) => {
    const { page } = await rig.open();
    await openOrganisation(page, rig.server.url, 'Principper');
    await write(field(page, 'Vægt, Digitalisering styrker kerneopgaven'), '2,5');
    await goToTab(page, 'Organisation');
    await page.getByRole('button', { name: 'Tilføj center' }).click();
    await write(field(page, 'Center, nummer 7'), 'Center Natur');
    await goToTab(page, 'Kerneopgaver');
    await page.getByRole('button', { name: 'Tilføj kerneopgave' }).click();
    await write(page.getByLabel(/^Kerneopgave, nummer \d+$/), 'Rene åer');
    await field(page, 'Center, Rene åer').selectOption({ label: 'Center Natur' });
    await untilSaved(page);
    await page.reload();
    await goToTab(page, 'Principper');
    await expectField(page, 'Vægt, Digitalisering styrker kerneopgaven', '2,5');

    await beginFullCase(page, rig.server.url, { title: 'Vandløb', firstYear: 2027 });
    await field(page, 'Center').selectOption({ label: 'Center Natur' });
    const tasks = field(page, 'Kerneopgave').getByRole('option');
    // The centre's own come first.
    expect((await tasks.allInnerTexts()).slice(0, 2)).toEqual(['Ikke valgt', 'Rene åer']);
    await field(page, 'Kerneopgave').selectOption({ label: 'Rene åer' });
    await page.getByText('Sager / Center Natur').waitFor();
    await goToCases(page, rig.server.url);
    await page
      .getByRole('row', { name: /Vandløb/ })
      .getByText('Center Natur')
      .waitFor();
  },
);

journey('another set of assumptions changes a case, and later changes do not', async (rig) => {
  const { page } = await rig.open();
  await openOrganisation(page, rig.server.url, 'Forudsætninger');
  await page.getByRole('button', { name: 'Kopiér sættet' }).click();
  await expectField(page, 'Navn', COPY);
  await write(field(page, 'Rente, trin 1'), '10');
  await untilSaved(page);

  await beginFullCase(page, rig.server.url, { title: 'Rente', firstYear: 2027 });
  const grid = await openGrid(page, 'Omkostninger');
  await grid.goTo(1, '2028');
  await page.keyboard.type('1.035.000');
  await page.keyboard.press('Enter');
  expect((await grid.strip())[0]).toBe('−1.000.000 kr.');

  await goToPart(page, 'Grundlag');
  await field(page, 'Forudsætningssæt').selectOption({ label: COPY });
  await page.getByText('10 % i år 1–35').first().waitFor();
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('−940.909 kr.');
  await page
    .getByRole('figure', { name: NPV })
    .getByText(/^10\s%, år 0 ikke diskonteret/)
    .waitFor();
  const address = page.url();

  await goToPlace(page, 'Rammer');
  await goToTab(page, 'Forudsætninger');
  await page.getByRole('combobox', { name: 'Forudsætningssæt' }).selectOption(COPY_OPTION);
  await write(field(page, 'Rente, trin 1'), '15');
  await untilSaved(page);

  await page.goto(address);
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('−940.909 kr.');
  await goToPart(page, 'Grundlag');
  await page
    .getByText(`»${COPY}« er ændret i Rammer, siden sagen tog sin kopi. Sagen regner med kopien.`)
    .waitFor();
  await page.getByRole('button', { name: 'Tag det nye i brug' }).click();
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('−900.000 kr.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => keyFigure(page, NPV)).toBe('−940.909 kr.');
});

const COPY_OPTION = { label: `${COPY} (01.01.2026)` };

async function openOrganisation(page: Page, address: string, tab: string): Promise<void> {
  await goToCases(page, address);
  await goToPlace(page, 'Rammer');
  await goToTab(page, tab);
}

async function goToTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Rammernes dele' });
  await tabs.getByRole('link', { name, exact: true }).click();
}
