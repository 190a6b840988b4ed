import type { Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { goToCases, untilWriting } from './person.ts';

/** Opens the example of a small municipal case, as a person does; answers with its title. */
export async function openExample(page: Page, address: string): Promise<string> {
  await goToCases(page, address);
  await page.getByRole('button', { name: da.cases.openExample, exact: true }).click();
  const { title } = da.cases.examples.skaermbesoeg;
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await untilWriting(page);
  return title;
}
