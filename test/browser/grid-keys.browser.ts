import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { beginFullCase } from './support/case-pages.ts';
import { openGrid, type Grid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import { expectFocus } from './support/keyboard.ts';

const beginning = { title: 'Regnearkets taster', firstYear: 2027 };

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function expectIn(grid: Grid, line: number, column: string): Promise<void> {
  await expectFocus(await grid.cell(line, column));
}

journey('the grid is walked through and written in with the keys of a spreadsheet', async (rig) => {
  const { page } = await rig.open();
  await beginFullCase(page, rig.server.url, beginning);
  const grid = await openGrid(page, 'Omkostninger');
  const { goTo, texts } = grid;

  await goTo(1, '2027');
  await press(page, 'ArrowRight', 'ArrowDown');
  await expectIn(grid, 2, '2028');
  await press(page, 'ArrowLeft', 'ArrowUp');
  await expectIn(grid, 1, '2027');
  await press(page, 'End');
  await expectIn(grid, 1, 'I alt');
  await press(page, 'Home');
  await expectIn(grid, 1, 'Titel');
  await press(page, 'Control+ArrowDown');
  await expectIn(grid, 3, 'Titel');
  await press(page, 'End');
  await expectIn(grid, 3, 'I alt');

  // The sums are the last rows of all: to be read, and passed by where one writes on.
  await press(page, 'Enter');
  await expectIn(grid, 3, 'I alt');
  await press(page, 'ArrowDown');
  const sums = grid.root.getByRole('row').last();
  await expectFocus(sums.getByRole('gridcell').last());
  await press(page, 'Home');
  await expectFocus(sums.getByRole('rowheader', { name: 'Omkostninger i alt' }));
  await press(page, 'Control+ArrowUp');
  await expectIn(grid, 3, 'Titel');
  await press(page, 'Control+End');
  await expectFocus(sums.getByRole('gridcell').last());
  await press(page, 'Control+Home', 'Tab', 'Tab', 'Shift+Tab');
  await expectIn(grid, 1, 'Type');

  // Across with Tab, and Enter goes to where the next line begins.
  await goTo(1, '2027');
  await page.keyboard.type('10');
  await press(page, 'Tab');
  await page.keyboard.type('20');
  await press(page, 'Enter');
  await expectIn(grid, 2, '2027');
  await page.keyboard.type('30');
  await press(page, 'ArrowRight');
  await expectIn(grid, 2, '2028');
  expect(await texts(1, '2027', 3)).toEqual(['10', '20', '']);
  expect(await texts(2, '2027', 3)).toEqual(['30', '', '']);

  // F2 goes on with what is there, and the arrows are then its own.
  await goTo(1, '2027');
  await press(page, 'F2', 'ArrowLeft');
  await page.keyboard.type('5');
  await press(page, 'Enter');
  expect(await texts(1, '2027', 1)).toEqual(['150']);
  await goTo(1, '2027');
  await page.keyboard.type('7');
  await press(page, 'Escape');
  await expectIn(grid, 1, '2027');
  expect(await texts(1, '2027', 1)).toEqual(['150']);
  await press(page, 'Delete');
  expect(await texts(1, '2027', 2)).toEqual(['', '20']);
  await press(page, 'Control+z');
  expect(await texts(1, '2027', 2)).toEqual(['150', '20']);

  await press(page, 'Alt+Enter');
  await expectFocus(page.getByRole('textbox', { name: 'Hvad er det?' }));
  await page.getByRole('button', { name: 'Tilbage til linjerne' }).click();
  await expectIn(grid, 1, '2027');
  await press(page, 'Escape', 'Tab');
  await expect
    .poll(() => grid.root.evaluate((root) => root.contains(document.activeElement)))
    .toBe(false);
});

journey('blocks are chosen, copied, cut and filled, each as one step of undo', async (rig) => {
  const { page, context } = await rig.open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginFullCase(page, rig.server.url, beginning);
  const grid = await openGrid(page, 'Omkostninger');
  const { goTo, texts } = grid;
  await goTo(1, '2027');
  await page.keyboard.type('1.000,5');
  await press(page, 'Tab');
  await page.keyboard.type('2.000');
  await press(page, 'Enter');

  await goTo(1, '2027');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
  const selected = grid.root.getByRole('gridcell', { selected: true });
  await expect.poll(() => selected.count()).toBe(4);
  await press(page, 'Control+d');
  expect(await texts(2, '2027', 2)).toEqual(['1.000,50', '2.000']);
  await grid.message.getByText('2 felter er fyldt.').waitFor();
  await press(page, 'Control+z');
  expect(await texts(2, '2027', 2)).toEqual(['', '']);
  expect(await grid.message.innerText()).toBe('');
  await press(page, 'Control+y');
  expect(await texts(2, '2027', 2)).toEqual(['1.000,50', '2.000']);

  await goTo(1, '2028');
  await press(page, 'Shift+End', 'Shift+ArrowLeft', 'Control+r');
  expect(await texts(1, '2027', 7)).toEqual([
    ...['1.000,50', '2.000', '2.000', '2.000', '2.000', '2.000'],
    '11.001',
  ]);

  await goTo(1, '2027');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '1000,5\t2000\r\n1000,5\t2000',
  );
  await goTo(1, '2031');
  await press(page, 'Control+v');
  expect(await texts(1, '2031', 2)).toEqual(['1.000,50', '2.000']);
  expect(await texts(2, '2030', 3)).toEqual(['', '1.000,50', '2.000']);

  await goTo(2, '2031');
  await press(page, 'Shift+ArrowRight', 'Control+x');
  expect(await texts(2, '2031', 2)).toEqual(['', '']);
  await press(page, 'Control+v');
  expect(await texts(2, '2031', 2)).toEqual(['1.000,50', '2.000']);
  await press(page, 'Control+z', 'Control+z');
  expect(await texts(2, '2031', 2)).toEqual(['1.000,50', '2.000']);
  await press(page, 'Control+z');
  expect(await texts(2, '2031', 2)).toEqual(['', '']);

  // What is written is put in all of them, and one goes round in them.
  await goTo(1, '2027');
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
  await page.keyboard.type('7');
  await press(page, 'Control+Enter');
  expect([await texts(1, '2027', 2), await texts(2, '2027', 2)].flat()).toEqual(Array(4).fill('7'));
  await press(page, 'Enter', 'Enter', 'Enter');
  await expectIn(grid, 2, '2028');
  await press(page, 'Tab');
  await expectIn(grid, 1, '2027');
  await press(page, 'Control+z');
  expect(await texts(1, '2027', 2)).toEqual(['1.000,50', '2.000']);
});
