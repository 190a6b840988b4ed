import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { CostsPage } from '#src/ui/costs/CostsPage.tsx';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { letDialogsOpen } from '#test/support/dialogs.ts';

// What jsdom has not.
Element.prototype.scrollIntoView = () => undefined;
letDialogsOpen();

export const twoLines = (): BusinessCase =>
  aCase({
    horizon: 2,
    costs: [
      aCost({ title: 'Projekt', amounts: level('1000') }),
      aCost({ title: 'Drift', kind: 'recurring', amounts: level('100') }),
    ],
    benefits: [aBenefit({ value: level('600') })],
  });

/** The page Omkostninger of a case, and a person at the keyboard. */
export async function openCosts(document: BusinessCase, settings = {}) {
  const current = await showInCase(<CostsPage />, document, settings);
  const user = userEvent.setup();
  const goTo = async (line: number, heading: string) => user.click(cellAt(line, heading));
  return { current, user, goTo };
}

/** The cell of a row, counted from 1, under a heading. The sums are the rows after the empty line. */
export function cellAt(row: number, heading: string): HTMLElement {
  const grid = screen.getByRole('grid');
  const headings = within(grid).getAllByRole('columnheader');
  const column = headings.findIndex(({ textContent }) => textContent.startsWith(heading)) + 1;
  const cell = grid.querySelector<HTMLElement>(
    `[aria-rowindex="${String(row + 1)}"] > [aria-colindex="${String(column)}"]`,
  );
  if (cell === null) throw new Error(`no cell in row ${String(row)} under ${heading}`);
  return cell;
}

/** What is said above the grid. */
export const said = () => screen.getByRole('status').textContent;

export const titles = (document: BusinessCase) => document.costs.map(({ title }) => title);

export function paste(cell: HTMLElement, text: string): void {
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '') };
  act(() => {
    fireEvent(cell, createEvent.paste(cell, { clipboardData }));
  });
}

/** What other programs are given of what is chosen. */
export function copy(cell: HTMLElement): string {
  const copied = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
  act(() => {
    fireEvent(cell, createEvent.copy(cell, { clipboardData }));
  });
  return copied.get('text/plain') ?? '';
}
