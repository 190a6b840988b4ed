import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  listedTitles,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { storedCase, storedCases } from './support/stored.ts';

journey('SAV-4 what is deleted comes back as it was, at once or later', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await goToCases(page, server.url);
  await beginCase(page, 'Slettes ved et uheld');
  await field(page, lightCaseWords.whyNow).fill('Det vigtige');
  await untilSaved(page);
  const { document: before } = await storedCase(page, 'Slettes ved et uheld');

  await goToPlace(page, da.frame.cases);
  const remove = page.getByRole('button', { name: da.cases.remove('Slettes ved et uheld') });
  await remove.click();
  const notice = page.getByRole('status').filter({ hasText: da.cases.deleted(before.title) });
  await notice.getByRole('button', { name: da.actions.undo }).click();
  await expect.poll(() => listedTitles(page)).toEqual([before.title]);
  expect((await storedCase(page, before.title)).document).toEqual(before);

  await remove.click();
  await expect.poll(async () => (await storedCases(page)).length).toBe(0);
  await page.reload();
  await goToPlace(page, da.frame.device);
  await page.getByRole('button', { name: `${deviceWords.bringBack} ${before.title}` }).click();
  await page.getByText(deviceWords.binEmpty).waitFor();
  expect((await storedCase(page, before.title)).document).toEqual(before);
  await goToPlace(page, da.frame.cases);
  await page.getByRole('link', { name: before.title }).click();
  await expectField(page, lightCaseWords.whyNow, 'Det vigtige');
});

journey('the age of the backup is told, and is a warning after a week', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await withoutFileDialogs(page);
  await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
  await goToCases(page, server.url);
  await beginCase(page, 'Uden kopi');
  await page.getByRole('link', { name: da.frame.noBackup }).click();
  await savedFile(page, () =>
    page.getByRole('main').getByRole('button', { name: deviceWords.makeBackup }).click(),
  );
  await page.getByText(deviceWords.backupSaved).waitFor();
  await page.getByRole('link', { name: da.frame.backupAge('i dag') }).waitFor();

  const ageIs = async (day: string, words: string, warns: boolean) => {
    await page.clock.setSystemTime(new Date(`2027-03-${day}T11:00:00`));
    await page.reload();
    await page.getByRole('link', { name: da.frame.backupAge(words) }).waitFor();
    await expect.poll(() => page.getByText(deviceWords.backupOld).count()).toBe(warns ? 1 : 0);
  };
  await ageIs('07', 'for 6 dage siden', false);
  await ageIs('08', 'for 7 dage siden', true);
  await goToPlace(page, da.frame.cases);
  await page.getByText(da.frame.backupWarning('for 7 dage siden')).waitFor();
});

journey('everything can be taken out as it lies, also a case that is damaged', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await withoutFileDialogs(page);
  await goToCases(page, server.url);
  await beginCase(page, 'Hel');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gevinstkort');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('cases', 'readwrite');
          writing.objectStore('cases').put({
            id: 'itu',
            revision: 3,
            savedAt: '2027-01-01T12:00:00.000Z',
            schemaVersion: 1,
            attempt: null,
            document: { id: 'itu', schemaVersion: 1, title: 'Itu', costs: 'ulæselige' },
          });
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onabort = () => reject(new Error('the write behind the back failed'));
        };
      }),
  );
  await goToPlace(page, da.frame.device);
  await page.reload();
  await page.getByText(deviceWords.place.caseCount(1, 1)).waitFor();
  const { text } = await savedFile(page, () =>
    page.getByRole('button', { name: deviceWords.everything }).click(),
  );
  const { cases } = JSON.parse(text) as {
    readonly cases: readonly {
      readonly record: { readonly document: { readonly title: string } };
    }[];
  };
  expect(cases.map(({ record }) => record.document.title).toSorted()).toEqual(['Hel', 'Itu']);
  expect(text).toContain('ulæselige');
});
