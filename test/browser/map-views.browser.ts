import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { backupFileText } from '#src/document/backup-file.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { jointMap } from '#src/text/da/joint-map.ts';
import { figureFiles } from '#src/text/da/figure-files.ts';
import { mapViews } from '#src/text/da/map-views.ts';
import { mappedCases } from '#test/support/mapped-cases.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journey } from './support/journey.ts';
import {
  field,
  giveFile,
  goToCases,
  goToPlace,
  goToTab,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';

const boxes = (page: Page) => page.locator('.scene [data-box]');

journey(
  'TXT-17 MAP-14 a view of a map is made by keyboard, goes out saying so, and is there again',
  async ({ server, open }) => {
    const { page } = await open();
    await withoutFileDialogs(page);
    await openExample(page, server.url);
    await goToTab(page, da.businessCase.tabs.gevinstdiagram);
    await boxes(page).first().waitFor();
    const all = await boxes(page).count();

    await page.getByRole('button', { name: mapViews.owners, exact: true }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect.poll(() => boxes(page).count()).toBeLessThan(all);
    const shown = await boxes(page).count();
    await page.getByRole('button', { name: mapViews.save }).press('Enter');
    await page.keyboard.type('Hjemmeplejen');
    await untilSaved(page);
    const { look, faults } = onlooker(page);
    await look('a view of a map');
    expect(faults()).toEqual([]);
    await takePictures(page, 'map-view', page.getByRole('heading', { name: mapViews.heading }));
    const svg = await savedFile(page, () =>
      page.getByRole('button', { name: figureFiles.formats.svg }).press('Enter'),
    );
    expect(svg.text).toContain(`>${mapViews.some(shown, all)}: ejer »`);
    expect(svg.text).toMatch(/<title[^>]*>Gevinstdiagram: [^<]* – Hjemmeplejen</);

    await page.reload();
    await expect.poll(() => boxes(page).count()).toBe(all);
    await field(page, mapViews.view).selectOption('Hjemmeplejen');
    await expect.poll(() => boxes(page).count()).toBe(shown);
  },
);

journey(
  'MAP-13 MAP-15 cases are chosen in the list and drawn as one, each folded until it is folded out',
  async ({ server, open }) => {
    const { page } = await open();
    await withoutFileDialogs(page);
    await goToCases(page, server.url);
    await goToPlace(page, da.frame.device);
    const backup = backupFileText({
      savedAt: '2026-11-23T12:00:00.000Z' as Instant,
      cases: mappedCases(6),
      organisation: null,
      portfolio: null,
      versions: [],
    });
    const restore = page.getByRole('main').getByRole('button', { name: deviceWords.restore });
    await giveFile(page, () => restore.first().click(), backup);
    await page.getByRole('dialog').getByRole('button', { name: deviceWords.restoreNow }).click();
    await page.getByText(deviceWords.restored(6, 0, 0)).waitFor();

    await goToPlace(page, da.frame.cases);
    for (const { title } of mappedCases(6).slice(0, 4)) {
      await page.getByLabel(jointMap.select(title), { exact: true }).press('Space');
    }
    await page.getByRole('link', { name: jointMap.openSome(4) }).press('Enter');
    // Four cases, and the core tasks and goals they have in common.
    await expect.poll(() => boxes(page).count()).toBe(4 + 6);
    await page.reload();
    await expect.poll(() => boxes(page).count()).toBe(4 + 6);
    await boxes(page).first().press('Enter');
    await page.getByRole('button', { name: /^Fold sagen / }).press('Enter');
    await expect.poll(() => boxes(page).count()).toBe(3 + 21 + 6);
    await page
      .getByText(/^Sagen »[^«]+« på [\d.]+\skr\. om året styrker/)
      .first()
      .waitFor();
    const { look, faults } = onlooker(page);
    await look('a map of several cases');
    expect(faults()).toEqual([]);
    await takePictures(page, 'joint-map', page.locator('.map-tools'));
    const pptx = await savedFile(page, () =>
      page.getByRole('button', { name: figureFiles.formats.pptx }).press('Enter'),
    );
    expect(pptx.name).toMatch(/_gevinstdiagram_4 sager\.pptx$/);
  },
);
