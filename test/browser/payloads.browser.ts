import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { backupFileText } from '#src/document/backup-file.ts';
import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { namedVersions as versionWords } from '#src/text/da/named-versions.ts';
import { mapViews } from '#src/text/da/map-views.ts';
import { lines as lineWords } from '#src/text/da/lines.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { portfolio as portfolioWords } from '#src/text/da/portfolio.ts';
import { alternatives } from '#src/text/da/alternatives.ts';
import { caseTabs, organisationTabs, paths, portfolioTabs } from '#src/ui/routing.ts';
import { openGrid } from './support/grid.ts';
import { journey, type Rig } from './support/journey.ts';
import { allAtOnce, payloads } from './support/payloads.ts';
import {
  field,
  giveFile,
  goToCases,
  goToPlaceTab,
  goToPlace,
  goToTab,
  openFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { poisonWith, type Poison } from './support/poison.ts';
import { times } from './support/run-size.ts';
import { watchPayloads, type PayloadWatch } from './support/watch-payloads.ts';

/** As `allAtOnce`, without halves of signs: no keyboard writes those, and no address holds them. */
const written = whole(allAtOnce);

const markup = payloads.filter((text) => text.startsWith('<')).join('');

async function begin({ server, open }: Rig, texts: readonly string[]) {
  const { page, context } = await open();
  const watch = await watchPayloads(context, texts);
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  return { page, context, watch };
}

async function bringIn(
  page: Page,
  { businessCase, organisation, portfolio, version }: Poison,
): Promise<void> {
  const savedAt = '2026-11-23T12:00:00.000Z' as Instant;
  const backup = backupFileText({
    savedAt,
    cases: [businessCase],
    organisation,
    portfolio,
    versions: [version],
  });
  await goToPlace(page, da.frame.device);
  const restore = page.getByRole('main').getByRole('button', { name: deviceWords.restore });
  await giveFile(page, () => restore.first().click(), backup);
  await page.getByRole('dialog').getByRole('button', { name: deviceWords.restoreNow }).click();
  await page.getByText(deviceWords.restored(1, 0, 0)).waitFor();
}

/** Every part of the case, each line of it, and every calculation. */
async function readCase(
  page: Page,
  watch: PayloadWatch,
  { costs, benefits }: BusinessCase,
): Promise<void> {
  for (const tab of caseTabs) {
    await goToTab(page, da.businessCase.tabs[tab]);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await watch.lookPrinted(page, tab);
  }
  // Risks and deliverables are shown with the alternatives they belong to.
  const chooser = page.getByRole('combobox', { name: alternatives.shown });
  for (const tab of ['usikkerhed', 'gevinstdiagram'] as const) {
    await goToTab(page, da.businessCase.tabs[tab]);
    await chooser.waitFor();
    for (let index = 0; index < (await chooser.locator('option').count()); index += 1) {
      await chooser.selectOption({ index });
      await watch.look(page, `${tab}, alternative ${String(index)}`);
    }
  }
  // What a view asks for is said where it is chosen.
  const views = page.getByRole('combobox', { name: mapViews.view, exact: true });
  for (let index = 1; index < (await views.locator('option').count()); index += 1) {
    await views.selectOption({ index });
    await watch.look(page, `gevinstdiagram, view ${String(index)}`);
  }
  for (const [part, { length }] of [
    ['Omkostninger', costs],
    ['Gevinster', benefits],
  ] as const) {
    const grid = await openGrid(page, part);
    for (let line = 1; line <= length; line += 1) {
      await grid.goTo(line, 'Titel');
      // All its fields come a moment after.
      await page.getByText(lineWords.line(line), { exact: true }).waitFor();
      await watch.look(page, `${part}, line ${String(line)}`);
    }
  }
  await goToTab(page, da.businessCase.tabs.resultat);
  const calculations = page.getByRole('button', { name: /Vis beregning/ });
  await calculations.first().waitFor();
  const count = times({ ci: 3, long: await calculations.count() });
  for (let index = 0; index < count; index += 1) {
    await calculations.nth(index).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await watch.look(page, `calculation ${String(index)}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function readOrganisation(page: Page, watch: PayloadWatch): Promise<void> {
  await goToPlace(page, da.frame.organisation);
  for (const tab of organisationTabs) {
    await goToPlaceTab(page, organisationWords.tabs[tab]);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await watch.lookPrinted(page, tab);
  }
  const set = page.getByRole('combobox', { name: organisationWords.set, exact: true });
  for (let index = 0; index < (await set.locator('option').count()); index += 1) {
    await set.selectOption({ index });
    await watch.look(page, `set ${String(index)}`);
  }
}

/** Every part of the portfolio, the case as it is scored, and the pages of a meeting. */
async function readPortfolio(page: Page, watch: PayloadWatch): Promise<void> {
  await goToPlace(page, portfolioWords.title);
  for (const tab of portfolioTabs) {
    await goToPlaceTab(page, portfolioWords.tabs[tab]);
    await page.getByText(da.cases.loading).waitFor({ state: 'detached' });
    await watch.lookPrinted(page, tab);
    if (tab !== 'vurdering') continue;
    await page.getByRole('rowheader').getByRole('button').first().click();
    await watch.lookPrinted(page, 'a case that is scored');
  }
  for (const meeting of ['bilag', 'moede'] as const) {
    await page.evaluate((path) => {
      location.hash = path;
    }, paths.portfolioMeeting(meeting));
    await page.getByRole('heading').first().waitFor();
    await watch.lookPrinted(page, meeting);
  }
  await page.keyboard.press('Escape');
}

/** A sealed version as it is listed, and the case in it. */
async function readVersion(page: Page, watch: PayloadWatch): Promise<void> {
  await goToTab(page, da.businessCase.tabs.versioner);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${versionWords.look}`) })
    .first()
    .click();
  await page.getByText(versionWords.view.text).waitFor();
  await watch.lookPrinted(page, 'a sealed version');
  await page.getByRole('button', { name: versionWords.view.back }).click();
}

