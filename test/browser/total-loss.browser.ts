import { cpSync, rmSync } from 'node:fs';

import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { DATABASE_VERSION } from '#src/storage/database.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import {
  damageMirror,
  deleteDatabase,
  deleteMirror,
  deleteSentinel,
  diskDamages,
  goBehindTheApp,
  isNewest,
  mirrorFiles,
  putEmptyDatabase,
  putFileForMirror,
  putFoldersForMirrorFiles,
} from './support/damage.ts';
import { journey, type Rig } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  listedTitles,
  saveStatus,
  untilSaved,
} from './support/person.ts';
import { times } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';

const TITLES = ['Skærmbesøg', 'Digitalt tilsyn'] as const;
const DELETED = 'Fortrudt sag';
/** After every so many losses one goes on where one was. */
const WORKED_ON_EVERY = times({ ci: 3, long: 1 });
const LAST_WORDS = 'Det sidste, der blev skrevet';

/** Two cases, one in the bin, changed Rammer, all of it copied; gives where the edited case is. */
async function somethingToLose({ server, open }: Rig): Promise<string> {
  const { page, close } = await open();
  await goToCases(page, server.url);
  for (const title of [DELETED, ...TITLES]) {
    await beginCase(page, title);
    await goToPlace(page, da.frame.cases);
  }
  await page.getByRole('button', { name: da.cases.remove(DELETED) }).click();
  await expect.poll(() => listedTitles(page)).toHaveLength(2);
  await page.getByRole('link', { name: TITLES[0] }).click();
  await field(page, lightCaseWords.whyNow).fill(LAST_WORDS);
  await untilSaved(page);
  await untilCopied(page);
  const address = page.url();
  await close();
  return address;
}

/** Does something to the storage of the site while the app is closed. */
async function behindTheApp(
  { server, open }: Rig,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close, faults } = await open();
  // The browser looks for the icon of a page that names none.
  faults.allow(/404/);
  await goBehindTheApp(page, server.url);
  await act(page);
  await close();
}

async function untilCopied(page: Page): Promise<void> {
  await saveStatus(page).getByTitle(da.safety.copied).waitFor();
}

/** How many whole files of the copy have these words in them. */
async function copiesOf(page: Page, words: string): Promise<number> {
  const whole = (await mirrorFiles(page)).filter(({ text }) => !text.includes('ødelagt'));
  return whole.filter(({ text }) => text.includes(words)).length;
}

async function expectEverything(page: Page, { server }: Rig, address: string): Promise<void> {
  await goToCases(page, server.url);
  await expect.poll(() => listedTitles(page)).toHaveLength(TITLES.length);
  expect(new Set(await listedTitles(page))).toEqual(new Set(TITLES));
  await page.goto(address);
  await expectField(page, lightCaseWords.whyNow, LAST_WORDS);
}

/**
 * Everything is there, the person was told, and the next time there is nothing to tell. `isWorkedOn`:
 * and one goes on where one was.
 */
async function expectRepaired(rig: Rig, address: string, isWorkedOn = true): Promise<void> {
  const repaired = await rig.open();
  await goToCases(repaired.page, rig.server.url);
  const told = repaired.page.getByText(/^Browserens lager var gået i stykker\./);
  await told.waitFor();
  await expectEverything(repaired.page, rig, address);
  await goToPlace(repaired.page, da.frame.device);
  await repaired.page.getByText(DELETED).first().waitFor();
  if (isWorkedOn) await workOn(repaired.page, address);
  await repaired.close();

  // A database that was cut off may be given up by the browser at the next start only.
  const isTold = await isToldLater(rig, address);
  if (isTold) expect(await isToldLater(rig, address)).toBe(false);
}

/** Edits the case, and ends with it as it was. */
async function workOn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await field(page, lightCaseWords.whyNow).fill(LAST_WORDS);
  await field(page, lightCaseWords.title).fill('Rettet bagefter');
  await untilSaved(page);
  await field(page, lightCaseWords.title).fill(TITLES[0]);
  await untilSaved(page);
  await untilCopied(page);
}

async function isToldLater(rig: Rig, address: string): Promise<boolean> {
  const { page, close } = await rig.open();
  await expectEverything(page, rig, address);
  const count = await page.getByText(/gået i stykker/).count();
  await close();
  return count > 0;
}

/** What happens while the app is closed, after which everything is to come back. */
const losses: readonly {
  readonly name: string;
  readonly happen: (rig: Rig) => Promise<void> | void;
}[] = [
  ...diskDamages.map(({ name, act }) => ({
    name,
    happen: ({ profile }: Rig) => act(profile),
  })),
  {
    name: 'the database is cleared, and nothing else',
    happen: (rig) => behindTheApp(rig, deleteDatabase),
  },
  {
    name: 'an empty one of the same version stands in its place',
    happen: (rig) =>
      behindTheApp(rig, async (page) => {
        await deleteDatabase(page);
        await putEmptyDatabase(page, DATABASE_VERSION);
      }),
  },
  {
    name: 'an empty one of an older version stands in its place',
    happen: (rig) =>
      behindTheApp(rig, async (page) => {
        await deleteDatabase(page);
        await putEmptyDatabase(page, 1);
      }),
  },
  {
    name: 'the sentinel goes with the database',
    happen: (rig) =>
      behindTheApp(rig, async (page) => {
        await deleteSentinel(page);
        await deleteDatabase(page);
      }),
  },
];

