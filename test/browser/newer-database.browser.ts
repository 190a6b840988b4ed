import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { organisation as organisationWords } from '#src/text/da/organisation.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  field,
  goToCases,
  goToPlace,
  goToTab,
  listedTitles,
  saveStatus,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';
import { makeNewer, privateFiles, rawDatabase } from './support/raw-database.ts';

journey('PRM-8 SAV-15 an app that is too old reads, takes out, and writes nothing', async (rig) => {
  const { server, open } = rig;
  const { page: earlier, context } = await open();
  await withoutFileDialogs(earlier);
  await goToCases(earlier, server.url);
  await beginCase(earlier, 'Kan læses');
  await field(earlier, lightCaseWords.whyNow).fill('Skrevet i den gamle udgave');
  await untilSaved(earlier);
  await goToPlace(earlier, da.frame.organisation);
  await field(earlier, organisationWords.name).fill('Kan også læses');
  await untilSaved(earlier);
  await makeNewer(earlier, { id: 'fra-i-morgen' });
  await earlier.getByText(da.storage['given-way'].title).waitFor();
  // What the old page has under way comes to rest.
  await earlier.waitForTimeout(1_500);
  const before = { database: await rawDatabase(earlier), files: await privateFiles(earlier) };
  expect(before.database.drawers.map(({ name }) => name)).toContain('of-tomorrow');
  await earlier.close();

  const page = await context.newPage();
  await goToCases(page, server.url);
  await page.getByRole('alert').getByText(da.storage.newer.title).waitFor();
  expect(await listedTitles(page)).toEqual(['Kan læses']);
  expect(await saveStatus(page).textContent()).toBe(da.storage.onlyReading);
  for (const name of [da.cases.create, da.cases.openExample, da.cases.openFile]) {
    expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
  }
  await takePictures(page, 'newer-database');

  // Everything can be taken out: a case, all of them, and what this app cannot read.
  const backup = await savedFile(page, () =>
    page.getByRole('button', { name: da.frame.makeBackup }).first().click(),
  );
  expect(backup.text).toContain('Skrevet i den gamle udgave');
  expect(backup.text).toContain('Kan også læses');
  const unreadable = await savedFile(page, () =>
    page.getByRole('button', { name: da.frame.saveAsFile, exact: true }).click(),
  );
  expect(JSON.parse(unreadable.text)).toEqual({ id: 'fra-i-morgen', schemaVersion: 99 });

  await page.getByRole('link', { name: 'Kan læses' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kan læses' }).waitFor();
  expect(await field(page, lightCaseWords.whyNow).isDisabled()).toBe(true);
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: da.frame.saveAsFile }).click(),
  );
  expect(file.text).toContain('Skrevet i den gamle udgave');
  await takePictures(page, 'newer-database-case');
  for (const part of ['grundlag', 'omkostninger', 'gevinster', 'resultat'] as const) {
    await goToTab(page, da.businessCase.tabs[part]);
  }
  await goToPlace(page, da.frame.organisation);
  expect(await field(page, organisationWords.name).isDisabled()).toBe(true);
  await goToPlace(page, da.frame.device);
  await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
  await page.waitForTimeout(1_500);

  expect(await rawDatabase(page)).toEqual(before.database);
  expect(await privateFiles(page)).toEqual(before.files);
});
