import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { beginFullCase, textsOf, textOf } from './support/case-pages.ts';
import { openGrid, type Grid } from './support/grid.ts';
import { journey, type Rig } from './support/journey.ts';
import { expectFocus } from './support/keyboard.ts';
import { untilSaved } from './support/person.ts';
import { storedCase } from './support/stored.ts';

const TITLE = 'Indsat fra Excel';

/** Stands in the empty line of the costs of a case, which has two lines that came with it. */
async function atEmptyLine({ server, open }: Rig): Promise<{ page: Page; grid: Grid }> {
  const { page, context } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginFullCase(page, server.url, { title: TITLE, firstYear: 2027 });
  const grid = await openGrid(page, 'Omkostninger');
  await grid.goTo(3, 'Titel');
  return { page, grid };
}

/** As it lies on the clipboard when cells are copied in a Danish Excel. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => `${row.join('\t')}\r\n`).join('');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

journey('a block from Excel becomes lines, as one step of undo', async (rig) => {
  const { page, grid } = await atEmptyLine(rig);
  await paste(page, [
    ['Server', 'Engang', '', '', '', '1.400,50', '', '10.000,00 kr.'],
    ['"Drift\nog ""support"""', 'løbende', '', '', '', '', ' 800 ', '1 200', '(50,25)'],
  ]);
  await grid.message.getByText('9 felter er indsat, 2 nye linjer.').waitFor();
  expect(await grid.texts(3, 'Titel', 12)).toEqual([
    ...['Server', 'Engang', 'år for år', '', ''],
    ...['1.400,50', '', '10.000', '', '', '', '11.401'],
  ]);
  expect(await grid.texts(4, 'Titel', 12)).toEqual([
    ...['Drift og "support"', 'Løbende', 'år for år', '', ''],
    ...['', '800', '1.200', '−50,25', '', '', '1.950'],
  ]);
  expect(await grid.root.getByRole('row').count()).toBe(1 + 4 + 1 + 1);

  await page.keyboard.press('ControlOrMeta+z');
  expect(await grid.root.getByRole('row').count()).toBe(1 + 2 + 1 + 1);
  await expectFocus(await grid.cell(3, 'Titel'));
  await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await grid.texts(4, 'Titel', 2)).toEqual(['Drift og "support"', 'Løbende']);
});

journey(
  'what cannot be read is shown first, and nothing is changed until one says so',
  async (rig) => {
    const { page, grid } = await atEmptyLine(rig);
    await untilSaved(page);
    const before = await storedCase(page, TITLE);
    const odd = [
      ['Køb', 'Engang', '', '', '', '1.5', '2.000'],
      ['Lån', 'lejet', '', '', '', '1e5', '12,5'],
    ];
    await paste(page, odd);
    const dialog = page.getByRole('dialog', { name: 'Se efter, før der indsættes' });
    await dialog.getByText('3 af 8 felter kan ikke læses og er vist med rødt.').waitFor();
    expect(await textsOf(dialog.getByRole('listitem'))).toEqual([
      'Linje 3, ny, 2027: »1.5« – 1.5 kan læses som 1,5 eller 15. Skriv 1,5 eller 15.',
      'Linje 3, ny, 2028: »2.000« – Læses som 2.000 kr.',
      'Linje 4, ny, Type: »lejet« – lejet er ikke en af mulighederne: Engang, Løbende.',
      'Linje 4, ny, 2027: »1e5« – 1e5 er skrevet med eksponent. Skriv alle cifrene.',
    ]);

    await dialog.getByRole('button', { name: 'Annullér' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await grid.root.getByRole('row').count()).toBe(1 + 2 + 1 + 1);
    expect(await storedCase(page, TITLE)).toEqual(before);

    await page.keyboard.press('ControlOrMeta+v');
    await dialog.getByRole('button', { name: 'Indsæt alligevel uden de røde' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await grid.texts(3, 'Titel', 8)).toEqual([
      ...['Køb', 'Engang', 'år for år', '', '', '', '2.000', ''],
    ]);
    expect(await grid.texts(4, 'Titel', 8)).toEqual([
      ...['Lån', 'Engang', 'år for år', '', '', '', '12,50', ''],
    ]);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await grid.root.getByRole('row').count()).toBe(1 + 2 + 1 + 1);
  },
);

journey('a case is full at 500 lines, and says so in words', async (rig) => {
  const { page, grid } = await atEmptyLine(rig);
  const line = (number: number) => [`Linje nr. ${String(number)}`, 'Engang', '1'];
  const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1));
  await paste(page, lines(501));
  await grid.message.getByText('Der kan højst indsættes 500 rækker ad gangen.').waitFor();

  // Two costs and a benefit are there already.
  await paste(page, lines(500));
  const dialog = page.getByRole('dialog', { name: 'Se efter, før der indsættes' });
  await dialog.getByText('9 af 1500 felter kan ikke læses og er vist med rødt.').waitFor();
  expect(await textOf(dialog.getByRole('listitem').first())).toContain(
    'Der er ikke plads til flere linjer: en sag kan have 500 i alt.',
  );
  await dialog.getByRole('button', { name: 'Indsæt alligevel uden de røde' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => grid.sums('Omkostninger i alt')).toContain('497');
  await page.getByRole('button', { name: 'Tilføj linje', exact: true }).click();
  await grid.message
    .getByText('Der er ikke plads til flere linjer: en sag kan have 500 i alt.')
    .waitFor();
  await untilSaved(page);
  const { document } = await storedCase(page, TITLE);
  expect([document.costs.length, document.benefits.length]).toEqual([499, 1]);
});
