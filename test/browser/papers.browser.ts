import { expect } from 'vitest';

import { partsOf } from '#src/export/pptx/parts.ts';
import { basis } from '#src/text/da/basis.ts';
import { da } from '#src/text/da.ts';
import { papers as words } from '#src/text/da/papers.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { untilReadyOffline } from './support/offline.ts';
import { printedPdf } from './support/pdf.ts';
import { field, goToTab, savedBytes, withoutFileDialogs } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

const A4 = [595, 842];

journeyWithServiceWorker(
  'PAP-1 PAP-4 FIL-10 a case is laid before a forum on paper and as slides, without a network',
  async ({ server, open }) => {
    const { page } = await open();
    await withoutFileDialogs(page);
    await page.addInitScript(() => {
      // No one chooses a printer here: what the page is called meanwhile is kept.
      window.print = () => {
        document.documentElement.dataset['printed'] = document.title;
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    const title = await openExample(page, server.url);
    await untilReadyOffline(page);
    await server.stop();
    await goToTab(page, da.businessCase.tabs.bilag);
    await page.locator('.sheet .recharts-wrapper').waitFor();
    const { look, faults } = onlooker(page);
    await look('the papers');
    expect(faults()).toEqual([]);
    await takePictures(page, 'papers');

    const whole = await printedPdf(page);
    expect(whole).toMatchObject({ isTagged: true, language: 'da' });
    expect(whole.fonts.inside).toBeGreaterThan(0);
    expect(whole.fonts.inside).toBe(whole.fonts.named);
    // Cover, card, map and economy; then as many as the assumptions need.
    expect(whole.headings).toEqual([1, 2, 3]);
    expect(whole.pages.slice(0, 4)).toEqual([A4, A4, [842, 595], A4]);
    const headings = [title, `Gevinstkort: ${title}`, `Gevinstdiagram: ${title}`];
    expect(whole.bookmarks).toEqual(expect.arrayContaining(headings));
    expect(whole.bookmarks).toEqual(
      expect.arrayContaining([words.slides.economy, words.slides.risks, words.slides.followUp]),
    );

    // The item is not said yet: it is asked for, and kept.
    await page.getByRole('button', { name: words.page.print }).click();
    const dialog = page.getByRole('dialog', { name: words.dialog.title });
    await dialog.getByLabel(basis.request.item, { exact: true }).fill('7');
    await dialog.getByRole('button', { name: words.dialog.print }).click();
    const printed = () => page.evaluate(() => document.documentElement.dataset['printed'] ?? '');
    await expect.poll(printed).toMatch(/^\d{4}-\d\d-\d\d_bilag_Skærmbesøg/);
    expect(await page.title()).not.toMatch(/_bilag_/);
    const item = page.getByRole('row').filter({ hasText: words.cover.item });
    expect(await item.textContent()).toBe(`${words.cover.item}7`);

    // The map alone, on one page of the paper one chooses.
    await field(page, words.page.what).selectOption('gevinstdiagram');
    await field(page, words.page.paper).selectOption('a3-wide');
    expect(await printedPdf(page)).toMatchObject({ pages: [[1191, 842]], headings: [1] });
    await field(page, words.page.paper).selectOption('slide');
    expect((await printedPdf(page)).pages).toEqual([[960, 540]]);

    await field(page, words.page.what).selectOption('resultat');
    expect((await printedPdf(page)).headings).toEqual([1, 2]);

    const deck = await savedBytes(page, () =>
      page.getByRole('button', { name: words.page.deck }).click(),
    );
    expect(deck.name).toMatch(/^\d{4}-\d\d-\d\d_dias_Skærmbesøg.*\.pptx$/);
    const slides = [...partsOf(deck.bytes).keys()].filter((name) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name),
    );
    expect(slides.length).toBeGreaterThanOrEqual(8);
  },
);
