import type { Browser } from 'playwright-core';
import { expect } from 'vitest';

import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { setCostYear } from '#src/domain/business-case/edits/cost-edits.ts';
import { decimalText, money, type Money } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { formatAmount } from '#src/text/format.ts';
import { screens } from '../../config/screens.mjs';
import { stripOf } from '../browser/support/figure-strip.ts';
import { openGrid } from '../browser/support/grid.ts';
import { goToCases, openFile, withoutFileDialogs } from '../browser/support/person.ts';
import { marksOf, type Marks } from './task-trace.ts';
import { FIRST_YEAR, YEARS } from './typing-case.ts';

/** Someone who has a case open at its costs, in a browser window of their own. */
export interface Typist {
  readonly marks: Marks;
  /** Clicks the cell of a line and year, both counted from 0. */
  readonly goTo: (line: number, year: number) => Promise<void>;
  /** Presses a digit, and answers when what it led to is drawn and saved. */
  readonly press: (digit: string) => Promise<void>;
  /** Holds everything on screen that a cost goes into to what is worked out here. */
  readonly expectFigures: (line: number, year: number, typed: string) => Promise<void>;
}

/** Opens a case from a file, in the app that is served at the address. */
export async function openTypist(
  browser: Browser,
  address: string,
  name: string,
  businessCase: BusinessCase,
): Promise<Typist> {
  const context = await browser.newContext({
    viewport: screens.wide,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  await withoutFileDialogs(page);
  const marks = marksOf(name);
  await page.addInitScript(({ key, drawn }) => {
    const mark = () => {
      performance.mark(key);
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => performance.mark(drawn);
      requestAnimationFrame(() => port1.postMessage(null));
    };
    addEventListener('keydown', mark, { capture: true });
  }, marks);
  await goToCases(page, address);
  await openFile(page, caseFileText(businessCase));
  await page.waitForURL(/resultat/);
  const grid = await openGrid(page, 'Omkostninger');
  let document = businessCase;

  return {
    marks,
    goTo: (line, year) => grid.goTo(line + 1, String(FIRST_YEAR + year)),
    press: async (digit) => {
      await page.keyboard.press(digit);
      await page.evaluate(untilSettled, marks.settled);
    },
    expectFigures: async (line, year, typed) => {
      document = withAmount(document, line, year, typed);
      const lines = document.costs.map(amountsOf);
      const yearly = Array.from({ length: YEARS }, (_, index) =>
        sum(lines.map((amounts) => amounts[index] ?? money('0'))),
      );
      expect(await page.evaluate(readFigures, line)).toEqual({
        strip: stripOf(document),
        sums: [...yearly, sum(yearly)].map((amount) => formatAmount(amount)),
        inAll: formatAmount(sum(lines[line] ?? [])),
      });
    },
  };
}

function withAmount(
  document: BusinessCase,
  line: number,
  year: number,
  typed: string,
): BusinessCase {
  const cost = document.costs[line];
  if (cost === undefined) throw new RangeError('the case has no such line');
  return setCostYear(cost.id, FIRST_YEAR + year, decimalText(typed))(document);
}

/** What a cost is each year. */
function amountsOf({ amounts }: CostLine): readonly Money[] {
  return amounts.kind === 'byYear' ? Object.values(amounts.amounts).map(money) : [];
}

/** In the page: when the picture is drawn and what was typed is on the disk, it is marked. */
async function untilSettled(mark: string): Promise<void> {
  const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextPicture();
  do await nextPicture();
  while (document.querySelector('[data-saving="saved"]') === null);
  performance.mark(mark);
}

/**
 * In the page: what a cost goes into, as it reads. Looked up by attributes alone: to ask for roles
 * and names would keep a page of thousands of cells busy for longer than the key press did.
 */
function readFigures(line: number) {
  const textsOf = (selector: string) =>
    Array.from(document.querySelectorAll(selector), ({ textContent }) =>
      textContent.replaceAll('\u00A0', ' '),
    );
  return {
    strip: textsOf('.figure-strip dd'),
    sums: textsOf('.grid-totals [role="gridcell"]').filter((text) => text !== ''),
    inAll: textsOf(`.grid-body [role="row"]:nth-child(${String(line + 1)}) [role="gridcell"]`).at(
      -1,
    ),
  };
}
