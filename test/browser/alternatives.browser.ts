import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { onlooker } from './support/accessibility.ts';
import { cellsOf, goToPart, keyFigure } from './support/case-pages.ts';
import { journey, type Rig } from './support/journey.ts';
import { field, goToCases, openFile, untilSaved, withoutFileDialogs } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

/** At 25 % the three years weigh 1, 0.8 and 0.64, together 2.44. */
const plainCase = aCase({
  id: 'alternatives' as CaseId,
  title: 'Ny telefonløsning',
  firstYear: 2026,
  horizon: 2,
  priceYear: 2026,
  ownRate: decimalText('0.25'),
  costs: [aCost({ title: 'Omstilling', amounts: level('100000'), timing: from('2026-01') })],
  benefits: [
    aBenefit({ title: 'Færre opkald', value: level('100000'), timing: from('2026-01') }),
    aBenefit({ title: 'Roligere hverdag', class: 'quality', value: { kind: 'unpriced' } }),
  ],
});

journey('ALT-3 ALT-5 two alternatives are written by keyboard, compared and kept', async (rig) => {
  const page = await openAlternatives(rig);
  await page.getByRole('button', { name: 'Tilføj alternativ' }).press('Enter');
  await page.keyboard.type('Chatbot');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Svarer på de hyppigste spørgsmål');
  await page.getByRole('button', { name: 'Tilføj alternativ' }).press('Enter');
  await page.keyboard.type('Fælles omstilling');
  await page.getByRole('button', { name: 'Tilføj udgift i dag' }).press('Enter');
  for (const text of ['Telefoni i dag', '250.000', 'januar 2027', '', 'Regnskab 2025']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await field(page, 'Anbefalet alternativ').selectOption('Chatbot');
  await field(page, 'Begrundelse for anbefalingen').fill('Den gør en ende på den dyre telefoni.');

  const table = page.getByRole('table').first();
  // 144,000 more than nothing; and 250,000 less to pay in 2027 and in 2028.
  expect(await cellsOf(table, 'Nettonutidsværdi (NNV)')).toEqual([
    expect.stringMatching(/^–/),
    '504.000 kr.',
    '144.000 kr.',
  ]);
  expect(await cellsOf(table, 'Løbende udgifter i hele perioden')).toEqual([
    '750.000 kr.',
    '250.000 kr.',
    '750.000 kr.',
  ]);
  await page
    .getByRole('columnheader', { name: 'Anbefalet' })
    .getByText('Chatbot')
    .first()
    .waitFor();
  await takePictures(page, 'alternatives-typed');
  await page.evaluate(() => scrollTo(0, 0));
  await takePictures(page, 'alternatives');
  const { look, faults } = onlooker(page);
  await look('Alternativer');

  await page.getByRole('button', { name: 'Se resultat for Fælles omstilling' }).click();
  await expect.poll(() => keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe('144.000 kr.');
  const chooser = page.getByLabel('Tallene gælder alternativet');
  await chooser.selectOption('Chatbot (anbefalet)');
  await expect.poll(() => keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe('504.000 kr.');
  await takePictures(page, 'alternatives-result');
  await look('Resultat');
  expect(faults()).toEqual([]);

  await untilSaved(page);
  await page.reload();
  await expect.poll(() => keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe('504.000 kr.');
  await goToPart(page, 'Alternativer');
  expect(await field(page, 'Begrundelse for anbefalingen').inputValue()).toMatch(/dyre telefoni/);
});

journey(
  'a comparison fits on paper, and scrolls on a phone with its figures in sight',
  async (rig) => {
    const page = await openAlternatives(rig);
    for (const name of ['Chatbot', 'Portal', 'Callcenter']) {
      await page.getByRole('button', { name: 'Tilføj alternativ' }).press('Enter');
      await page.keyboard.type(name);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const scroller = page.getByRole('group', { name: 'Sammenligning af alternativer, tabel' });
    await scroller.evaluate((element) => element.scrollTo({ left: 10_000 }));
    const head = page.getByRole('rowheader', { name: 'Investering' });
    expect((await head.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    await page.setViewportSize({ width: 718, height: 1045 });
    await page.emulateMedia({ media: 'print' });
    const width = await page
      .getByRole('table')
      .first()
      .evaluate((table) => table.scrollWidth);
    expect(width).toBeLessThanOrEqual(718);
  },
);

/** The case on its page *Alternativer*, as it is read from a file. */
async function openAlternatives({ server, open }: Rig): Promise<Page> {
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  await openFile(page, caseFileText(plainCase));
  await page.waitForURL(/resultat/);
  await goToPart(page, 'Alternativer');
  return page;
}
