import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { caseTabs, organisationTabs } from '#src/ui/routing.ts';
import { screens } from '../../config/screens.mjs';
import { accessibilityFaults } from './support/accessibility.ts';
import { journey } from './support/journey.ts';

/** What axe objects to on the page as it is, at both sizes, and whether it scrolls sideways. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [size, screen] of Object.entries(screens)) {
    await page.setViewportSize(screen);
    const found = await accessibilityFaults(page);
    faults.push(...found.map((fault) => `${name}, ${size}: ${fault}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > screen.width) faults.push(`${name}, ${size}: ${String(width)} wide`);
  }
  await page.setViewportSize(screens.wide);
  return faults;
}

journey(
  'axe objects to nothing on any page, and no page scrolls sideways',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    await page.getByRole('button', { name: da.cases.openExample }).click();
    const faults = [...(await faultsOf(page, 'eksempler'))];
    const { title } = da.cases.examples.skaermbesoeg;
    await page.getByRole('dialog').getByRole('button', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    for (const tab of caseTabs) {
      await page.getByRole('link', { name: da.businessCase.tabs[tab], exact: true }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      faults.push(...(await faultsOf(page, tab)));
    }
    await page
      .getByRole('button', { name: /Vis beregning/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    faults.push(...(await faultsOf(page, 'beregning')));
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: da.frame.organisation }).click();
    for (const tab of organisationTabs) {
      await page.getByRole('link', { name: da.organisation.tabs[tab], exact: true }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      faults.push(...(await faultsOf(page, tab)));
    }
    await page.getByRole('link', { name: da.frame.device }).click();
    await page.getByRole('heading', { level: 1, name: da.device.title }).waitFor();
    faults.push(...(await faultsOf(page, 'data')));
    await page.getByRole('link', { name: da.frame.cases, exact: true }).click();
    await page.getByRole('table').waitFor();
    faults.push(...(await faultsOf(page, 'sager')));
    await page.getByRole('button', { name: da.cases.create }).click();
    await page.getByLabel(da.lightCase.title, { exact: true }).waitFor();
    faults.push(...(await faultsOf(page, 'let')));
    expect(faults).toEqual([]);
  },
);
