import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { partsOf } from '#src/export/pptx/parts.ts';
import { da } from '#src/text/da.ts';
import { figureFiles } from '#src/text/da/figure-files.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { untilReadyOffline } from './support/offline.ts';
import { goToTab, savedBytes, withoutFileDialogs } from './support/person.ts';
import { takePictures } from './support/pictures.ts';

journeyWithServiceWorker(
  'LAY-8 PEN-1 PEN-3 PEN-4 a map is walked by keyboard, and taken to the meeting without a network',
  async ({ server, open }) => {
    const { page, context } = await open();
    await withoutFileDialogs(page);
    await openExample(page, server.url);
    await untilReadyOffline(page);
    await goToTab(page, da.businessCase.tabs.gevinstdiagram);
    const box = (name: RegExp) => page.locator('.scene').getByRole('button', { name });
    await box(/^Skærme hos borgerne/).focus();

    // Along the lines, and then the chain of one benefit alone.
    await page.keyboard.press('ArrowRight');
    expect(await focusedBox(page)).toMatch(/^Egnede besøg holdes på skærm/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('k');
    const faded = page.locator('.scene [data-box][data-faded="true"]');
    await expect.poll(() => faded.count()).toBeGreaterThan(0);
    await takePictures(page, 'map-drawing-chain');
    await page.keyboard.press('Escape');
    await expect.poll(() => faded.count()).toBe(0);
    const { look, faults } = onlooker(page);
    await look('the drawing');
    expect(faults()).toEqual([]);

    await server.stop();
    // A page of no one's, which may read any XML.
    const reader = await context.newPage();
    const svg = await savedBytes(page, () =>
      page.getByRole('button', { name: figureFiles.formats.svg }).press('Enter'),
    );
    expect(svg.name).toMatch(/^\d{4}-\d\d-\d\d_gevinstdiagram_Skærmbesøg.*\.svg$/);
    expect(await asXml(reader, svg.bytes.toString('utf8'))).toBe('svg');
    const png = await savedBytes(page, () =>
      page.getByRole('button', { name: figureFiles.formats['png-print'] }).press('Enter'),
    );
    expect(png.name).toMatch(/^\d{4}-\d\d-\d\d_gevinstdiagram_Skærmbesøg.*\.png$/);
    // As wide as A4 has room for, at 300 dots an inch.
    expect(png.bytes.readUInt32BE(16)).toBe(3272);
    expect(png.bytes.toString('latin1', 37, 41)).toBe('pHYs');
    const pptx = await savedBytes(page, () =>
      page.getByRole('button', { name: figureFiles.formats.pptx }).press('Enter'),
    );
    expect(pptx.name).toMatch(/\.pptx$/);
    const slide = String(partsOf(pptx.bytes).get('ppt/slides/slide1.xml'));
    expect(await asXml(reader, slide)).toBe('p:sld');
    const lines = await page.locator('.scene .scene-line').count();
    expect(slide.match(/<a:stCxn /g)).toHaveLength(lines);
    expect(slide.match(/<a:endCxn /g)).toHaveLength(lines);
  },
);

/** What is first in a text that is XML; and else what is wrong with it. */
function asXml(page: Page, text: string): Promise<string> {
  return page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return read.querySelector('parsererror')?.textContent ?? read.documentElement.nodeName;
  }, text);
}

function focusedBox(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}