/** All of them in each field, and then each of them in each field, one turn after the other. */
const rounds = [
  () => allAtOnce,
  ...payloads.map((_, turn) => (index: number) => payloads[(index + turn) % payloads.length] ?? ''),
].slice(0, times({ ci: 1, long: 1 + payloads.length }));

for (const [round, payloadAt] of rounds.entries()) {
  journey(
    `PRM-15 whatever the texts of a file are, they are shown and do nothing (${String(round + 1)})`,
    async (rig) => {
      const poison = poisonWith(payloadAt);
      const { page, watch } = await begin(rig, poison.texts);
      await bringIn(page, poison);
      await goToPlace(page, da.frame.cases);
      await page.getByRole('table').waitFor();
      await watch.lookPrinted(page, 'the list');
      await page.getByRole('rowheader').getByRole('link').press('Enter');
      await readCase(page, watch, poison.businessCase);
      await readVersion(page, watch);
      await readOrganisation(page, watch);
      await readPortfolio(page, watch);
      await goToPlace(page, da.frame.device);
      await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
      await page.getByRole('button', { name: new RegExp(`^${deviceWords.showVersions}`) }).click();
      await page.getByRole('dialog').waitFor();
      await watch.lookPrinted(page, 'this device, and the earlier versions');
      expect(watch.unseen()).toEqual([]);
    },
  );
}

journey('PRM-15 nor does anything that is typed, pasted or dropped', async (rig) => {
  const { page, context, watch } = await begin(rig, [written]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: da.cases.create, exact: true }).click();
  await field(page, lightCaseWords.title).fill(written);
  await field(page, lightCaseWords.investment).fill(written);
  await page.keyboard.press('Tab');
  await watch.lookPrinted(page, 'the light case');
  await field(page, lightCaseWords.investment).fill('100.000');
  await page.getByRole('button', { name: lightCaseWords.enlarge }).click();

  const grid = await openGrid(page, 'Omkostninger');
  await grid.goTo(1, 'Titel');
  await copyMarkup(page);
  await page.keyboard.press('ControlOrMeta+v');
  await watch.look(page, 'the grid, pasted into');
  await grid.goTo(2, 'Titel');
  await dropMarkup(page, await grid.cell(2, 'Titel'));
  await watch.look(page, 'the grid, dropped on');
  await page.keyboard.insertText(written);
  await watch.look(page, 'a cell, written in');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await watch.lookPrinted(page, 'the grid');

  await goToPlace(page, da.frame.cases);
  await page.getByLabel(da.cases.search).fill(`<b>${written}`);
  await page.getByText(/^Ingen sager passer/).waitFor();
  await watch.look(page, 'a search');
  await page.getByLabel(da.cases.search).fill('');
  await page
    .getByRole('row')
    .getByRole('button', { name: /^Slet / })
    .click();
  await page.getByText(/er slettet/).waitFor();
  await watch.lookPrinted(page, 'what was deleted');
  await goToPlace(page, da.frame.device);
  await page.getByRole('button', { name: new RegExp(`^${deviceWords.removeForGood}`) }).click();
  await page.getByRole('dialog').waitFor();
  await watch.lookPrinted(page, 'the bin');
  expect(watch.unseen()).toEqual([]);
});

journey('PRM-15 nor what is said about a file, or stands in the address', async (rig) => {
  const { page, watch } = await begin(rig, []);
  const businessCase = poisonWith(() => allAtOnce).businessCase;
  const dialog = page.getByRole('dialog');
  const files = [
    caseFileText({ ...businessCase, [allAtOnce]: allAtOnce, phase: allAtOnce } as never),
    caseFileText({ ...businessCase, schemaVersion: allAtOnce } as never),
    JSON.stringify({ format: allAtOnce }),
    allAtOnce,
  ];
  for (const [index, file] of files.entries()) {
    await openFile(page, file);
    await dialog.getByText(da.cases.fileRefusedNote).waitFor();
    await watch.look(page, `refusal ${String(index)}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await openFile(page, caseFileText(businessCase));
  await page.waitForURL(/resultat/);
  await goToPlace(page, da.frame.cases);
  await openFile(page, caseFileText({ ...businessCase, whyNow: '' }));
  await page.getByRole('dialog', { name: da.cases.sameCaseTitle }).waitFor();
  await watch.look(page, 'the case that is here already');
  await page.keyboard.press('Escape');

  const step = times({ ci: 5, long: 1 });
  for (const payload of payloads.filter((_, index) => index % step === 1 % step)) {
    const inAddress = encodeURIComponent(whole(payload));
    for (const path of ['', 'sager/', 'rammer/', `sager/${businessCase.id}/grundlag?felt=`]) {
      await page.goto(`${rig.server.url}#/${path}${inAddress}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await watch.look(page, `#/${path}${payload}`);
    }
  }
});

/** As another program puts a piece of a page on the clipboard. */
async function copyMarkup(page: Page): Promise<void> {
  await page.evaluate((html) => {
    addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', html);
        event.clipboardData?.setData('text/plain', html);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
  }, markup);
  await page.keyboard.press('ControlOrMeta+c');
}

/** As a piece of a page is dropped on a cell, where a browser would put it in as markup. */
async function dropMarkup(page: Page, cell: Locator): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await cell.boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items: [{ mimeType: 'text/html', data: markup }], dragOperationsMask: 1 },
    });
  }
}

function whole(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '');
}
