import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { journey } from './support/journey.ts';
import { beginCase, expectField, field, goToCases, untilWriting } from './support/person.ts';
import { isLongRun, times } from './support/run-size.ts';

/** Sooner than the app would save by itself. */
const LONGEST_PAUSE_MILLISECONDS = 50;

/** The ways in which a page ends that a person has. */
const endings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the tab is closed': (page) => page.close(),
  'the tab is closed, and asked first': (page) =>
    Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  'the page is loaded again': (page) => page.reload(),
  'another page is opened in its place': (page) => page.goto('about:blank'),
};

journey('SAV-3 the last letter before a page ends is kept', async ({ server, open }) => {
  const { page: first, context } = await open();
  await goToCases(first, server.url);
  await beginCase(first, 'Sidste bogstav');
  const address = first.url();
  const keepsOpen = await context.newPage();

  const lost: string[] = [];
  let page = first;
  for (const [name, end] of Object.entries(endings)) {
    for (let turn = 1; turn <= times({ ci: 3, long: 50 }); turn += 1) {
      const text = `${name}, ${String(turn)}`;
      await untilWriting(page);
      await field(page, da.lightCase.whyNow).fill(text);
      await page.waitForTimeout((turn * 17) % LONGEST_PAUSE_MILLISECONDS);
      await end(page);
      await page.close();

      page = await context.newPage();
      await page.goto(address);
      const kept = await field(page, da.lightCase.whyNow).inputValue();
      if (kept !== text) lost.push(text);
    }
  }
  expect(lost).toEqual([]);
  await keepsOpen.close();
});

// How long a browser that is closed lets its pages go on depends on how busy the computer is, so the
// figure is one for the long run, on a computer that does nothing else.
if (isLongRun) {
  journey(
    'SAV-3 the last letter before the browser is closed is kept',
    async ({ server, open }) => {
      const first = await open();
      await goToCases(first.page, server.url);
      await beginCase(first.page, 'Sidste bogstav');
      const address = first.page.url();
      await first.close();

      let kept = '';
      for (let turn = 1; turn <= 50; turn += 1) {
        const { page, close } = await open();
        await page.goto(address);
        await untilWriting(page);
        await expectField(page, da.lightCase.whyNow, kept);
        kept = `Nummer ${String(turn)}`;
        await field(page, da.lightCase.whyNow).fill(kept);
        await page.waitForTimeout((turn * 17) % LONGEST_PAUSE_MILLISECONDS);
        await close();
      }
      const last = await open();
      await last.page.goto(address);
      await expectField(last.page, da.lightCase.whyNow, kept);
    },
  );
}
