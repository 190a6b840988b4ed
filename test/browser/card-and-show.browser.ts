import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { partsOf } from '#src/export/pptx/parts.ts';
import { da } from '#src/text/da.ts';
import { card as cardWords } from '#src/text/da/card.ts';
import { figureFiles } from '#src/text/da/figure-files.ts';
import { meeting as words } from '#src/text/da/meeting.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { untilReadyOffline } from './support/offline.ts';
import { goToTab, savedBytes, withoutFileDialogs } from './support/person.ts';
import { printedPdf } from './support/pdf.ts';
import { takePictures } from './support/pictures.ts';

journeyWithServiceWorker(
  'CRD-1 CRD-4 CRD-7 WIF-1 a card leads to what it lacks, is one sheet, and goes on the wall without a network',
  async ({ server, open }) => {
    const { page } = await open();
    await withoutFileDialogs(page);
    await openExample(page, server.url);
    await untilReadyOffline(page);
    await server.stop();

    await goToTab(page, da.businessCase.tabs.gevinstkort);
    await page.getByRole('img', { name: /^Gevinstkort: / }).waitFor();
    const { look, faults } = onlooker(page);
    await look('the card');
    await takePictures(page, 'card');
    const pptx = await savedBytes(page, () =>
      page.getByRole('button', { name: figureFiles.formats.pptx }).press('Enter'),
    );
    expect(pptx.name).toMatch(/^\d{4}-\d\d-\d\d_gevinstkort_Skærmbesøg.*\.pptx$/);
    expect(String(partsOf(pptx.bytes).get('ppt/slides/slide1.xml'))).toContain('320.000\u00A0kr.');
    const sheet = await printedPdf(page);
    expect(sheet.pages).toEqual([[595, 842]]);
    expect(sheet.headings).toEqual([1]);

    const missing = page.getByRole('region', { name: cardWords.missingTitle });
    await missing.getByRole('link', { name: /^Journalnummer/ }).click();
    await page.locator(':focus').fill('85.02.00-P20-1-26');
    await goToTab(page, da.businessCase.tabs.gevinstkort);
    await page.getByText('85.02.00-P20-1-26').first().waitFor();

    await page.getByRole('button', { name: words.title }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    // Whoever leaves full screen goes on in the window, which can be of any size.
    await page.evaluate(() => document.exitFullscreen());
    for (const [nth, title] of [words.decision, words.card, words.economy].entries()) {
      await slide(page, nth + 1, title).waitFor();
      await look(title);
      await takePictures(page, `show-${String(nth + 1)}`);
      // On the narrow screen that was looked at all of them stand under each other.
      await expect.poll(() => page.getByRole('region', { name: /^Side \d af 6/ }).count()).toBe(1);
      if (nth < 2) await page.keyboard.press('ArrowRight');
    }
    const worth = page.locator('.slide-figures .value').nth(3);
    expect(await worth.textContent()).toBe('98.719\u00A0kr.');
    const benefits = page.getByRole('slider', { name: words.benefits });
    await benefits.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => worth.textContent()).toMatch(/^−/);
    await page.getByRole('button', { name: words.reset }).focus();
    await page.keyboard.press('End');
    await slide(page, 6, words.followUp).waitFor();
    await look('the follow-up');
    await page.getByRole('button', { name: words.close }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(words.title);
    await goToTab(page, da.businessCase.tabs.resultat);
    await page.getByText('98.719\u00A0kr.').first().waitFor();
    expect(faults()).toEqual([]);
  },
);

function slide(page: Page, number: number, title: string) {
  return page.getByRole('region', { name: words.labelled(words.page(number, 6), title) });
}
