import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { basis as basisWords } from '#src/text/da/basis.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { mirrorFiles } from './support/damage.ts';
import { journey, type Rig } from './support/journey.ts';
import { openLargeCase } from './support/large-case.ts';
import {
  expectField,
  field,
  goToPlace,
  listedTitles,
  saveStatus,
  savedFile,
  savedWithClock,
  untilWriting,
} from './support/person.ts';
import { report } from './support/report.ts';
import { times } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';
import { timedEdits } from './support/timed-edits.ts';

/** For a few dozen saves of a case, and no safety copy. Bytes. */
const LITTLE_ROOM = 1_200_000;
/** For some dozens of them, and for the browser to bring together what was saved over. Bytes. */
const SOME_ROOM = 8_000_000;
const NO_ROOM = 100_000;
const MUCH_ROOM = 100_000_000;
/** As many in a row are no accident. */
const REFUSALS = 3;
/** So few of all the saves that it is plain that room is made again and again. */
const MOST_REFUSALS = 20;
/** How long a refused save may yet look for room. Milliseconds. */
const TIME_TO_MAKE_ROOM = 2_500;
/** Far more than there is room for side by side. */
const MOST_EDITS = times({ ci: 150, long: 1000 });

const label = basisWords.journalNumber;
const large = { ...benchCase(500, 10), id: 'growing' as CaseId, title: 'Fylder det hele' };
const spare = { ...large, id: 'spare' as CaseId, title: 'Kan undværes' };

/** Room for everything of the app together. Answers with what gives it another. */
async function withRoom({ server }: Rig, page: Page, bytes: number) {
  const session = await page.context().newCDPSession(page);
  const give = (quotaSize: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(server.url).origin,
      quotaSize,
    });
  await give(bytes);
  return give;
}

journey('PRM-4 a full disk loses nothing, and saves again when there is room', async (rig) => {
  const { page } = await rig.open();
  // Before the first write: the browser counts on the room there was for half a minute.
  const giveRoom = await withRoom(rig, page, LITTLE_ROOM);
  await openLargeCase(page, rig.server.url, large);
  await untilWriting(page);
  await giveRoom(NO_ROOM);

  const { lastSaved, saves } = await typeUntilFull(page);
  const banner = page.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });
  await banner.getByText(da.frame.saveFailed['disk-full']).waitFor();

  // What is typed from now on stays on the page, and can be taken out.
  await field(page, label).fill('Skrevet uden plads');
  await page.waitForTimeout(1000);
  await banner.getByText(da.frame.saveFailed['disk-full']).waitFor();
  expect(await saveStatus(page).textContent()).toBe(da.frame.notSaved);
  expect(await hasCopySign(page)).toBe(false);
  const file = await savedFile(page, () =>
    banner.getByRole('button', { name: da.frame.saveAsFile }).click(),
  );
  expect(file.text).toContain('Skrevet uden plads');
  await goToPlace(page, da.frame.device);
  await banner.getByText(da.frame.saveFailed['disk-full']).waitFor();
  await page.goBack();
  await expectField(page, label, 'Skrevet uden plads');
  const { document } = await storedCase(page, large.title);
  expect(document.journalNumber).toBe(String(lastSaved));

  await giveRoom(MUCH_ROOM);
  await tryUntilSaved(page);
  expect((await storedCase(page, large.title)).document.journalNumber).toBe('Skrevet uden plads');
  await banner.waitFor({ state: 'detached' });
  await expect.poll(() => hasCopySign(page)).toBe(true);
  expect((await mirrorFiles(page)).some(({ text }) => text.includes('Skrevet uden plads'))).toBe(
    true,
  );
  await page.reload();
  await expectField(page, label, 'Skrevet uden plads');
  report('PRM-4', { 'saves until the disk was full': saves });
});

