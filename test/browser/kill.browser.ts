import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { journey } from './support/journey.ts';
import {
  beginCase,
  expectField,
  field,
  goToCases,
  goToPlace,
  openFile,
  saveStatus,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { times } from './support/run-size.ts';
import { holdDatabase, storedCase } from './support/stored.ts';

const LINES = 60;
const YEARS = 10;
const CYCLES = times({ ci: 12, long: 50 });
/** Every so many cycles the browser is closed in peace, opened once more, and looked at again. */
const SECOND_REOPENING = 4;

const FIELDS = [da.basis.journalNumber, da.basis.kitosId] as const;

const sixtyLines = { ...benchCase(LINES, YEARS), id: 'killed' as CaseId, title: 'Til det sidste' };

journey('SAV-1 what is said to be saved is there after a kill', async ({ server, open }) => {
  const first = await open();
  await withoutFileDialogs(first.page);
  await goToCases(first.page, server.url);
  await openFile(first.page, caseFileText(sixtyLines));
  await first.page.waitForURL(/resultat/);
  await first.close();

  const address = `${server.url}#/sager/${sixtyLines.id}/grundlag`;
  const ledger = new Map<string, string>();
  let typed = '';
  const expectAll = async (page: Page) => {
    await page.getByRole('heading', { level: 1, name: sixtyLines.title }).waitFor();
    for (const [label, value] of ledger) await expectField(page, label, value);
    // Of what was typed after that, any part may be there, and nothing else.
    expect(typed.startsWith(await field(page, da.basis.strengthening).inputValue())).toBe(true);
  };
  const editAndWait = async (page: Page, label: string, value: string) => {
    await field(page, label).fill(value);
    await untilSaved(page);
    ledger.set(label, value);
  };

  for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
    const { page, kill } = await open();
    await page.goto(address);
    await expectAll(page);
    for (const label of FIELDS) await editAndWait(page, label, `${label} ${String(cycle)}`);
    if (cycle % 2 === 0) {
      await kill();
    } else {
      typed = 'i gang med at skrive '.repeat(4);
      await field(page, da.basis.strengthening).fill('');
      const typing = field(page, da.basis.strengthening).pressSequentially(typed, { delay: 20 });
      await page.waitForTimeout(60 + ((cycle * 137) % 900));
      await Promise.all([typing.catch(() => undefined), kill()]);
    }

    if (cycle % SECOND_REOPENING === 0) {
      const peaceful = await open();
      await peaceful.page.goto(address);
      await expectAll(peaceful.page);
      await editAndWait(peaceful.page, da.basis.journalNumber, `set efter ${String(cycle)}`);
      await peaceful.close();
    }
  }

  const last = await open();
  await last.page.goto(address);
  await expectAll(last.page);
  const { document } = await storedCase(last.page, sixtyLines.title);
  expect(document.costs).toEqual(sixtyLines.costs);
  expect(document.benefits).toEqual(sixtyLines.benefits);
});

journey('the words turn to Gemmer with the edit itself', async ({ server, open }) => {
  const { page } = await open();
  await goToCases(page, server.url);
  await page.getByRole('button', { name: da.cases.create, exact: true }).click();
  await field(page, da.lightCase.title).fill('Før');
  await untilSaved(page);

  // Before the page gets to do anything else, so before anyone can have read the words.
  const seen = await field(page, da.lightCase.title).evaluate(async (input) => {
    const statuses = () =>
      Array.from(document.querySelectorAll('[data-saving]'), ({ textContent }) => textContent);
    const typed = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    typed?.set?.call(input, 'Efter');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    return statuses();
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen)).toEqual(new Set([da.frame.saving]));
  await untilSaved(page);
  expect((await storedCase(page, 'Efter')).document.title).toBe('Efter');
});

journey('no words of another save stand in for one that waits', async ({ server, open }) => {
  const { page } = await open();
  await goToCases(page, server.url);
  await beginCase(page, 'Først');
  const letGo = await holdDatabase(page);
  await field(page, da.lightCase.title).fill('Siden');
  await goToPlace(page, da.frame.device);
  await page.getByRole('heading', { level: 1, name: da.device.title }).waitFor();
  await page.waitForTimeout(500);
  expect(await saveStatus(page).textContent()).toBe(da.frame.saving);
  await letGo();
  await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Gemt/);
  expect((await storedCase(page, 'Siden')).document.title).toBe('Siden');
});
