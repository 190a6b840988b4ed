import type { Page } from 'playwright-core';

import { Decimal } from '#src/domain/number/decimal.ts';
import { da } from '#src/text/da.ts';
import { portfolioOverlap as overlap } from '#src/text/da/portfolio-overlap.ts';
import { portfolioOverview as overview } from '#src/text/da/portfolio-overview.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { formatAmount } from '#src/text/format.ts';
import { field, goToPlace, goToPlaceTab } from '../browser/support/person.ts';
import type { Sign } from './page-watch.ts';

/** One device with so many cases, and what measures a page there. */
export interface Bench {
  readonly address: string;
  readonly size: number;
  readonly measure: (
    what: string,
    page: Page,
    act: () => Promise<unknown>,
    sign: Sign,
  ) => Promise<void>;
}

/** The list of cases, from the start of the app. */
export async function measureCases(page: Page, { measure, address, size }: Bench): Promise<void> {
  const rows = { selector: '.case-table tbody th a' };
  await measure('Sager opens', page, () => page.goto(`${address}#/sager`), rows);
  const search = page.getByLabel(da.cases.search);
  const sought = String(size - 1);
  await search.pressSequentially(sought.slice(0, -1));
  await measure('Sager, one more letter sought', page, () => page.keyboard.press('9'), {
    selector: '.case-table tbody tr:only-child',
    words: sought,
  });
}

/** What is done to the table of the portfolio when it is there, and the ways to and from it. */
export async function measurePortfolio(page: Page, { measure, size }: Bench): Promise<void> {
  const grid = page.getByRole('grid', { name: overview.title });
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const head = (name: string) => () => grid.getByRole('button', { name }).click();
  await measure('sorted by investment', page, head(overview.columns.investment), {
    selector: '[aria-sort=descending]',
    words: overview.columns.investment,
  });
  await measure('sorted by title', page, head(overview.columns.title), {
    selector: '[aria-sort=ascending]',
    words: overview.columns.title,
  });
  const search = page.getByLabel(overview.search);
  await measure('a letter sought', page, () => search.pressSequentially('s'), {
    selector: '.overview-count',
    words: ' af ',
  });
  await measure('no letter any more', page, () => page.keyboard.press('Backspace'), {
    selector: '.overview-count',
    words: words.proposals(counted(size)),
  });
  const group = field(page, overview.groupBy);
  await measure('grouped by centre', page, () => group.selectOption(overview.groupNames.centre), {
    selector: '.group-line',
  });
  await group.selectOption({ label: overview.noGroups });

  for (const rate of ['3,5', '5', '4,25']) {
    await press(words.comparison.title)();
    await page
      .getByLabel(words.comparison.rateKind, { exact: true })
      .selectOption({ label: words.comparison.common });
    await page.getByLabel(words.comparison.rate, { exact: true }).fill(rate);
    await measure(`all at ${rate} %`, page, press(words.comparison.use), {
      selector: '.tag',
      words: words.commonRate(`${rate} %`),
    });
  }
  await inPricesOf(page, measure, 'in prices of the year before', 2026);
  await inPricesOf(page, measure, 'back in the prices of before', 2027);

  await measure('Overlap opens', page, () => goToPlaceTab(page, words.tabs.overlap), {
    selector: 'main h2',
    words: overlap.alike,
  });
  await measure('Oversigt again', page, () => goToPlaceTab(page, words.tabs.oversigt), {
    selector: '.overview-count',
  });
  await measure('Sager from Portefølje', page, () => goToPlace(page, da.frame.cases), {
    selector: '.case-table tbody th a',
  });
  await measure('Portefølje from Sager', page, () => goToPlace(page, da.frame.portfolio), {
    selector: '.overview-count',
  });
}

async function inPricesOf(page: Page, measure: Bench['measure'], what: string, year: number) {
  await page.getByRole('button', { name: words.comparison.title, exact: true }).click();
  await page.getByLabel(words.comparison.priceYear, { exact: true }).fill(String(year));
  const use = () => page.getByRole('button', { name: words.comparison.use, exact: true }).click();
  await measure(what, page, use, { selector: '.tag', words: words.priceLevel(year) });
}

/** A number of cases as the app says it. */
export function counted(count: number): string {
  return formatAmount(new Decimal(count));
}
