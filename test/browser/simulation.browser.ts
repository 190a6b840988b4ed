import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { aRisk, from } from '#test/support/business-cases.ts';
import { onlooker } from './support/accessibility.ts';
import { goToPart, textOf, textsOf } from './support/case-pages.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import {
  field,
  goToCases,
  openFile,
  untilOfflineReady,
  withoutFileDialogs,
} from './support/person.ts';
import { takePictures } from './support/pictures.ts';

/** Enough lines that 100,000 draws are not done before a person has thought better of it. */
const LINES = 40;
const YEARS = 10;

journeyWithServiceWorker(
  'SIM-1 SIM-2 without a network a case is drawn, cancelled, and drawn again to the same figures',
  async ({ server, open }) => {
    const { page } = await open();
    const { look, faults } = onlooker(page);
    await withoutFileDialogs(page);
    await goToCases(page, server.url);
    await untilOfflineReady(page);
    await openFile(page, caseFileText(drawnCase()));
    await page.waitForURL(/resultat/);
    await server.stop();
    await page.reload();
    await goToPart(page, 'Usikkerhed');

    const card = page.getByRole('region', { name: 'Simulering', exact: true });
    const run = card.getByRole('button', { name: 'Kør simulering' });
    expect(await card.getByRole('figure').count()).toBe(0);
    await run.press('Enter');
    await card.getByText('10.000 gennemregninger med startværdi 1.').waitFor();
    const first = await figuresOf(card);
    expect(await textOf(card.getByText(/^Gennemsnittet/))).toMatch(/stemmer overens/);
    await look('a simulation');
    await takePictures(page, 'simulation', card.getByText(/^Gennemsnittet/));
    await takePictures(page, 'simulation-drawing', card.getByRole('img').locator('svg').first());

    await field(page, 'Antal gennemregninger').selectOption('100.000');
    await run.press('Enter');
    await card.getByRole('progressbar').waitFor();
    await card.getByRole('button', { name: 'Afbryd' }).press('Enter');
    await card.getByText('Simuleringen er afbrudt og har ingen tal.').waitFor();
    expect(await card.getByRole('figure').count()).toBe(0);

    await field(page, 'Antal gennemregninger').selectOption('10.000');
    await field(page, 'Startværdi').fill('2');
    await run.press('Enter');
    await card.getByText('10.000 gennemregninger med startværdi 2.').waitFor();
    expect(await figuresOf(card)).not.toEqual(first);
    await field(page, 'Startværdi').fill('1');
    await run.press('Enter');
    await card.getByText('10.000 gennemregninger med startværdi 1.').waitFor();
    expect(await figuresOf(card)).toEqual(first);
    expect(await countsOf(page)).toBe(10_000);
    expect(faults()).toEqual([]);
  },
);

/** Every line may turn out a fifth lower and half as much again, and two things may happen. */
function drawnCase(): BusinessCase {
  const document = benchCase(LINES, YEARS);
  const range: LineRange = { kind: 'shares', low: decimalText('0.8'), high: decimalText('1.5') };
  const risk = (title: string, probability: string, consequence: string) =>
    aRisk({
      title,
      probability: decimalText(probability),
      consequence: decimalText(consequence),
      month: from('2027-01').startMonth,
    });
  return {
    ...document,
    id: 'drawn' as CaseId,
    title: 'En sag, der trækkes',
    costs: document.costs.map((line) => ({ ...line, range })),
    benefits: document.benefits.map((line) => ({ ...line, range })),
    risks: [
      risk('Leverandøren bliver forsinket', '0.3', '9000000'),
      risk('Data kan ikke flyttes', '0.1', '14000000'),
    ],
  };
}

function figuresOf(card: Locator): Promise<readonly string[]> {
  return textsOf(card.getByRole('group', { name: 'Simuleret nettonutidsværdi' }).locator('p'));
}

/** All that the table counts. */
async function countsOf(page: Page): Promise<number> {
  const table = page.getByRole('group', { name: 'Simuleret NNV, tabel' });
  const counts = await textsOf(table.locator('td:nth-child(2)'));
  return counts.reduce((total, count) => total + Number(count.replaceAll('.', '')), 0);
}
