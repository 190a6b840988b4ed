import { mkdirSync } from 'node:fs';

import type { Locator, Page } from 'playwright-core';

import { screens } from '../../../config/screens.mjs';

const FOLDER = '.cache/screenshots';

/**
 * Takes a picture of the page on each screen the app is drawn for, to be looked at by a person; `of`
 * is what is to be in sight.
 */
export async function takePictures(page: Page, name: string, of?: Locator): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await of?.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${FOLDER}/${name}-${screen}.png` });
  }
  if (before !== null) await page.setViewportSize(before);
}
