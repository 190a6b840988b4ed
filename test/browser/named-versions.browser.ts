import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { basis as basisWords } from '#src/text/da/basis.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { namedVersions as words } from '#src/text/da/named-versions.ts';
import { versionChanges } from '#src/text/da/version-changes.ts';
import { onlooker } from './support/accessibility.ts';
import { openExample } from './support/examples.ts';
import { journey } from './support/journey.ts';
import {
  field,
  goToPlace,
  goToTab,
  savedFile,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';
import { putRecords, stored } from './support/stored.ts';

const tab = da.businessCase.tabs.versioner;

journey(
  'SEA-1 SEA-2 SEA-5 a case is sealed to a decision, changed, compared and brought back',
  async (rig) => {
    const { page } = await rig.open();
    await withoutFileDialogs(page);
    const title = await openExample(page, rig.server.url);

    // A version with a name, and the case sealed as a forum decided on it.
    await goToTab(page, tab);
    await page.getByRole('button', { name: words.keep, exact: true }).click();
    const keeping = page.getByRole('dialog', { name: words.keepDialog.title });
    await keeping.getByLabel(words.keepDialog.name).fill('Til høring');
    await keeping.getByRole('button', { name: words.keepDialog.save }).click();
    await page.getByText('1. Til høring').first().waitFor();
    await sealCase(page);
    const head = page.locator('.seal-line');
    await head.getByText(words.head.isSame).waitFor();
    const [, sealed] = await stored<{ document: { sha256: string } }>(page, 'named');
    expect(await head.textContent()).toContain(sealed?.document.sha256.slice(0, 12));

    // The case goes on: the head says so, on paper too.
    await goToTab(page, da.businessCase.tabs.grundlag);
    await field(page, basisWords.horizon).fill('12');
    await page.keyboard.press('Tab');
    await untilSaved(page);
    await head.getByText(words.head.hasChanged).waitFor();
    await goToTab(page, da.businessCase.tabs.resultat);
    await page.emulateMedia({ media: 'print' });
    expect(await head.isVisible()).toBe(true);
    expect(await head.textContent()).toMatch(/Godkendt af Styregruppen .*SHA-256 [0-9a-f]{12}/);
    await page.emulateMedia({ media: 'screen' });

    // What moved it, drawn and as a table that ends at the value of the case.
    await goToTab(page, tab);
    const drawing = page.getByRole('img', { name: /^NNV går fra/ });
    await drawing.locator('.waterfall-bar').nth(2).waitFor();
    await drawing.scrollIntoViewIfNeeded();
    await takePictures(page, 'versions-compared');
    const changed = page.getByRole('group', { name: versionChanges.fields.table });
    await changed.getByRole('row', { name: /^Tidshorisont/ }).waitFor();
    expect(await sumsUp(page)).toBe(true);

    // Nothing an onlooker objects to; and the version as it was, to be read.
    const { look, faults } = onlooker(page);
    await look('versions');
    expect(faults()).toEqual([]);
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await takePictures(page, 'versions');
    const ofSealed = (name: string) =>
      page.getByRole('button', { name: `${name} versionen Styregruppen` });
    await ofSealed(words.look).click();
    await page.getByText(words.view.text).waitFor();
    await page.getByRole('combobox', { name: words.view.part }).selectOption('grundlag');
    const horizon = page.getByRole('main').getByLabel(basisWords.horizon, { exact: true });
    await horizon.waitFor();
    expect(await horizon.isDisabled()).toBe(true);
    await page.getByRole('button', { name: words.view.back }).click();

    // Out as a file, back as the case, and undone in one step.
    const file = await savedFile(page, () => ofSealed(words.saveAsFile).click());
    expect(file.name).toContain(title.slice(0, 5));
    await ofSealed(words.goBack).click();
    await head.getByText(words.head.isSame).waitFor();
    await page.getByRole('button', { name: da.actions.undo, exact: true }).click();
    await head.getByText(words.head.hasChanged).waitFor();
    expect(await ofSealed(words.remove).count()).toBe(0);
  },
);

journey(
  'SEA-3 SEA-4 a sealed version is in the backup, and says when it was altered',
  async (rig) => {
    const { page } = await rig.open();
    await withoutFileDialogs(page);
    await openExample(page, rig.server.url);
    await goToTab(page, tab);
    await sealCase(page);
    await page.locator('.seal-line').waitFor();
    await goToPlace(page, da.frame.device);
    const backup = await savedFile(page, () =>
      page.getByRole('main').getByRole('button', { name: deviceWords.makeBackup }).click(),
    );
    expect(backup.text).toContain('"forum":"Styregruppen"');

    const [record] = await stored<AnyRecord>(page, 'named');
    if (record === undefined) throw new Error('no version was kept');
    const document = { ...record.document, document: { ...record.document.document, horizon: 3 } };
    await putRecords(page, 'named', [{ ...record, document }]);
    await page.reload();
    await goToPlace(page, da.frame.cases);
    await page.getByRole('main').getByRole('rowheader').getByRole('link').first().click();
    await page.locator('.seal-line').getByText(words.altered).waitFor();
  },
);

interface AnyRecord {
  readonly id: string;
  readonly document: { readonly document: object };
}

async function sealCase(page: Page): Promise<void> {
  const { sealDialog } = words;
  await page.getByRole('button', { name: words.seal, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: sealDialog.title });
  await dialog.getByLabel(sealDialog.forum).fill('Styregruppen');
  await dialog.getByLabel(sealDialog.reason).fill('Casen holder ved halv realisering.');
  await dialog.getByLabel(sealDialog.sealedBy).fill('Mette Holm');
  await takePictures(page, 'versions-seal');
  await dialog.getByRole('button', { name: sealDialog.save, exact: true }).click();
}

/** Whether the written changes come to the difference between the two written values. */
async function sumsUp(page: Page): Promise<boolean> {
  const table = page.getByRole('group', { name: versionChanges.npv.table });
  const rows = await table.getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()));
  const amounts = cells.map((row) => row.map(danishInteger));
  const before = amounts[1]?.[1] ?? Number.NaN;
  const after = amounts.at(-1)?.[1] ?? Number.NaN;
  const parts = amounts.slice(2, -1).map(([amount = 0]) => amount);
  return before !== after && before + parts.reduce((sum, part) => sum + part, 0) === after;
}

function danishInteger(text: string): number {
  return Number(text.replaceAll('.', '').replace('\u2212', '-').replace('+', ''));
}