journey('PRM-4 a copy that has no room stops no save, and is not claimed', async (rig) => {
  const { page } = await rig.open();
  await withRoom(rig, page, LITTLE_ROOM);
  await openLargeCase(page, rig.server.url, large);
  await untilWriting(page);

  let copies = 0;
  for (let edit = 1; edit <= 10; edit += 1) {
    await field(page, label).fill(`Nummer ${String(edit)}`);
    await expect.poll(() => saveStatus(page).textContent()).toMatch(savedWithClock);
    if (!(await hasCopySign(page))) continue;
    copies += 1;
    const files = await mirrorFiles(page);
    expect(files.some(({ text }) => text.includes(`Nummer ${String(edit)}`))).toBe(true);
  }
  // A browser asks for a megabyte at a time for such files, so there was no room for one.
  expect(copies).toBe(0);
  expect((await storedCase(page, large.title)).document.journalNumber).toBe('Nummer 10');
});

journey('PRM-4 what is saved over or deleted makes room again', async (rig) => {
  const { page } = await rig.open();
  await withRoom(rig, page, SOME_ROOM);
  await openLargeCase(page, rig.server.url, spare);
  await openLargeCase(page, rig.server.url, large);
  await untilWriting(page);
  let saved = 0;
  for (let refused = 0; saved < MOST_EDITS; refused += 1) {
    // The browser may be late with bringing together what was saved over, but not again and again.
    expect(refused).toBeLessThan(MOST_REFUSALS);
    if (refused > 0) await tryUntilSaved(page);
    const times = await timedEdits(page, {
      labels: [label],
      edits: MOST_EDITS - saved,
      after: refused * MOST_EDITS,
    });
    saved += times.length;
  }

  await goToPlace(page, da.frame.cases);
  await page.getByRole('button', { name: da.cases.remove(spare.title) }).click();
  await expect.poll(() => listedTitles(page)).toEqual([large.title]);
  await goToPlace(page, da.frame.device);
  await page.getByRole('button', { name: `${deviceWords.removeForGood} ${spare.title}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: deviceWords.removeForGood }).click();
  await page.getByText(deviceWords.binEmpty).waitFor();
  report('PRM-4', { 'saves in a room for a few dozen': saved });
});

/**
 * Types numbers until no more of them is saved, and the full disk is named as the reason. A refusal
 * may not be the last, nor its reason the disk: the browser finds room where it has yet to bring
 * together what was saved over, looks again after half a minute, and may take its time to answer.
 */
async function typeUntilFull(page: Page): Promise<{ lastSaved: number; saves: number }> {
  const reason = page.getByRole('alert').getByText(da.frame.saveFailed['disk-full']);
  let lastSaved = 0;
  let saves = 0;
  let refusals = 0;
  let isRefused = false;
  for (let edit = 1; refusals < REFUSALS; edit += 1) {
    expect(edit).toBeLessThan(MOST_EDITS);
    await field(page, label).fill(String(edit));
    if (isRefused) await page.waitForTimeout(TIME_TO_MAKE_ROOM);
    await expect.poll(() => saveStatus(page).textContent()).not.toBe(da.frame.saving);
    isRefused = (await saveStatus(page).textContent()) === da.frame.notSaved;
    if (isRefused) refusals = (await reason.isVisible()) ? refusals + 1 : 0;
    else {
      lastSaved = edit;
      saves += 1;
      refusals = 0;
    }
  }
  return { lastSaved, saves };
}

/** The browser goes on believing in the room there was for half a minute, and then looks again. */
async function tryUntilSaved(page: Page): Promise<void> {
  const again = page.getByRole('alert').getByRole('button', { name: da.actions.tryAgain });
  await expect
    .poll(
      async () => {
        if (await again.isVisible()) await again.click();
        return saveStatus(page).textContent();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toMatch(savedWithClock);
}

async function hasCopySign(page: Page): Promise<boolean> {
  return (await page.getByRole('complementary').getByTitle(da.safety.copied).count()) > 0;
}
