import type { Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { basis as basisWords } from '#src/text/da/basis.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { goToCases, openFile, withoutFileDialogs } from './person.ts';

const LINES = 60;
const YEARS = 10;

/** A case as large as they get in a year of work. */
export const largeCase: BusinessCase = {
  ...benchCase(LINES, YEARS),
  id: 'large' as CaseId,
  title: 'En stor sag',
};

/** Fields of the large case that hold any text. They stand on its basis. */
export const largeCaseFields = [
  basisWords.journalNumber,
  basisWords.kitosId,
  basisWords.strengthening,
] as const;

/**
 * Brings the large case in as a file, or another one, and stands at its basis. Gives the text of the
 * file.
 */
export async function openLargeCase(
  page: Page,
  address: string,
  { id, title, ...rest }: BusinessCase = largeCase,
): Promise<string> {
  const text = caseFileText({ id, title, ...rest });
  await withoutFileDialogs(page);
  await goToCases(page, address);
  await openFile(page, text);
  await page.waitForURL(/resultat/);
  await page.goto(`${address}#/sager/${id}/grundlag`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return text;
}
