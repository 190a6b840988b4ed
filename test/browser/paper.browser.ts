import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { journey } from './support/journey.ts';
import { goToCases } from './support/person.ts';

/** A4 less the margins of the browser, in CSS pixels. */
const PAPER = { width: 718, height: 1045 };

journey(
  'a result is printed with its drawings, and without what only a screen needs',
  async (rig) => {
    const { page } = await rig.open();
    await goToCases(page, rig.server.url);
    await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
    const { title } = da.cases.examples.skaermbesoeg;
    await page.getByRole('dialog').getByRole('button', { name: title }).click();
    const drawings = page.getByRole('img').locator('svg');
    await drawings.nth(1).waitFor();

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    for (const drawing of await drawings.all()) {
      await expect
        .poll(async () => Math.round((await drawing.boundingBox())?.width ?? 0))
        .toBeGreaterThan(PAPER.width / 2);
      const box = await drawing.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PAPER.width);
    }
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page
      .getByRole('navigation', { name: da.businessCase.parts })
      .waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: da.frame.saveAsFile }).waitFor({ state: 'hidden' });
  },
);
