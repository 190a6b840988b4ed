import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { makeBreakable, setBreakage, type Breakage } from './support/broken-storage.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  saveStatus,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { storedCase } from './support/stored.ts';

const breakages: readonly (readonly [Breakage, string])[] = [
  ['throws', da.frame.saveFailed.failed],
  ['aborts', da.frame.saveFailed.failed],
  ['is-full', da.frame.saveFailed['disk-full']],
];

journey('SAV-6 a save that fails is said and stays said, and nothing is lost', async (rig) => {
  const { server, open } = rig;
  const { page } = await open();
  await withoutFileDialogs(page);
  await makeBreakable(page);
  await goToCases(page, server.url);
  await beginCase(page, 'Kan ikke gemmes');
  const banner = page.getByRole('alert').filter({ hasText: da.frame.saveFailedTitle });

  for (const [breakage, words] of breakages) {
    await setBreakage(page, breakage);
    await field(page, lightCaseWords.whyNow).fill(`Skrevet, mens lageret ${breakage}`);
    await banner.getByText(words).waitFor();
    expect(await saveStatus(page).textContent()).toBe(da.frame.notSaved);

    // More typing does not make it look better than it is.
    const text = `Skrevet, mens lageret ${breakage}, og mere`;
    await field(page, lightCaseWords.whyNow).fill(text);
    expect(await saveStatus(page).textContent()).not.toMatch(/^Gemt/);
    await banner.getByText(words).waitFor();

    const file = await savedFile(page, () =>
      banner.getByRole('button', { name: da.frame.saveAsFile }).click(),
    );
    expect(file.name).toBe('Kan ikke gemmes.gevinstkort.json');
    expect(file.text).toContain(text);

    // It goes along to other pages, and so do the edits when one comes back.
    await goToPlace(page, da.frame.device);
    await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
    await banner.getByText(words).waitFor();
    await page.goBack();
    await expectField(page, lightCaseWords.whyNow, text);

    // Leaving and coming back save by themselves: when those tries have failed too, it is mended.
    await page.waitForTimeout(1000);
    await banner.getByText(words).waitFor();

    await setBreakage(page, 'works');
    await banner.getByRole('button', { name: da.actions.tryAgain }).click();
    await banner.waitFor({ state: 'detached' });
    await untilSaved(page);
    expect((await storedCase(page, 'Kan ikke gemmes')).document.whyNow).toBe(text);
  }
});
