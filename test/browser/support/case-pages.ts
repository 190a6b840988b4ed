import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { field } from './person.ts';

/** The parts of a case, each with a heading that is there when it is. */
const headings = {
  'Let sag': 'Hvad går det ud på?',
  Grundlag: 'Tid og priser',
  Omkostninger: 'Omkostninger',
  Gevinster: 'Gevinster',
  Alternativer: 'Sammenligning',
  Resultat: 'Mangler før beslutning',
  Budget: 'Budget',
  Usikkerhed: 'Skøn pr. linje',
  Gevinstdiagram: 'Gevinstdiagram',
  Kvalitetstjek: 'Klar til beslutning?',
} as const;

export interface Beginning {
  readonly title: string;
  /** Typed, because a new case goes by the clock. */
  readonly firstYear: number;
  readonly horizon?: number;
}

/** Begins a case and turns it into a full one at once. It stands at its basis. */
export async function beginFullCase(
  page: Page,
  address: string,
  { title, firstYear, horizon = 5 }: Beginning,
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Ny sag', exact: true }).click();
  await write(field(page, 'Titel'), title);
  await page.getByRole('button', { name: 'Udbyg til fuld business case' }).click();
  await write(field(page, 'Første år (år 0)'), String(firstYear));
  await write(field(page, 'Prisniveau'), String(firstYear));
  await write(field(page, 'År efter år 0'), String(horizon));
}

/** Opens one of the parts of the case, and waits until it is there. */
export async function goToPart(page: Page, name: keyof typeof headings): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Sagens dele' })
    .getByRole('link', { name, exact: true });
  await link.click();
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
  await page.getByRole('heading', { level: 2, name: headings[name], exact: true }).waitFor();
}

/** Types a text in place of what a field holds, key by key. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

/** A text as it reads; the spaces that hold an amount and its unit together are like any other. */
export async function textOf(element: Locator): Promise<string> {
  return plain(await element.innerText());
}

/** As `textOf`, of every element there is at this moment. */
export async function textsOf(elements: Locator): Promise<readonly string[]> {
  return (await elements.allInnerTexts()).map(plain);
}

/** What stands large in one of the key figures. */
export function keyFigure(page: Page, name: string): Promise<string> {
  return textOf(page.getByRole('figure', { name }).getByRole('paragraph').first());
}

/** The texts of a row of a table, its heading left out. */
export function cellsOf(table: Locator, heading: string): Promise<readonly string[]> {
  const header = table.page().getByRole('rowheader', { name: heading });
  return textsOf(table.getByRole('row').filter({ has: header }).getByRole('cell'));
}

/** A line of a calculation: what is worked out, and what comes of it. */
export interface Step {
  readonly sum: string;
  readonly result: string;
}

/** The last line of the calculation of a figure, with all its decimals; the dialog is closed again. */
export async function lastStep(page: Page, figure: string): Promise<Step> {
  const button = page.getByRole('button', { name: `Vis beregning af ${figure}`, exact: true });
  await button.first().click();
  const dialog = page.getByRole('dialog', { name: `Beregning: ${figure}` });
  await dialog.getByRole('checkbox', { name: 'Vis alle decimaler' }).check();
  const line = await textOf(dialog.getByRole('listitem').last().getByRole('paragraph').last());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const parts = line.split(' = ');
  return { sum: parts.slice(0, -1).join(' = '), result: parts.at(-1) ?? '' };
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim();
}
