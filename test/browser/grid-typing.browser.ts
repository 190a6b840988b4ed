import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { setCostYear } from '#src/domain/business-case/edits/cost-edits.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { formatAmount, formatMoney } from '#src/text/format.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { beginFullCase, write } from './support/case-pages.ts';
import { stripOf } from './support/figure-strip.ts';
import { openGrid, type Grid } from './support/grid.ts';
import { journey, type Rig } from './support/journey.ts';
import { untilSaved } from './support/person.ts';
import { storedCases } from './support/stored.ts';

/** The costs of the Norwegian example: two lines year by year, over ten years. */
async function atCostsOfExample({ server, open }: Rig): Promise<{ page: Page; grid: Grid }> {
  const { page } = await open();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Prosjektveiviseren/ })
    .click();
  const grid = await openGrid(page, 'Omkostninger');
  return { page, grid };
}

journey('every figure is right after every single key', async (rig) => {
  const { page, grid } = await atCostsOfExample(rig);
  const [saved] = await storedCases(page);
  if (saved === undefined) throw new Error('the example is not saved');

  await grid.goTo(2, '2029');
  for (const [key, amount] of [
    ['2', '2'],
    ['.', '2'],
    ['3', '2'],
    ['4', '2'],
    ['5', '2345'],
    ['7', '2345'],
    ['Backspace', '2345'],
    [',', '2345'],
    ['5', '2345.5'],
    ['0', '2345.5'],
    ['Backspace', '2345.5'],
    ['Backspace', '2345'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await grid.strip(), `after ${key}`).toEqual(stripOf(edited(saved.document, amount)));
    expect((await grid.sums('Omkostninger i alt')).at(3), `after ${key}`).toBe(
      formatAmount(new Decimal(amount)),
    );
  }
  await page.keyboard.press('Enter');
  await untilSaved(page);
  const [after] = await storedCases(page);
  expect(after?.document.costs).toEqual(edited(saved.document, '2345').costs);
});

journey(
  'in a case of 200 lines over 21 years every key counts at once',
  async ({ server, open }) => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await beginFullCase(page, server.url, { title: 'Stor', firstYear: 2027, horizon: 20 });
    const grid = await openGrid(page, 'Omkostninger');
    await grid.goTo(3, 'Titel');
    const amounts = Array.from({ length: 21 }, (_, year) => String(1000 + year)).join('\t');
    const lines = Array.from(
      { length: 198 },
      (_, line) => `Linje ${String(line)}\t\t\t\t\t${amounts}`,
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    await page.keyboard.press('ControlOrMeta+v');
    await grid.message.getByText('4356 felter er indsat, 198 nye linjer.').waitFor();

    await grid.goTo(100, '2027');
    let typed = '';
    for (const key of '123456') {
      await page.keyboard.press(key);
      typed += key;
      const sum = 197 * 1000 + Number(typed);
      expect((await grid.sums('Omkostninger i alt'))[0]).toBe(formatAmount(new Decimal(sum)));
      expect((await grid.strip())[0]).toBe(plain(formatMoney(worthOf(typed))));
    }
  },
);

journey('a text that cannot be read never becomes a value, and says why', async (rig) => {
  const { page, grid } = await atCostsOfExample(rig);
  const before = await grid.strip();

  for (const [text, reason] of [
    ['1.5', '1.5 kan læses som 1,5 eller 15. Skriv 1,5 eller 15.'],
    ['1e5', '1e5 er skrevet med eksponent. Skriv alle cifrene.'],
  ] as const) {
    await grid.goTo(1, '2027');
    await page.keyboard.type(text);
    await grid.message.getByText(reason).waitFor();

    // Enter and Tab do not leave it behind unnoticed.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const editor = grid.root.getByRole('textbox');
    expect(await editor.inputValue()).toBe(text);
    expect(await editor.getAttribute('aria-invalid')).toBe('true');

    await grid.goTo(2, '2028');
    await grid.message.getByText(`${reason} Indtil da regnes der med 10.000.`).waitFor();
    expect(await grid.texts(1, '2026', 3)).toEqual(['1.400', text, '9.000']);
    expect(await (await grid.cell(1, '2027')).getAttribute('aria-invalid')).toBe('true');
    expect((await grid.sums('Omkostninger i alt')).at(1)).toBe('10.000');
    expect(await grid.strip()).toEqual(before);

    await grid.goTo(1, '2027');
    await grid.message.getByText(reason).waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    expect(await grid.texts(1, '2026', 3)).toEqual(['1.400', '10.000', '9.000']);
  }

  await grid.goTo(1, '2027');
  await page.keyboard.type('1.5');
  await page.getByRole('heading', { level: 2, name: 'Omkostninger' }).click();
  await untilSaved(page);
  await page.reload();
  expect(await (await openGrid(page, 'Omkostninger')).texts(1, '2026', 3)).toEqual([
    ...['1.400', '10.000', '9.000'],
  ]);
});

journey(
  'a field beside the grid keeps a refused text too, with the value that counts',
  async (rig) => {
    const { page } = await atCostsOfExample(rig);
    const field = page.getByRole('textbox', { name: '2027', exact: true });
    await write(field, '1.5');
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('1.5');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page
      .getByText(
        '1.5 kan læses som 1,5 eller 15. Skriv 1,5 eller 15. Indtil da regnes der med 10.000.',
      )
      .waitFor();
    await write(field, '1.500');
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('1.500');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  },
);

/** What 198 lines of 1.000, 1.001 … a year are worth where one begins with another amount. */
function worthOf(first: string): Decimal {
  const rate = new Decimal('1.035');
  return Array.from({ length: 21 }, (_, year) =>
    new Decimal(198 * (1000 + year)).div(rate.pow(year)),
  )
    .reduce((sum, worth) => sum.plus(worth))
    .plus(first)
    .minus(1000)
    .negated();
}

/** The second cost line with another amount in 2029. */
function edited(document: BusinessCase, amount: string): BusinessCase {
  const [, line] = document.costs;
  if (line === undefined) throw new Error('the example has two costs');
  return setCostYear(line.id, 2029, decimalText(amount))(document);
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
