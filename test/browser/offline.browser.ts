import { expect } from 'vitest';

import { parseBackupText } from '#src/document/backup-file.ts';
import { parseCaseText } from '#src/document/case-file.ts';
import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  goToTab,
  savedFile,
  untilOfflineReady,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';

journeyWithServiceWorker(
  'PRM-11 what is said to be ready without a network is: every page and every way out',
  async (rig) => {
    const { server, open } = rig;
    const { page } = await open();
    await withoutFileDialogs(page);
    await goToCases(page, server.url);
    await untilOfflineReady(page);
    await server.stop();
    await page.reload();

    await beginCase(page, 'Skrevet uden net');
    await field(page, lightCaseWords.investment).fill('250.000');
    await untilSaved(page);
    await page.reload();
    await expectField(page, lightCaseWords.title, 'Skrevet uden net');

    await goToPlace(page, da.frame.cases);
    await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
    await page.getByRole('button', { name: da.cases.examples.prosjektveiviseren.title }).click();
    await page.waitForURL(/resultat/);
    await page.getByRole('figure').first().waitFor();
    await page
      .getByRole('button', { name: /Vis beregning/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('table').first().waitFor();
    await page.keyboard.press('Escape');
    for (const tab of ['grundlag', 'omkostninger', 'gevinster', 'resultat'] as const) {
      await goToTab(page, da.businessCase.tabs[tab]);
      await page.waitForURL(new RegExp(`/${tab}$`));
      await page.locator('fieldset.case-page > *').first().waitFor();
    }

    await goToPlace(page, da.frame.organisation);
    for (const tab of Object.values(organisationWords.tabs)) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.getByRole('main').locator('.card').first().waitFor();
    }

    await goToPlace(page, da.frame.device);
    const backup = await savedFile(page, () =>
      page.getByRole('main').getByRole('button', { name: deviceWords.makeBackup }).click(),
    );
    const parsed = parseBackupText(backup.text);
    expect(parsed.ok && parsed.value.cases.length).toBe(2);

    await goToPlace(page, da.frame.cases);
    const file = await savedFile(page, () =>
      page.getByRole('button', { name: da.cases.saveAsFile('Skrevet uden net') }).click(),
    );
    const fromFile = parseCaseText(file.text);
    expect(fromFile.ok && fromFile.value.title).toBe('Skrevet uden net');
  },
);
