import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { journey } from './support/journey.ts';
import { largeCase, largeCaseFields, openLargeCase } from './support/large-case.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  untilSaved,
  untilWriting,
} from './support/person.ts';
import { report, reportTime } from './support/report.ts';
import { isLongRun, times } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';
import { countUp } from './support/tabs.ts';
import { ninetyFifth, timedEdits } from './support/timed-edits.ts';

/** How long after the last letter a page or a browser is ended at the latest. */
const LONGEST_PAUSE_MILLISECONDS = 50;

const EDITS = times({ ci: 40, long: 500 });
/** How soon nearly every edit is on the disk. */
const SOON_MILLISECONDS = 300;
const TURNS = times({ ci: 2, long: 50 });
const BURSTS = times({ ci: 2, long: 50 });
/** From one letter to the next, in milliseconds: sooner than a save is answered. */
const fastTyping = [0, 9, 2, 5, 0, 3, 7, 1, 0, 4, 0, 2];

/** The ways in which a page ends that a person has. */
const endings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the tab is closed': (page) => page.close(),
  'the tab is closed, and asked first': (page) =>
    Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  'the page is loaded again': (page) => page.reload(),
  'another page is opened in its place': (page) => page.goto('about:blank'),
};

journey('PRM-5 SAV-3 what is typed is on the disk before anyone wonders', async (rig) => {
  const { page } = await rig.open();
  await openLargeCase(page, rig.server.url);
  await untilWriting(page);
  const took = await timedEdits(page, { labels: largeCaseFields, edits: EDITS });
  expect(took).toHaveLength(EDITS);
  // The last two edits, and not one of them with an earlier one.
  const { document } = await storedCase(page, largeCase.title);
  const kept = [document.journalNumber, document.kitosId, document.strengthening];
  expect(kept.map(Number).toSorted((one, other) => other - one)).toEqual([
    EDITS,
    EDITS - 1,
    EDITS - 2,
  ]);
  report('PRM-5', { edits: EDITS, 'the slowest in milliseconds': Math.round(Math.max(...took)) });
  reportTime('PRM-5', '95 of 100 on the disk', {
    took: ninetyFifth(took),
    promised: SOON_MILLISECONDS,
  });
});

journey('PRM-5 SAV-3 a page that is hidden saves at once', async ({ server, open }) => {
  const { page } = await open();
  await goToCases(page, server.url);
  await beginCase(page, 'Skjult');
  const writes = await field(page, lightCaseWords.whyNow).evaluate(async (input) => {
    let begun = 0;
    const real: (
      this: IDBDatabase,
      ...parameters: Parameters<IDBDatabase['transaction']>
    ) => IDBTransaction = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...parameters) {
      if (parameters[1] === 'readwrite') begun += 1;
      return real.apply(this, parameters);
    };
    const typed = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    typed?.set?.call(input, 'Skrevet, og så væk');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    // Sooner than anything else that the page has put off: the app would save by itself then.
    for (let turn = 1; turn <= 100; turn += 1) await Promise.resolve();
    return begun;
  });
  expect(writes).toBe(1);
  await untilSaved(page);
  expect((await storedCase(page, 'Skjult')).document.whyNow).toBe('Skrevet, og så væk');
});

journey('PRM-5 SAV-3 the last letter before a page ends is kept', async ({ server, open }) => {
  const { page: first, context } = await open();
  await goToCases(first, server.url);
  await beginCase(first, 'Sidste bogstav');
  const address = first.url();
  const keepsOpen = await context.newPage();

  const lost: string[] = [];
  let page = first;
  for (const [name, end] of Object.entries(endings)) {
    for (let turn = 1; turn <= TURNS; turn += 1) {
      const text = `${name}, ${String(turn)}`;
      await untilWriting(page);
      await field(page, lightCaseWords.whyNow).fill(text);
      await page.waitForTimeout((turn * 17) % LONGEST_PAUSE_MILLISECONDS);
      await end(page);
      await page.close();

      page = await context.newPage();
      await page.goto(address);
      const kept = await field(page, lightCaseWords.whyNow).inputValue();
      if (kept !== text) lost.push(text);
    }
  }
  expect(lost).toEqual([]);
  await keepsOpen.close();
  report('PRM-5', { 'pages ended': TURNS * Object.keys(endings).length, lost: lost.length });
});

// A browser gives a tab that is closed about half a second to end, and then ends it. On a computer that
// does much else that is not always enough, so in the short run such a tab has saved before.
const isGivenTime = (name: string) => isLongRun || !name.startsWith('the tab is closed');

journey('PRM-5 SAV-8 a page that ends while it saves keeps every letter', async (rig) => {
  const { page: first, context } = await rig.open();
  await goToCases(first, rig.server.url);
  await beginCase(first, 'Skrevet i ét væk');
  const address = first.url();
  const keepsOpen = await context.newPage();

  let page = first;
  let typed = 0;
  for (let turn = 1; turn <= BURSTS; turn += 1) {
    for (const [name, end] of Object.entries(endings)) {
      await untilWriting(page);
      // The last of them come while the ones before are on their way to the disk.
      typed += await countUp(page, lightCaseWords.whyNow, fastTyping);
      if (!isGivenTime(name)) await untilSaved(page);
      await end(page);
      await page.close();

      page = await context.newPage();
      await page.goto(address);
      await expectField(page, lightCaseWords.whyNow, String(typed));
    }
  }
  expect(typed).toBe(BURSTS * Object.keys(endings).length * fastTyping.length);
  await keepsOpen.close();
  report('PRM-5', { 'letters typed without a pause': typed, lost: 0 });
});

// How long a browser that is closed lets its pages go on depends on how busy the computer is, so the
// figure is one for the long run, on a computer that does nothing else.
if (isLongRun) {
  journey(
    'PRM-5 SAV-3 the last letter before the browser is closed is kept',
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
        await expectField(page, lightCaseWords.whyNow, kept);
        kept = `Nummer ${String(turn)}`;
        await field(page, lightCaseWords.whyNow).fill(kept);
        await page.waitForTimeout((turn * 17) % LONGEST_PAUSE_MILLISECONDS);
        await close();
      }
      const last = await open();
      await last.page.goto(address);
      await expectField(last.page, lightCaseWords.whyNow, kept);
    },
  );
}
