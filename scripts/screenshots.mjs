import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { screens } from '../config/screens.mjs';
import { screenshotSteps } from './screenshot-steps.mjs';
import { firstFreePort } from './serve/free-port.mjs';
import { createStaticServer } from './serve/static-server.mjs';
import { chromiumArguments, ensureChromium } from './set-up/chromium.mjs';
import { projectFolder } from './set-up/command.mjs';
import { buildFolder, ensureBuild } from './set-up/production-build.mjs';

/**
 * Takes pictures of the pages of the built app, to be looked at: `npm run screenshots`, or only
 * some with `npm run screenshots -- sager '#/rammer'`; `--dark` shows the dark colours.
 */
const folder = join(projectFolder, '.cache/screenshots');
const FIRST_PORT = 4200;

const wishes = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isDark = process.argv.includes('--dark');
const steps = wishes.length === 0 ? screenshotSteps : wishes.map(stepFrom);

await ensureBuild();
mkdirSync(folder, { recursive: true });
const server = createStaticServer({ folder: buildFolder, port: await firstFreePort(FIRST_PORT) });
await server.start();
try {
  for (const step of steps) {
    for (const [screen, size] of Object.entries(screens)) await take(step, screen, size);
  }
} finally {
  await server.stop();
}

/**
 * Each picture has a browser of its own: nothing is there but what its step has made.
 *
 * @param {import('./screenshot-steps.mjs').ScreenshotStep} step
 * @param {string} screen
 * @param {{ width: number, height: number }} size
 */
async function take({ name, route, prepare }, screen, size) {
  const profile = mkdtempSync(join(tmpdir(), 'gevinstkort-screenshots-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    args: chromiumArguments,
    viewport: size,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: isDark ? 'dark' : 'light',
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.on('console', (message) => {
      if (message.type() === 'error') console.log(`  ${name}: ${message.text()}`);
    });
    await page.goto(`${server.url}${route}`, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = join(folder, `${name}-${screen}${isDark ? '-dark' : ''}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {string} wish the name of a step, or a route
 * @returns {import('./screenshot-steps.mjs').ScreenshotStep}
 */
function stepFrom(wish) {
  const known = screenshotSteps.find(({ name }) => name === wish);
  return known ?? { name: wish.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'page', route: wish };
}
