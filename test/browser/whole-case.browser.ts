import { createHash } from 'node:crypto';

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { da } from '#src/text/da.ts';
import { caseTabs } from '#src/ui/routing.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';
import { cellsOf, keyFigure } from './support/case-pages.ts';
import { journey } from './support/journey.ts';
import { backTo, expectFocus, tabAndType, tabTo } from './support/keyboard.ts';
import { field, untilSaved } from './support/person.ts';
import { stored } from './support/stored.ts';

const OWN = 'Eget udstyr';
const RENTED = 'Leje hos leverandør';
const FIRST_YEAR = 2027;
const YEARS_AFTER = 5;
const RATE = 0.04;

interface Cost {
  readonly title: string;
  readonly kind: 'Engang' | 'Løbende';
  readonly amount: number;
  /** The one alternative it is in; all of them where that is not said. */
  readonly only?: string;
}

const costs: readonly Cost[] = [
  { title: 'Skærme', kind: 'Engang', amount: 600_000, only: OWN },
  { title: 'Projektledelse', kind: 'Engang', amount: 300_000 },
  { title: 'Oplæring', kind: 'Engang', amount: 120_000 },
  { title: 'Integration', kind: 'Engang', amount: 80_000 },
  { title: 'Licens', kind: 'Løbende', amount: 90_000 },
  { title: 'Support', kind: 'Løbende', amount: 40_000 },
  { title: 'Netværk', kind: 'Løbende', amount: 25_000 },
  { title: 'Leje af skærme', kind: 'Løbende', amount: 150_000, only: RENTED },
];

/** In kroner from the second year on; one of them is worth less than nothing. */
const inKroner = [
  { title: 'Færre vikartimer', class: 'Budgetgevinst', negative: 'Nej', amount: 400_000 },
  { title: 'Færre kørte besøg', class: 'Undgået udgift', negative: 'Nej', amount: 150_000 },
  { title: 'Hjælp til skærmen', class: 'Budgetgevinst', negative: 'Ja', amount: 30_000 },
] as const;

const risks = [
  { title: 'Skærmene kommer for sent', percent: 25, consequence: 180_000, year: 2027 },
  { title: 'Borgere siger nej', percent: 30, consequence: 250_000, year: 2028 },
  { title: 'Dækningen er for dårlig', percent: 10, consequence: 400_000, year: 2027 },
] as const;

journey(
  'from the empty page to a sealed version of a whole case, by keyboard alone',
  async ({ server, open }) => {
    const { page } = await open();
    await page.goto(server.url);
    await begin(page);
    await nameAlternatives(page);
    await typeCosts(page);
    await typeBenefits(page);
    await typeRanges(page);
    await typeRisks(page);
    await recommend(page);
    await expectTotals(page);
    await seal(page);
    await expectSeal(page);
  },
);

/** The light form asks for the head of the case, the full one for years and rate. */
async function begin(page: Page): Promise<void> {
  const create = page.getByRole('button', { name: 'Ny sag', exact: true });
  await create.waitFor();
  await tabTo(page, create);
  await page.keyboard.press('Enter');
  await expectFocus(field(page, 'Titel'));
  await page.keyboard.type('Skærmbesøg');
  await tabAndType(page, field(page, 'Hvorfor nu?'), 'Kontrakten udløber.');
  await tabAndType(page, field(page, 'Center'), 'Center Sundhed');
  await tabAndType(page, field(page, 'Kerneopgave'), 'Hjemmepleje');
  await tabAndType(page, field(page, 'Projektejer'), 'Centerchefen');
  await tabTo(page, page.getByRole('button', { name: 'Udbyg til fuld business case' }));
  await page.keyboard.press('Enter');
  await expectFocus(field(page, 'Titel'));
  await tabTo(page, field(page, 'Projektleder'));
  await page.keyboard.type('Mette Holm');
  await tabTo(page, field(page, 'Første år (år 0)'));
  await page.keyboard.type(String(FIRST_YEAR));
  await tabAndType(page, field(page, 'Prisniveau'), String(FIRST_YEAR));
  await tabAndType(page, field(page, 'År efter år 0'), String(YEARS_AFTER));
  await tabTo(page, field(page, 'Egen kalkulationsrente'));
  await page.keyboard.type('4');
}

