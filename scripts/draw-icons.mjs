import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumArguments, ensureChromium } from './set-up/chromium.mjs';
import { projectFolder } from './set-up/command.mjs';

/** Draws the pictures an installed app needs from the one drawing of the mark. */
const folder = join(projectFolder, 'public/icons');
const mark = readFileSync(join(folder, 'mark.svg'), 'utf8');

// Systems cut a maskable icon to their own shape: the ground fills it, the mark keeps to the middle.
const maskable = mark
  .replace(' rx="14"', ' x="-16" y="-16" width="96" height="96"')
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace('<rect width="64" height="64"', '<rect');

const pictures = [
  { file: 'mark-192.png', drawing: mark, side: 192 },
  { file: 'mark-512.png', drawing: mark, side: 512 },
  { file: 'mark-maskable-512.png', drawing: maskable, side: 512 },
];

const profile = mkdtempSync(join(tmpdir(), 'gevinstkort-icons-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: await ensureChromium(),
  args: chromiumArguments,
});
try {
  for (const { file, drawing, side } of pictures) {
    const page = await browser.newPage();
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>html,body{margin:0;background:none}</style>${drawing}`);
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
