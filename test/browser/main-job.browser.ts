import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { formatAmount } from '#src/text/format.ts';
import {
  beginFullCase,
  cellsOf,
  goToPart,
  keyFigure,
  lastStep,
  textsOf,
  write,
} from './support/case-pages.ts';
import { expectDigits, expectedDigits, workedCase } from './support/danish-digits.ts';
import { openGrid } from './support/grid.ts';
import { journey } from './support/journey.ts';
import { field, untilSaved } from './support/person.ts';

const NPV = 'Nettonutidsværdi (NNV)';
const NETTED = 'Gevinst/omkostning, driftsudgifter trukket fra gevinsten';

journey(
  'P1 to P10: the official Norwegian example, typed in by hand, comes out to the last digit',
  async ({ server, open }) => {
    const { page } = await open();
    await beginFullCase(page, server.url, {
      title: 'Prosjektveiviseren, skrevet af',
      firstYear: 2026,
      horizon: 9,
    });
    await write(field(page, 'Egen kalkulationsrente'), '3,5 %');
    await typeCosts(page);
    await typeBenefits(page);

    await goToPart(page, 'Resultat');
    await expectTotals(page);
    await expectFigures(page);
    await expectSwitchingValues(page);
    await expectOtherTerms(page);

    await delayBenefits(page);
    await goToPart(page, 'Resultat');
    await expectTotalsOfDelay(page);
    await untilSaved(page);
  },
);

async function typeCosts(page: Page): Promise<void> {
  const { goTo, texts, sums } = await openGrid(page, 'Omkostninger');
  await goTo(1, '2026');
  await typeAcross(page, ['1.400', '10.000', '9.000']);
  await goTo(2, '2028');
  await typeAcross(page, ['800', ...Array<string>(7).fill('1.200')]);
  expect(await texts(1, '2026', 4)).toEqual(['1.400', '10.000', '9.000', '']);
  expect(await sums('Omkostninger i alt')).toEqual([
    ...['1.400', '10.000', '9.800', ...Array<string>(7).fill('1.200')],
    '29.600',
  ]);
}

async function typeBenefits(page: Page): Promise<void> {
  const { goTo, sums } = await openGrid(page, 'Gevinster');
  await goTo(1, '2028');
  await typeAcross(page, ['1.000', '4.000', '6.000', '8.000', '9.000', ...tens(3)]);
  expect(await sums('Budgetgevinster i alt')).toEqual([
    ...['0', '0', '1.000', '4.000', '6.000', '8.000', '9.000', ...tens(3)],
    '58.000',
  ]);
}

