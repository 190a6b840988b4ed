import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { goToPart, keyFigure, textOf, textsOf } from './support/case-pages.ts';
import { journey, type Rig } from './support/journey.ts';
import { field, goToCases, openFile, untilSaved, withoutFileDialogs } from './support/person.ts';

/**
 * At 25 % the three years weigh 1, 0.8 and 0.64, together 2.44: the licence costs 500,000 kr. and
 * the benefit is worth 976,000 kr.
 */
const plainCase = aCase({
  id: 'uncertain' as CaseId,
  firstYear: 2026,
  horizon: 2,
  priceYear: 2026,
  ownRate: decimalText('0.25'),
  costs: [aCost({ title: 'Licenser', amounts: level('500000'), timing: from('2026-01') })],
  benefits: [
    aBenefit({ title: 'Færre opkald', value: level('400000'), timing: from('2026-01') }),
    aBenefit({ title: 'Roligere hverdag', class: 'quality', value: { kind: 'unpriced' } }),
  ],
});

const names = ['Pessimistisk NNV', 'Sandsynlig NNV', 'Optimistisk NNV', 'Vægtet NNV', 'Spredning'];

journey(
  'UNC-7 ranges typed in kroner and in per cent are the five figures, and are kept',
  async (rig) => {
    const page = await openUncertainty(rig);
    await page.getByText('Begynd med den linje, I er mindst sikre på.').waitFor();
    await typeEnds(page);

    await expectFigures(page, ['82.000', '476.000', '623.600', '426.720', '79.168']);
    expect(await sharesOf(page)).toEqual(['25,5 %', '74,5 %']);
    await field(page, 'Vægtning').selectOption('PERT');
    await expectFigures(page, ['82.000', '476.000', '623.600', '434.933', '65.974']);
    await field(page, 'Vægtning').selectOption('Trekant');
    await expectFigures(page, ['82.000', '476.000', '623.600', '393.867', '83.459']);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expectFigures(page, ['82.000', '476.000', '623.600', '426.720', '79.168']);

    await untilSaved(page);
    await page.reload();
    await expectFigures(page, ['82.000', '476.000', '623.600', '426.720', '79.168']);
    expect(await valuesOf(page)).toEqual(['450.000', '650.000', '75', '110']);
  },
);

journey('RNG-3 an end is the same end in kroner and in per cent', async (rig) => {
  const page = await openUncertainty(rig);
  await typeEnds(page);
  await field(page, 'Skøn for »Licenser« skrives i').selectOption('%');
  await field(page, 'Skøn for »Færre opkald« skrives i').selectOption('beløb');
  expect(await valuesOf(page)).toEqual(['90', '130', '300.000', '440.000']);
  await expectFigures(page, ['82.000', '476.000', '623.600', '426.720', '79.168']);
});

journey('UNC-3 ends that are not in order are told in words, and mended', async (rig) => {
  const page = await openUncertainty(rig);
  await typeEnds(page);
  const low = field(page, 'Lavt skøn for »Licenser«');
  await low.fill('500.000,01');
  await page.keyboard.press('Tab');
  await expect.poll(() => low.getAttribute('aria-invalid')).toBe('true');
  expect(await field(page, 'Højt skøn for »Licenser«').getAttribute('aria-invalid')).toBeNull();
  const saidBy = (await low.getAttribute('aria-describedby')) ?? '';
  const fault = page.locator(`[id="${saidBy}"]`);
  expect(await textOf(fault)).toMatch(/^Det lave skøn ligger over det sandsynlige\./);
  expect(await keyFigure(page, 'Sandsynlig NNV')).toBe('476.000 kr.');
  for (const name of names.filter((one) => one !== 'Sandsynlig NNV')) {
    const figure = page.getByRole('figure', { name });
    expect(await textOf(figure)).toMatch(/ikke defineret\s+skønnene for »Licenser«/);
  }
  await low.fill('500.000');
  await fault.waitFor({ state: 'detached' });
  expect(await keyFigure(page, 'Optimistisk NNV')).toBe('573.600 kr.');
});

/** The case on its page *Usikkerhed*, as it is read from a file. */
async function openUncertainty({ server, open }: Rig): Promise<Page> {
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  await openFile(page, caseFileText(plainCase));
  await page.waitForURL(/resultat/);
  await goToPart(page, 'Usikkerhed');
  return page;
}

/** By keyboard alone, from the button that leads to the first field. */
async function typeEnds(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skriv det første skøn' }).press('Enter');
  await page.keyboard.type('450.000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0,65 mio.');
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('110 %');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('75');
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
}

/** The five figures in whole kroner, in the order they stand. */
async function expectFigures(page: Page, amounts: readonly string[]): Promise<void> {
  const figures = page.getByRole('group', { name: 'Usikkerhed i nettonutidsværdien (NNV)' });
  await figures.waitFor();
  expect(await textsOf(figures.locator('figcaption'))).toEqual(names);
  const shown = () => Promise.all(names.map((name) => keyFigure(page, name)));
  await expect.poll(shown).toEqual(amounts.map((amount) => `${amount} kr.`));
}

async function sharesOf(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('row').filter({ has: page.getByRole('textbox') });
  return textsOf(rows.locator('td:last-child'));
}

function valuesOf(page: Page): Promise<readonly string[]> {
  const fields = page.getByRole('textbox', { name: /skøn for »/ });
  return fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}
