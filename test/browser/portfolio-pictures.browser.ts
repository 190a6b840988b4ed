import type { Page } from 'playwright-core';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { portfolioCashFlow as flow } from '#src/text/da/portfolio-cash-flow.ts';
import { portfolioPictures as pictures } from '#src/text/da/portfolio-pictures.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { journey } from './support/journey.ts';
import { field, goToPlace, takeInCases, untilSaved } from './support/person.ts';

/** Each costs so many hundred thousand kroner in 2026, and brings a hundred thousand a year. */
const cases = Array.from({ length: 4 }, (_, index): BusinessCase => {
  const number = index + 1;
  return aCase({
    id: `case-${String(number)}` as CaseId,
    title: `Forslag ${String(number)}`,
    costs: [aCost({ amounts: level(String(number * 100_000)), timing: from('2026-01') })],
    benefits: [aBenefit({ value: level('100000'), timing: from('2027-01') })],
  });
});

journey('cases are seen in pictures, and moved in time by keys for good', async (rig) => {
  const { page } = await rig.open();
  await takeInCases(page, rig.server.url, cases);
  await goToPlace(page, da.frame.portfolio);
  await comparePrices(page);
  await page.getByRole('link', { name: words.tabs.billeder }).click();
  const value = page.getByRole('region', { name: pictures.value.title });
  await value.getByRole('button', { name: /^1 Forslag 4/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await value.getByText('2 Forslag 3').last().waitFor();

  await page.getByRole('link', { name: words.tabs.pengestroem }).click();
  await field(page, flow.scope.label).selectOption('all');
  const later = page.getByRole('button', {
    name: `${flow.timeline.later}: Forslag 3`,
    exact: true,
  });
  await later.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByText(/^1 år senere: NNV/).waitFor();

  await untilSaved(page);
  await page.reload();
  await comparePrices(page);
  await field(page, flow.scope.label).selectOption('all');
  await page.getByText(/^1 år senere: NNV/).waitFor();
});

/** In the prices of the cases, whatever year it is. */
async function comparePrices(page: Page): Promise<void> {
  const { title, priceYear, use } = words.comparison;
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel(priceYear, { exact: true }).fill('2026');
  await dialog.getByRole('button', { name: use }).click();
}