/** Moves what the benefits come to one year to the right, as in a spreadsheet. */
async function delayBenefits(page: Page): Promise<void> {
  const { goTo, texts } = await openGrid(page, 'Gevinster');
  await goTo(1, '2028');
  for (let year = 2029; year <= 2034; year += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+x');
  await goTo(1, '2029');
  await page.keyboard.press('ControlOrMeta+v');
  await expect
    .poll(() => texts(1, '2026', 10))
    .toEqual(['', '', '', '1.000', '4.000', '6.000', '8.000', '9.000', ...tens(2)]);
}

async function typeAcross(page: Page, amounts: readonly string[]): Promise<void> {
  for (const amount of amounts) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
}

async function expectTotals(page: Page): Promise<void> {
  const { input, expected } = workedCase('P1');
  const table = page.getByRole('group', { name: 'Pengestrøm pr. år, tabel' });
  expect(await cellsOf(table, 'Budgetgevinster')).toEqual(
    inThousands([...listed(input['benefits']), expected['totalBenefits']]),
  );
  expect(await cellsOf(table, 'Løbende udgifter')).toEqual(
    inThousands(paid([...listed(input['recurringCosts']), expected['totalRecurringCosts']])),
  );
  expect(await cellsOf(table, 'Engangsudgifter')).toEqual(
    inThousands(paid([...listed(input['oneOffCosts']), expected['totalOneOffCosts']])),
  );
  expect(await cellsOf(table, 'Netto')).toEqual(
    inThousands([...listed(expected['net']), expected['total']]),
  );
  expect(await cellsOf(table, 'Akkumuleret')).toEqual([
    ...inThousands(listed(expected['accumulated'])),
    '',
  ]);
}

async function expectFigures(page: Page): Promise<void> {
  const more = page.getByRole('region', { name: 'Flere nøgletal' });
  const inMore = async (heading: string) => (await cellsOf(more, heading))[0] ?? '';

  expect(await keyFigure(page, NPV)).toBe('19.559 kr.');
  await expectCalculated(page, NPV, 'P2', 'npv');

  expect(await keyFigure(page, 'Intern rente')).toBe('19,42 %');
  await expectCalculated(page, 'Intern rente', 'P5', 'root');

  expect(await keyFigure(page, 'Tilbagebetalingstid')).toBe('5,7 år');
  expect(await inMore('Tilbagebetalingstid (hele år)')).toBe('6 år');
  await expectCalculated(page, 'Tilbagebetalingstid', 'P6', 'years');

  expect(await inMore('Diskonteret tilbagebetalingstid')).toMatch(/^6,1 år/);
  await expectCalculated(page, 'Diskonteret tilbagebetalingstid', 'P6b', 'years');

  expect(await inMore('Gevinst/omkostning alle')).toMatch(/^1,72/);
  await expectRatio(page, 'Gevinst/omkostning', 'P7');
  expect(await inMore(NETTED)).toMatch(/^2,00/);
  await expectRatio(page, NETTED, 'P8');
}

/** What *Vis beregning* ends with, held to every digit the worked case gives. */
async function expectCalculated(
  page: Page,
  figure: string,
  id: string,
  part: string,
): Promise<void> {
  const { result } = await lastStep(page, figure);
  expectDigits(result, expectedDigits(id, part));
}

async function expectRatio(page: Page, figure: string, id: string): Promise<void> {
  const { sum, result } = await lastStep(page, figure);
  const [above = '', below = ''] = sum.split(' / ');
  expectDigits(above, expectedDigits(id, 'pvAbove'));
  expectDigits(below, expectedDigits(id, 'pvBelow'));
  expectDigits(result, expectedDigits(id, 'ratio'));
}

async function expectSwitchingValues(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'Hvad skal der til, før den vender?' });
  expect(await textsOf(card.getByRole('listitem'))).toEqual([
    'Gevinsten »Gevinst uden titel« må højst falde 41,9 %',
    'Omkostningerne tilsammen må højst stige 72,2 %',
    'Investeringen må højst stige 100,4 %',
    'De løbende udgifter må højst stige 257,4 %',
    'Kalkulationsrenten må højst være 19,4 %',
    'Gevinsterne må højst komme 27 måneder for sent',
  ]);
}

/** The same flow by another convention, and at another rate. */
async function expectOtherTerms(page: Page): Promise<void> {
  await goToPart(page, 'Grundlag');
  await field(page, 'Diskontering').selectOption({ label: FIRST_YEAR });
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('18.897 kr.');
  await expectCalculated(page, NPV, 'P3', 'npv');

  await goToPart(page, 'Grundlag');
  await field(page, 'Diskontering').selectOption({ label: YEAR_0 });
  await write(field(page, 'Egen kalkulationsrente'), '4');
  await goToPart(page, 'Resultat');
  expect(await keyFigure(page, NPV)).toBe('18.494 kr.');
  await expectCalculated(page, NPV, 'P4', 'npv');
  await expectCalculated(page, 'Diskonteret tilbagebetalingstid', 'P6c', 'years');

  await goToPart(page, 'Grundlag');
  await write(field(page, 'Egen kalkulationsrente'), '3,5');
}

async function expectTotalsOfDelay(page: Page): Promise<void> {
  const { expected } = workedCase('P10');
  const table = page.getByRole('group', { name: 'Pengestrøm pr. år, tabel' });
  expect(await cellsOf(table, 'Netto')).toEqual(
    inThousands([...listed(expected['net']), expected['total']]),
  );
  expect(await keyFigure(page, NPV)).toBe('10.893 kr.');
  await expectCalculated(page, NPV, 'P10', 'npv');
}

const YEAR_0 = 'År 0 ikke diskonteret (standard)';
const FIRST_YEAR = 'Første år diskonteret (som regnearkets NUTIDSVÆRDI)';

function tens(count: number): readonly string[] {
  return Array<string>(count).fill('10.000');
}

function listed(amounts: unknown): readonly unknown[] {
  if (!Array.isArray(amounts)) throw new Error('no amounts year by year');
  return amounts;
}

function paid(amounts: readonly unknown[]): readonly string[] {
  return amounts.map((amount) => new Decimal(String(amount)).negated().toFixed());
}

/** As the table is in: t.kr. with as many decimals as the smallest amount needs. */
function inThousands(amounts: readonly unknown[]): readonly string[] {
  return amounts.map((amount) => formatAmount(new Decimal(String(amount)).div(1000), 2));
}
