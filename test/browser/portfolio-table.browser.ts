import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { CentreId } from '#src/domain/organisation/organisation.ts';
import { da } from '#src/text/da.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { portfolioOverview as overview } from '#src/text/da/portfolio-overview.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { journey } from './support/journey.ts';
import { field, goToPlace, takeInCases, untilSaved } from './support/person.ts';

const CASES = 40;
const COMING_YEAR = new Date().getFullYear() + 1;

/** Each costs so many hundred thousand kroner, and brings a hundred thousand a year. */
const cases = Array.from({ length: CASES }, (_, index): BusinessCase => {
  const number = index + 1;
  const centre = number % 2 === 0 ? 'Lige' : 'Ulige';
  return aCase({
    id: `case-${String(number)}` as CaseId,
    title: `Forslag ${String(number)}`,
    // Those a new portfolio begins with.
    priceYear: COMING_YEAR,
    centre: { id: centre as CentreId, name: centre },
    tags: number % 10 === 0 ? ['tiende'] : [],
    costs: [aCost({ amounts: level(String(number * 100_000)) })],
    benefits: [aBenefit({ value: level('100000'), timing: from('2027-01') })],
  });
});

journey(
  'forty cases are sought, ordered, chosen and copied, and the choice is kept',
  async (rig) => {
    const { page, context } = await rig.open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await takeInCases(page, rig.server.url, cases);
    await goToPlace(page, da.frame.portfolio);
    const grid = page.getByRole('grid', { name: overview.title });
    await page
      .getByText(words.proposals(String(CASES)))
      .first()
      .waitFor();

    await grid.getByRole('button', { name: overview.columns.investment }).click();
    await expect.poll(() => firstTitle(page)).toBe('Forslag 40');
    await page.getByLabel(overview.search).fill('ulige');
    await expect.poll(() => firstTitle(page)).toBe('Forslag 39');
    await page.getByRole('button', { name: overview.keepView }).click();
    await field(page, overview.viewName).fill('De ulige');
    await page.getByRole('button', { name: overview.keep, exact: true }).click();
    await page.getByLabel(overview.search).fill('');
    await expect.poll(() => firstTitle(page)).toBe('Forslag 40');
    await field(page, overview.views).selectOption({ label: 'De ulige' });
    await expect.poll(() => firstTitle(page)).toBe('Forslag 39');

    // By keyboard: the first, and the one after the next.
    await grid.getByRole('row', { name: /Forslag 39/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('row', { name: overview.chosenTotals('2') }).waitFor();
    const chosen = page.getByRole('figure', { name: overview.strip.netPresentValue });
    await chosen.getByText(/^2 forslag valgt/).waitFor();

    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await page.getByText(overview.copied('2')).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/).map((line) => line.split('\t').slice(0, 5).join('|'))).toEqual([
      'Titel|Center|Fase|Type|Investering, kr.',
      'Forslag 35|Ulige|Idé|Lokalt|3500000',
      'Forslag 33|Ulige|Idé|Lokalt|3300000',
    ]);

    await untilSaved(page);
    await page.reload();
    await page.getByRole('row', { name: overview.chosenTotals('2') }).waitFor();
  },
);

async function firstTitle(page: Page): Promise<string> {
  return page.getByRole('grid').getByRole('link').first().innerText();
}
