import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { exampleNames } from '#src/state/file-services.ts';
import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { textsOf } from './support/case-pages.ts';
import { setClock } from './support/clock.ts';
import { deleteDatabase, goBehindTheApp } from './support/damage.ts';
import { journey, type Rig } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  saveStatus,
  untilSaved,
} from './support/person.ts';
import { report } from './support/report.ts';
import { isLongRun } from './support/run-size.ts';
import { storedCase } from './support/stored.ts';

/** Where the computer is, and what its clock says. */
interface Moment {
  readonly clock: string;
  readonly timeZone: string;
}

/** Each comes after the one before it, whatever the calendar says. */
const few: readonly Moment[] = [
  { clock: '2100-02-28T23:59:30.000Z', timeZone: 'Pacific/Kiritimati' },
  { clock: '1970-01-01T00:00:30.000Z', timeZone: 'Pacific/Pago_Pago' },
  { clock: '2028-02-29T22:59:30.000Z', timeZone: 'Europe/Copenhagen' },
];

/** Names of such zones count from the east: `Etc/GMT+11` is eleven hours behind. */
const everyZone = Array.from({ length: 26 }, (_, index) => 11 - index).map(
  (west) => `Etc/GMT${west < 0 ? '' : '+'}${String(west)}`,
);

const moments = isLongRun
  ? [
      ...few,
      { clock: '1601-01-01T00:00:30.000Z', timeZone: 'UTC' },
      { clock: '3001-01-01T00:00:30.000Z', timeZone: 'UTC' },
      ...everyZone.map((timeZone, index) => ({
        clock: few[index % few.length]?.clock ?? '',
        timeZone,
      })),
    ]
  : few;

const TITLE = 'Under skiftende ure';
const DELETED = 'Slettet i fremtiden';

journey('PRM-20 no clock decides what is kept, or what anything comes to', async (rig) => {
  const first = await rig.open();
  await goToCases(first.page, rig.server.url);
  const addresses: string[] = [];
  const totals: (readonly string[])[] = [];
  for (const name of exampleNames) {
    await goToCases(first.page, rig.server.url);
    await first.page.getByRole('button', { name: da.cases.openExample }).click();
    const { title } = da.cases.examples[name];
    await first.page.getByRole('dialog').getByRole('button', { name: title }).click();
    await first.page.waitForURL(/resultat/);
    addresses.push(first.page.url());
    totals.push(await figuresOn(first.page));
  }
  await goToCases(first.page, rig.server.url);
  await beginCase(first.page, TITLE);
  const address = first.page.url();
  await goToCases(first.page, rig.server.url);
  await beginCase(first.page, DELETED);
  await goToCases(first.page, rig.server.url);
  await first.page.getByRole('button', { name: da.cases.remove(DELETED) }).click();
  await first.page.getByText(da.cases.deleted(DELETED)).first().waitFor();
  await first.close();

  let before = '';
  for (const [index, moment] of moments.entries()) {
    const { page, close } = await openAt(rig, moment);
    await page.goto(address);
    await expectField(page, lightCaseWords.whyNow, before);
    before = `Skrevet som nummer ${String(index)}`;
    await field(page, lightCaseWords.whyNow).fill(before);
    await untilSaved(page);
    await page.reload();
    await expectField(page, lightCaseWords.whyNow, before);
    for (const [example, at] of addresses.entries()) {
      await page.goto(at);
      expect(await figuresOn(page), moment.clock).toEqual(totals[example]);
    }
    await goToPlace(page, da.frame.device);
    await page.getByText(DELETED).first().waitFor();
    await saveStatus(page).getByTitle(da.safety.copied).waitFor();
    await close();
  }

  const loss = await rig.open();
  loss.faults.allow(/404/);
  await goBehindTheApp(loss.page, rig.server.url);
  await deleteDatabase(loss.page);
  await loss.close();
  const { page } = await openAt(rig, moments[0] ?? { clock: '', timeZone: 'UTC' });
  await page.goto(address);
  await expectField(page, lightCaseWords.whyNow, before);
  expect((await storedCase(page, TITLE)).document.whyNow).toBe(before);
  for (const [example, at] of addresses.entries()) {
    await page.goto(at);
    expect(await figuresOn(page)).toEqual(totals[example]);
  }
  report('PRM-20', {
    'clocks and time zones': moments.length,
    'totals compared': (moments.length + 1) * totals.flat().length,
  });
});

async function openAt(rig: Rig, { clock, timeZone }: Moment) {
  const browser = await rig.open({ timeZone });
  await setClock(browser.context, clock);
  return browser;
}

/** Every figure on the page of the result, as it reads; charts are drawn of the same. */
async function figuresOn(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 2, name: 'Mangler før beslutning' }).waitFor();
  const figures = await textsOf(page.getByRole('main').getByRole('figure').getByRole('paragraph'));
  const cells = await textsOf(page.getByRole('main').getByRole('cell'));
  expect(figures.length).toBeGreaterThan(0);
  expect(cells.length).toBeGreaterThan(0);
  return [...figures, ...cells];
}
