import { mkdirSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { screens } from '../../../config/screens.mjs';

const FOLDER = '.cache/screenshots';

/** Takes a picture of the page on each screen the app is drawn for, to be looked at by a person. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `${FOLDER}/${name}-${screen}.png` });
  }
  if (before !== null) await page.setViewportSize(before);
}
