import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { basis as basisWords } from '#src/text/da/basis.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { entryGrid as gridWords } from '#src/text/da/entry-grid.ts';
import { portfolio as portfolioWords } from '#src/text/da/portfolio.ts';
import { organisationTabs, paths, portfolioTabs } from '#src/ui/routing.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { onlooker } from './support/accessibility.ts';
import { makeBreakable, setBreakage } from './support/broken-storage.ts';
import { goToPart } from './support/case-pages.ts';
import { openGrid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  field,
  giveFile,
  goToCases,
  goToPlaceTab,
  goToPlace,
  openFile,
  savedFile,
  takeInCases,
  withoutFileDialogs,
} from './support/person.ts';

const DAY_IN_MILLISECONDS = 86_400_000;

const aTypicalCase = aCase({
  id: 'set-paa' as CaseId,
  title: 'Set på',
  costs: [aCost()],
  benefits: [aBenefit()],
});

/** In the prices a portfolio begins with; one excludes another, and two may have one benefit. */
const severalCases = ['Skærmbesøg', 'Digitalt tilsyn', 'Nyt omsorgssystem'].map((title, at) =>
  aCase({
    id: `case-${String(at)}` as CaseId,
    title,
    priceYear: new Date().getFullYear() + 1,
    mandatory: at === 2,
    excludes: at === 0 ? [{ id: 'case-1' as CaseId, name: 'Digitalt tilsyn' }] : [],
    costs: [aCost({ amounts: level(String((at + 1) * 100_000)) })],
    benefits: [
      aBenefit({ title: 'Færre kørte kilometer', value: level('80000'), timing: from('2027-01') }),
    ],
  }),
);

journey('axe objects to nothing on the pages outside a case', async ({ server, open }) => {
  const { page } = await open();
  const { look, faults } = onlooker(page);
  await goToCases(page, server.url);
  await page.getByText(da.cases.emptyTitle).waitFor();
  await look('no cases');
  await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('examples');
  await page.keyboard.press('Escape');

  await goToPlace(page, da.frame.organisation);
  for (const tab of organisationTabs) {
    await goToPlaceTab(page, organisationWords.tabs[tab]);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(tab);
  }

  await goToPlace(page, da.frame.cases);
  await beginCase(page, 'Set på');
  await look('light case');
  await goToPlace(page, da.frame.cases);
  await page.getByRole('rowheader').first().waitFor();
  await look('cases');
  await page.clock.setFixedTime(Date.now() + 10 * DAY_IN_MILLISECONDS);
  await page.reload();
  await page.getByText(da.frame.noBackupWarning).waitFor();
  await look('no backup for ten days');
  await page.getByRole('button', { name: da.cases.remove('Set på') }).click();
  await page.getByText(da.cases.deleted('Set på')).waitFor();
  await look('a deleted case');
  await goToPlace(page, da.frame.device);
  await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Set på' }).waitFor();
  await look('device');
  await page.goto(`${server.url}#/ingenting`);
  await page.getByText(da.frame.notFound).waitFor();
  await look('no such page');
  expect(faults()).toEqual([]);
});