journey('PRM-2 whatever is lost comes back, and is told once', async (rig) => {
  const address = await somethingToLose(rig);
  const kept = `${rig.profile}-kept`;
  cpSync(rig.profile, kept, { recursive: true });
  try {
    for (const [nth, { name, happen }] of losses.entries()) {
      rmSync(rig.profile, { recursive: true });
      cpSync(kept, rig.profile, { recursive: true });
      await happen(rig);
      await expectRepaired(rig, address, nth % WORKED_ON_EVERY === 0).catch((error: unknown) => {
        throw new Error(`where ${name}`, { cause: error });
      });
    }
  } finally {
    rmSync(kept, { recursive: true });
  }
});

journey('PRM-2 the newest files of the copy are damaged too: what was before them', async (rig) => {
  await somethingToLose(rig);
  await behindTheApp(rig, async (page) => {
    await damageMirror(page, isNewest);
    await deleteDatabase(page);
  });

  const { page } = await rig.open();
  await goToCases(page, rig.server.url);
  await page.getByText(/^Browserens lager var gået i stykker\./).waitFor();
  await page.getByText(/de allerseneste rettelser mangle/).waitFor();
  await page.getByRole('link', { name: TITLES[0] }).waitFor();
});

journey('PRM-2 a copy that is damaged by itself is made again', async (rig) => {
  const address = await somethingToLose(rig);
  await behindTheApp(rig, async (page) => {
    await damageMirror(page, () => true);
  });

  const mended = await rig.open();
  await expectEverything(mended.page, rig, address);
  expect(await mended.page.getByText(/gået i stykker/).count()).toBe(0);
  const copies = () => copiesOf(mended.page, LAST_WORDS);
  await expect.poll(copies, { timeout: 15_000 }).toBeGreaterThan(0);
  await mended.close();
  await behindTheApp(rig, deleteDatabase);
  await expectRepaired(rig, address);
});

journey('SAV-10 what stands in the way of the copy gives way', async (rig) => {
  const address = await somethingToLose(rig);
  for (const [index, stand] of [putFileForMirror, putFoldersForMirrorFiles].entries()) {
    await behindTheApp(rig, stand);
    const { page, close } = await rig.open();
    await page.goto(address);
    // Copied when the app has seen that the copy has nothing of it, without an edit.
    await expect.poll(() => copiesOf(page, LAST_WORDS), { timeout: 15_000 }).toBeGreaterThan(0);
    await field(page, lightCaseWords.title).fill(`Rettet ${String(index)}`);
    await untilSaved(page);
    await untilCopied(page);
    await expect.poll(() => copiesOf(page, `Rettet ${String(index)}`)).toBeGreaterThan(0);
    await field(page, lightCaseWords.title).fill(TITLES[0]);
    await untilSaved(page);
    await untilCopied(page);
    await close();
  }
  await behindTheApp(rig, deleteDatabase);
  await expectRepaired(rig, address);
});

journey('PRM-2 where all of it is gone the person is told, and is no new user', async (rig) => {
  await somethingToLose(rig);
  await behindTheApp(rig, async (page) => {
    await deleteMirror(page);
    await deleteDatabase(page);
  });

  for (let opening = 1; opening <= 2; opening += 1) {
    const { page, close } = await rig.open();
    await goToCases(page, rig.server.url);
    await page.getByRole('heading', { name: da.safety.allMissing(TITLES.length) }).waitFor();
    expect(await page.getByRole('heading', { name: da.cases.emptyTitle }).count()).toBe(0);
    await page.getByRole('link', { name: da.safety.toBackup }).click();
    await page.getByRole('button', { name: deviceWords.restore }).waitFor();
    await close();
  }
});

journey('SAV-9 what is damaged in the database is set aside and put back', async (rig) => {
  const address = await somethingToLose(rig);
  await behindTheApp(rig, (page) =>
    page.evaluate(
      ([title, other]) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('gevinstkort');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('cases', 'readwrite');
            const walk = transaction.objectStore('cases').openCursor();
            walk.onsuccess = () => {
              const cursor = walk.result;
              if (cursor === null) return;
              const record = cursor.value as { document?: { title: string } };
              if (record.document?.title === title) {
                cursor.update({ ...record, document: { ...record.document, title: other } });
              }
              cursor.continue();
            };
            transaction.oncomplete = () => resolve();
          };
        }),
      [TITLES[0], 'Forvansket'] as const,
    ),
  );

  const { page } = await rig.open();
  await goToCases(page, rig.server.url);
  await page.getByText(da.safety.healed(1)).waitFor();
  await expectEverything(page, rig, address);
  expect((await storedCase(page, TITLES[0])).document.whyNow).toBe(LAST_WORDS);
});