async function nameAlternatives(page: Page): Promise<void> {
  await goTo(page, 'Alternativer');
  for (const name of [OWN, RENTED]) {
    await tabTo(page, page.getByRole('button', { name: 'Tilføj alternativ' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
  }
}

async function typeCosts(page: Page): Promise<void> {
  const grid = await goToGrid(page, 'Omkostninger');
  for (const { title, kind, amount } of costs) {
    await typeLine(page, [title, kind, String(amount), `januar ${String(FIRST_YEAR)}`]);
  }
  for (const [index, { only }] of costs.entries()) {
    if (only !== undefined) await giveTo(page, grid, index, only);
  }
  const sums = grid.getByRole('row').filter({ hasText: `Omkostninger i alt: ${OWN}` });
  await expect.poll(() => sums.innerText()).toContain(written(investmentOf(OWN) + runningOf(OWN)));
}

/** All the fields of a line are one key away from the grid, and the grid one button from them. */
async function giveTo(page: Page, grid: Locator, line: number, only: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < line; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Alle alternativer' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: only === OWN ? RENTED : OWN }));
  await page.keyboard.press('Space');
  await backTo(page, page.getByRole('button', { name: 'Tilbage til linjerne' }));
  await page.keyboard.press('Enter');
  await grid.getByText(`kun ${only}`).waitFor();
}

async function typeBenefits(page: Page): Promise<void> {
  const grid = await goToGrid(page, 'Gevinster');
  const from = `januar ${String(FIRST_YEAR + 1)}`;
  for (const { title, class: kind, negative, amount } of inKroner) {
    await typeLine(page, [title, kind, negative, String(amount), from]);
  }
  await typeLine(page, ['Borgerne er trygge', 'Kvalitetsgevinst']);
  await typeLine(page, ['Tid til faste hjælpere', 'Frigjort tid']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+Enter');
  await tabTo(page, field(page, 'Antal gange pr. år'));
  await page.keyboard.type('2000');
  await tabAndType(page, field(page, 'Minutter sparet pr. gang'), '30');
  await tabTo(page, field(page, 'Hvad bruges tiden til?'));
  await page.keyboard.type('Flere faste hjælpere hos borgerne.');
  await grid.getByText('1.000 timer').waitFor();
}

async function typeRanges(page: Page): Promise<void> {
  await goTo(page, 'Usikkerhed');
  await tabTo(page, field(page, 'Lavt skøn for »Skærme«'));
  await page.keyboard.type('550000');
  await tabAndType(page, field(page, 'Højt skøn for »Skærme«'), '750000');
  await tabTo(page, field(page, 'Lavt skøn for »Færre vikartimer«'));
  await page.keyboard.type('300000');
  await tabAndType(page, field(page, 'Højt skøn for »Færre vikartimer«'), '450000');
}

async function typeRisks(page: Page): Promise<void> {
  for (const { title, percent, consequence, year } of risks) {
    await tabTo(page, page.getByRole('button', { name: 'Tilføj risiko' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type(title);
    await tabAndType(page, field(page, `Sandsynlighed, ${title}`), String(percent));
    await tabAndType(page, field(page, `Konsekvens, ${title}`), String(consequence));
    await tabAndType(page, field(page, `Hvornår, ${title}`), `juni ${String(year)}`);
    await tabTo(page, field(page, `Hvad gøres der ved den, ${title}`));
    await page.keyboard.type('Aftalt i kontrakten');
    await tabAndType(page, field(page, `Ansvarlig, ${title}`), 'Mette Holm');
  }
  const reserve = risks.reduce(
    (sum, { percent, consequence }) => sum + (percent * consequence) / 100,
    0,
  );
  await expect
    .poll(() => cellsOf(page.locator('.risks table'), 'Risikopulje'))
    .toContain(`${written(reserve)} kr.`);
}

async function recommend(page: Page): Promise<void> {
  await goTo(page, 'Alternativer');
  await tabTo(page, field(page, 'Anbefalet alternativ'));
  await page.keyboard.type(OWN);
  await tabAndType(page, field(page, 'Begrundelse for anbefalingen'), 'Billigst over perioden.');
}

/** What the screen says, against sums that know nothing of the app. */
async function expectTotals(page: Page): Promise<void> {
  const table = page.getByRole('table').filter({ hasText: 'Hvad der skiller dem' });
  const ofBoth = (figure: (alternative: string) => number) =>
    [OWN, RENTED].map((name) => `${written(figure(name))} kr.`);
  const shown = async (row: string) =>
    (await cellsOf(table, row)).slice(1).map((text) => text.split('\n')[0]);
  await expect.poll(() => shown('Investering')).toEqual(ofBoth(investmentOf));
  await expect.poll(() => shown('Nettonutidsværdi (NNV)')).toEqual(ofBoth(netPresentValueOf));
  await goTo(page, 'Resultat');
  expect(await keyFigure(page, 'Nettonutidsværdi (NNV)')).toBe(
    `${written(netPresentValueOf(OWN))} kr.`,
  );
}

async function seal(page: Page): Promise<void> {
  await untilSaved(page);
  await goTo(page, 'Versioner');
  await tabTo(page, page.getByRole('button', { name: 'Forsegl til beslutning' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Forsegl til beslutning' });
  await tabTo(page, dialog.getByLabel('Hvem har besluttet?'));
  await page.keyboard.type('Styregruppen');
  await tabTo(page, dialog.getByLabel('Begrundelse'));
  await page.keyboard.type('Casen holder.');
  await tabTo(page, dialog.getByRole('button', { name: 'Forsegl', exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('.seal-line').getByText('Sagen er uændret siden.').waitFor();
}

/** The sum on the seal is that of the case, counted again by someone who has only the case. */
async function expectSeal(page: Page): Promise<void> {
  const [version] = await stored<{
    readonly document: {
      readonly sha256: string;
      readonly document: {
        readonly title: string;
        readonly benefits: readonly { readonly class: string }[];
      };
    };
  }>(page, 'named');
  if (version === undefined) throw new Error('no version was kept');
  const { sha256, document } = version.document;
  expect(document.title).toBe('Skærmbesøg');
  // Each class was typed as its word, letter by letter.
  expect(document.benefits.map((benefit) => benefit.class)).toEqual([
    'cashReleasing',
    'avoidedCost',
    'cashReleasing',
    'quality',
    'capacity',
  ]);
  expect(createHash('sha256').update(canonicalJson(document)).digest('hex')).toBe(sha256);
  const shown = await page.locator('.seal-line').innerText();
  expect(shown).toContain('Godkendt af Styregruppen');
  expect(shown).toContain(sha256.slice(0, 12));
}

const PARTS: readonly string[] = caseTabs.map((tab) => da.businessCase.tabs[tab]);

/** From wherever one is, as it says beside the parts of the case. */
async function goTo(page: Page, part: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Sagens dele' });
  const shown = parts.locator('[aria-current="page"]');
  const ahead = PARTS.indexOf(part) - PARTS.indexOf(await shown.innerText());
  for (let step = 0; step < Math.abs(ahead); step += 1) {
    await page.keyboard.press(ahead > 0 ? 'Alt+PageDown' : 'Alt+PageUp');
  }
  await expectFocus(parts.getByRole('link', { name: part, exact: true }));
}

async function goToGrid(page: Page, part: 'Omkostninger' | 'Gevinster'): Promise<Locator> {
  await goTo(page, part);
  const grid = page.getByRole('grid', { name: part });
  await grid.waitFor();
  await tabTo(page, activeCell(grid));
  return grid;
}

/** The cell that the keyboard is in when it comes to the grid. */
function activeCell(grid: Locator): Locator {
  return grid.locator('[role="gridcell"][tabindex="0"]');
}

/** A line of the grid from its first cell on; Enter goes to the first cell of the next. */
async function typeLine(page: Page, cells: readonly string[]): Promise<void> {
  for (const [index, text] of cells.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

function costsOf(alternative: string, kind: Cost['kind']): number {
  return costs
    .filter((cost) => cost.kind === kind && (cost.only ?? alternative) === alternative)
    .reduce((sum, { amount }) => sum + amount, 0);
}

function investmentOf(alternative: string): number {
  return costsOf(alternative, 'Engang');
}

/** In all years together. */
function runningOf(alternative: string): number {
  return costsOf(alternative, 'Løbende') * (YEARS_AFTER + 1);
}

function netPresentValueOf(alternative: string): number {
  const gains = inKroner.reduce(
    (sum, { amount, negative }) => sum + (negative === 'Ja' ? -amount : amount),
    0,
  );
  let worth = 0;
  for (let year = 0; year <= YEARS_AFTER; year += 1) {
    const reserve = risks
      .filter((risk) => risk.year === FIRST_YEAR + year)
      .reduce((sum, { percent, consequence }) => sum + (percent * consequence) / 100, 0);
    const flow =
      (year === 0 ? -investmentOf(alternative) : gains) - costsOf(alternative, 'Løbende') - reserve;
    worth += flow / (1 + RATE) ** year;
  }
  return worth;
}

/** Whole kroner as a Dane writes them. */
function written(amount: number): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 })
    .format(amount)
    .replace('-', '\u2212');
}