journey('axe objects to nothing on the pages of a case', async ({ server, open }) => {
  const { page, context } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { look, faults } = onlooker(page);
  await goToCases(page, server.url);
  await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
  const { title } = da.cases.examples.skaermbesoeg;
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const parts = [
    'Grundlag',
    'Omkostninger',
    'Gevinster',
    'Usikkerhed',
    'Kvalitetstjek',
    'Resultat',
  ] as const;
  for (const part of parts) {
    await goToPart(page, part);
    await look(part);
  }
  await page
    .getByRole('button', { name: /Vis beregning/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('table').first().waitFor();
  await look('calculation');
  await page.keyboard.press('Escape');

  const grid = await openGrid(page, 'Omkostninger');
  await (await grid.cell(1, 'Titel')).click();
  await page.keyboard.press('F2');
  await look('a cell that is edited');
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    navigator.clipboard.writeText('Ting\tlejet\t1.5\nSager\tEngang\t2.000'),
  );
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByRole('dialog', { name: gridWords.preview.title }).waitFor();
  await look('a block before it is pasted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('ukendt');
  await page.keyboard.press('Enter');
  await look('a text that is refused');
  expect(faults()).toEqual([]);
});

journey('axe objects to nothing in the portfolio and its meeting', async ({ server, open }) => {
  const { page } = await open();
  const { look, faults } = onlooker(page);
  await takeInCases(page, server.url, severalCases);
  await goToPlace(page, da.frame.portfolio);
  const choosing = page.getByRole('grid').getByRole('checkbox');
  await choosing.first().waitFor();
  for (const each of await choosing.all()) await each.check();
  for (const tab of portfolioTabs) {
    await goToPlaceTab(page, portfolioWords.tabs[tab]);
    await page.getByText(da.cases.loading).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(tab);
    if (tab === 'vurdering') {
      await page.getByRole('rowheader').getByRole('button').first().click();
      await page.getByRole('radio').first().waitFor();
      await look('a case that is scored');
    }
  }
  for (const meeting of ['bilag', 'moede'] as const) {
    await page.goto(`${server.url}#${paths.portfolioMeeting(meeting)}`);
    await page.getByRole('heading').first().waitFor();
    await look(meeting);
  }
  expect(faults()).toEqual([]);
});

journey('axe objects to nothing when the app asks or warns', async ({ server, open }) => {
  const { page, context } = await open();
  const { look, faults } = onlooker(page);
  await withoutFileDialogs(page);
  await makeBreakable(page);
  await goToCases(page, server.url);
  const main = page.getByRole('main');

  await openFile(page, caseFileText({ ...aTypicalCase, schemaVersion: 999 }));
  await page.getByRole('dialog', { name: da.cases.fileRefusedTitle }).waitFor();
  await look('a refused file');
  await page.keyboard.press('Escape');
  await openFile(page, caseFileText(aTypicalCase));
  await page.waitForURL(/resultat/);
  await goToPlace(page, da.frame.device);
  const backup = await savedFile(page, () =>
    main.getByRole('button', { name: deviceWords.makeBackup }).click(),
  );
  await page.getByText(deviceWords.backupSaved).waitFor();
  await look('a saved backup');

  await goToPlace(page, da.frame.cases);
  await openFile(page, caseFileText({ ...aTypicalCase, whyNow: 'Ændret' }));
  await page.getByRole('dialog', { name: da.cases.sameCaseTitle }).waitFor();
  await look('a case that is here already');
  await page.getByRole('dialog').getByRole('button', { name: da.cases.replace }).click();
  await page.waitForURL(/resultat/);
  await goToPlace(page, da.frame.device);
  await giveFile(
    page,
    () => main.getByRole('button', { name: deviceWords.restore, exact: true }).click(),
    backup.text,
  );
  await page.getByRole('dialog', { name: deviceWords.restoreTitle }).waitFor();
  await look('a backup before it is restored');
  await page.keyboard.press('Escape');

  await openCase(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByText(da.frame.openElsewhere).waitFor();
  const other = onlooker(second);
  await other.look('a case that another tab writes');
  await second.close();

  await setBreakage(page, 'is-full');
  await field(page, basisWords.whyNow).fill('Kan ikke gemmes');
  await page.getByRole('alert').waitFor();
  await look('a save that failed');

  const third = await context.newPage();
  await third.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await goToCases(third, server.url);
  await third.getByText(da.storage.absent.title).waitFor();
  const last = onlooker(third);
  await last.look('a browser without storage');
  expect([faults(), other.faults(), last.faults()].flat()).toEqual([]);
});

async function openCase(page: Page): Promise<void> {
  await goToPlace(page, da.frame.cases);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await goToPart(page, 'Grundlag');
}
