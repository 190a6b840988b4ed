import type { Locator, Page } from 'playwright-core';

import { goToPart, textsOf } from './case-pages.ts';

/** The grid of an open page. Lines and columns are named as a person sees them. */
export interface Grid {
  readonly root: Locator;
  readonly cell: (line: number, column: string) => Promise<Locator>;
  /** Clicks a cell, so that the keyboard is in it. */
  readonly goTo: (line: number, column: string) => Promise<void>;
  /** What stands in the cells of a line from one column on. */
  readonly texts: (line: number, from: string, count: number) => Promise<readonly string[]>;
  /** The sums beneath the lines: of each year, and of all. */
  readonly sums: (label: string) => Promise<readonly string[]>;
  /** What is said above the grid. */
  readonly message: Locator;
  /** What the case comes to so far, as it stands beneath the grid. */
  readonly strip: () => Promise<readonly string[]>;
}

/** Goes to one of the two pages that are a grid, with its years across. */
export async function openGrid(page: Page, part: 'Omkostninger' | 'Gevinster'): Promise<Grid> {
  await goToPart(page, part);
  const years = page.getByRole('button', { name: 'År for år', pressed: false });
  if (part === 'Gevinster' && (await years.count()) > 0) await years.click();
  const root = page.getByRole('grid', { name: part });
  const columnOf = async (name: string) => {
    const headings = await root.getByRole('columnheader').allInnerTexts();
    const index = headings.findIndex((heading) => heading.split('\n')[0] === name);
    if (index === -1) throw new Error(`no column ${name} among ${headings.join(', ')}`);
    return index - 1;
  };
  const cellsOfLine = (line: number) =>
    root
      .getByRole('rowgroup')
      .nth(1)
      .getByRole('row')
      .nth(line - 1)
      .getByRole('gridcell');
  const cell = async (line: number, column: string) =>
    cellsOfLine(line).nth(await columnOf(column));
  return {
    root,
    cell,
    goTo: async (line, column) => (await cell(line, column)).click(),
    texts: async (line, from, count) => {
      const first = await columnOf(from);
      return (await textsOf(cellsOfLine(line))).slice(first, first + count);
    },
    sums: async (label) => {
      const row = root
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: label }) });
      return (await textsOf(row.getByRole('gridcell'))).filter((sum) => sum !== '');
    },
    message: root.locator('xpath=..').getByRole('status'),
    strip: () => textsOf(page.locator('.figure-strip').getByRole('definition')),
  };
}
