import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { screens } from '../../config/screens.mjs';
import { cellsOf, goToPart, keyFigure, write } from './support/case-pages.ts';
import { journey } from './support/journey.ts';
import { field, goToCases, openFile, untilSaved, withoutFileDialogs } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

/**
 * At 25 % the three years weigh 1, 0.8 and 0.64. The licence lasts twice as long as the case looks
 * ahead: half of it is left, and is worth 160,000 kr.
 */
const lastingCase = aCase({
  id: 'lasting' as CaseId,
  firstYear: 2026,
  horizon: 2,
  priceYear: 2026,
  ownRate: decimalText('0.25'),
  costs: [
    aCost({
      title: 'Licenser',
      amounts: level('500000'),
      timing: from('2026-01'),
      range: { kind: 'amounts', low: null, high: decimalText('650000') },
      life: { years: 6, isRenewed: false, hasResidualValue: true },
    }),
  ],
  benefits: [aBenefit({ title: 'Færre opkald', value: level('400000'), timing: from('2026-01') })],
});

journey(
  'RSK-3, LIF-2 a risk typed by keyboard and what is left are in the figures',
  async (rig) => {
    const { page } = await rig.open();
    await withoutFileDialogs(page);
    await goToCases(page, rig.server.url);
    await openFile(page, caseFileText(lastingCase));
    await page.waitForURL(/resultat/);
    expect(await keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe('636.000 kr.');

    await goToPart(page, 'Usikkerhed');
    await page.getByRole('button', { name: 'Tilføj risiko' }).press('Enter');
    await page.keyboard.type('Leverancen forsinkes');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('200.000');
    await page.keyboard.press('Tab');
    await write(field(page, 'Hvornår, Leverancen forsinkes'), 'marts 2027');
    await field(page, 'Handler om, Leverancen forsinkes').selectOption('Licenser');
    await page.getByText('tæller det to gange').waitFor();
    await expect
      .poll(() => cellsOf(page.locator('.risks table'), 'Risikopulje'))
      .toContain('60.000 kr.');
    await takePictures(page, 'risks', page.locator('.risks'));
    await expectNoSidewaysScroll(page);

    await untilSaved(page);
    await page.reload();
    await goToPart(page, 'Resultat');
    await expect.poll(() => keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe('588.000 kr.');
    const table = page.getByRole('group', { name: 'Pengestrøm pr. år, tabel' });
    expect(await cellsOf(table, 'Restværdi')).toEqual(['0', '0', '250', '250']);
    expect(await cellsOf(table, 'Risikopulje')).toEqual(['0', '−60', '0', '−60']);
    await takePictures(page, 'risks-result', table);

    await goToPart(page, 'Omkostninger');
    const note = page.getByText('Ved udgangen af 2028 er der 250.000');
    await note.waitFor();
    await takePictures(page, 'life', note);
  },
);

/** On a phone the fields of lines and of risks stand beneath one another. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize() ?? screens.wide;
  await page.setViewportSize(screens.narrow);
  for (const name of ['Risici', 'Skøn pr. linje, tabel']) {
    const place = page.getByRole('group', { name, exact: true });
    const over = () => place.evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(over, { message: name }).toBe(0);
  }
  await page.setViewportSize(before);
}
