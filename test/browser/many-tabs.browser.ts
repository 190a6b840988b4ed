import { expect } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { setClock } from './support/clock.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  saveStatus,
  untilSaved,
  untilWriting,
} from './support/person.ts';
import { report, reportTime } from './support/report.ts';
import { isLongRun, times } from './support/run-size.ts';
import { seeded, type Draw } from './support/seeded.ts';
import { storedCase, storedCases } from './support/stored.ts';
import {
  countUp,
  crash,
  expectCount,
  firstToWrite,
  freeze,
  getUnstuck,
  takeOver,
  typeAndGetStuck,
  untilReading,
} from './support/tabs.ts';

const EDITS = times({ ci: 40, long: 10_000 });
const SEED = 20_261_124;
const TITLE = 'Talt op';
const LABEL = lightCaseWords.whyNow;
const MOST_EDITS_A_TURN = 8;
const LONGEST_PAUSE = 30;
const FROZEN = times({ ci: 3_000, long: 60_000 });
/** Every so many turns the tab that writes crashes, or is closed. */
const TURNS_BETWEEN_ENDS = times({ ci: 3, long: 25 });

for (const count of [2, 3]) {
  journey(`PRM-6 ${String(count)} tabs write in turn, and no edit is lost`, async (rig) => {
    const { page: first, context } = await rig.open();
    await goToCases(first, rig.server.url);
    await beginCase(first, TITLE);
    const draw = seeded(SEED + count);
    const tabs = await openTabs(context, first, count);
    let [writer] = tabs.pages();
    let edits = 0;
    let turns = 0;
    let takeOvers = 0;
    let crashes = 0;
    let closings = 0;
    const handOvers: number[] = [];

    while (edits < EDITS / 2) {
      turns += 1;
      if (turns % TURNS_BETWEEN_ENDS === 0) {
        edits += await countUp(writer, LABEL, pauses(draw));
        const others = tabs.pages().filter((page) => page !== writer);
        const next = firstToWrite(others);
        // What a tab can still save that is closed or crashes depends on how busy the computer is, and
        // is for PRM-5; a tab that is closed in the middle of it is one for the long run.
        if (closings === crashes || !isLongRun) await untilSaved(writer);
        if (closings === crashes) {
          const began = performance.now();
          await Promise.all([crash(context, writer), next]);
          handOvers.push(performance.now() - began);
          crashes += 1;
        } else closings += 1;
        await tabs.replace(writer);
        writer = await next;
      } else {
        const others = tabs.pages().filter((page) => page !== writer);
        const next = others[draw(others.length)] ?? writer;
        // The one goes on writing while the other asks for the right.
        const [taken] = await Promise.all([countUp(writer, LABEL, pauses(draw)), takeOver(next)]);
        edits += taken;
        takeOvers += 1;
        await untilWriting(next);
        writer = next;
      }
      await expectCount(writer, LABEL, edits);
    }

    edits += await countUp(writer, LABEL, pauses(draw));
    await untilSaved(writer);
    const { document } = await storedCase(writer, TITLE);
    expect(document.whyNow).toBe(String(edits));
    for (const page of tabs.pages()) await expectCount(page, LABEL, edits);
    expect(await storedCases(writer)).toHaveLength(1);
    report('PRM-6', {
      tabs: count,
      edits,
      'take-overs': takeOvers,
      'tabs that crashed': crashes,
      'tabs that were closed': closings,
      'edits lost': 0,
    });
    reportTime('PRM-6', 'the slowest hand-over after a crash', {
      took: Math.max(0, ...handOvers),
      promised: 1000,
    });
  });
}

journey('PRM-6 a tab that is frozen loses the right to write, and nothing else', async (rig) => {
  const { page: first, context } = await rig.open();
  await goToCases(first, rig.server.url);
  await beginCase(first, TITLE);
  const tabs = await openTabs(context, first, 3);
  const [frozen, ...others] = tabs.pages();
  const draw = seeded(SEED);
  let edits = await countUp(frozen, LABEL, pauses(draw));
  await untilSaved(frozen);

  const thaw = await freeze(context, frozen);
  const end = performance.now() + FROZEN;
  while (performance.now() < end) {
    for (const page of others) {
      await takeOver(page);
      await untilWriting(page);
      await expectCount(page, LABEL, edits);
      edits += await countUp(page, LABEL, pauses(draw));
    }
  }
  await thaw();
  await untilReading(frozen);
  await expectCount(frozen, LABEL, edits);
  await takeOver(frozen);
  await untilWriting(frozen);
  edits += await countUp(frozen, LABEL, pauses(draw));
  await untilSaved(frozen);
  expect((await storedCase(frozen, TITLE)).document.whyNow).toBe(String(edits));
  report('PRM-6', { 'milliseconds frozen': FROZEN, edits, 'edits lost': 0 });
});

journey('PRM-6 what a stuck tab had not saved is a conflict in words, and is kept', async (rig) => {
  const { page: first, context } = await rig.open();
  await goToCases(first, rig.server.url);
  await beginCase(first, TITLE);
  const second = await context.newPage();
  await second.goto(first.url());
  await untilReading(second);

  const stuck = typeAndGetStuck(first, LABEL, 'Skrevet i den, der sad fast');
  await takeOver(second);
  await untilWriting(second);
  await field(second, LABEL).fill('Skrevet imens');
  await untilSaved(second);
  expect((await storedCase(second, TITLE)).document.whyNow).toBe('Skrevet imens');
  await getUnstuck(second);
  await stuck;

  const banner = first.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });
  await banner.getByText(da.frame.saveFailed.conflict).waitFor();
  expect(await saveStatus(first).textContent()).toBe(da.frame.notSaved);
  await expectField(first, LABEL, 'Skrevet i den, der sad fast');
  await expectField(second, LABEL, 'Skrevet imens');
  await banner.getByRole('button', { name: da.frame.saveAsCopy }).click();
  await banner.waitFor({ state: 'detached' });
  const copy = await storedCase(first, da.cases.copyTitle(TITLE));
  expect(copy.document.whyNow).toBe('Skrevet i den, der sad fast');
  expect((await storedCase(first, TITLE)).document.whyNow).toBe('Skrevet imens');
});

/** Tabs that all have one case open. */
interface Tabs {
  readonly pages: () => readonly [Page, ...Page[]];
  /** Opens a new tab in the place of one, which is closed where it is still there. */
  readonly replace: (page: Page) => Promise<void>;
}

/** The first writes; the clock of the second is ten years behind, also when it is opened anew. */
async function openTabs(context: BrowserContext, first: Page, count: number): Promise<Tabs> {
  const address = first.url();
  const behind = new Date();
  behind.setFullYear(behind.getFullYear() - 10);
  const another = async (index: number) => {
    const page = await context.newPage();
    if (index === 1) await setClock(page, behind.toISOString());
    await page.goto(address);
    await field(page, LABEL).waitFor();
    return page;
  };
  const pages: [Page, ...Page[]] = [first];
  for (let index = 1; index < count; index += 1) {
    pages.push(await another(index));
    await untilReading(pages[index] ?? first);
  }
  return {
    pages: () => pages,
    replace: async (page) => {
      const index = pages.indexOf(page);
      await page.close();
      pages[index] = await another(index);
    },
  };
}

function pauses(draw: Draw): readonly number[] {
  return Array.from({ length: 1 + draw(MOST_EDITS_A_TURN) }, () => draw(LONGEST_PAUSE));
}
