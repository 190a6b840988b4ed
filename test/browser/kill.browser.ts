import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { basis as basisWords } from '#src/text/da/basis.ts';
import { device as deviceWords } from '#src/text/da/device.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { benchCase } from '#test/bench/bench-case.ts';
import { journey } from './support/journey.ts';
import { isMarked, markDatabase } from './support/marks.ts';
import {
  beginCase,
  field,
  goToCases,
  goToPlace,
  openFile,
  saveStatus,
  untilSaved,
  withoutFileDialogs,
} from './support/person.ts';
import { report } from './support/report.ts';
import { times } from './support/run-size.ts';
import { spread } from './support/spread.ts';
import { holdDatabase, storedCase } from './support/stored.ts';

const LINES = 60;
const YEARS = 10;
const CYCLES = times({ ci: 30, long: 1000 });
const EDITS_A_SECOND = 5;
/** How long a browser lives, in milliseconds: short lives are many, as there is more to interrupt. */
const SHORTEST_LIFE = 60;
const LONGEST_LIFE = 3000;

const FIELDS = [basisWords.journalNumber, basisWords.kitosId, basisWords.strengthening] as const;
type Values = Readonly<Record<string, number>>;

const sixtyLines = { ...benchCase(LINES, YEARS), id: 'killed' as CaseId, title: 'Til det sidste' };

/**
 * Every edit is a number that rises, so what is found must lie between what was last said to be
 * saved and what was last typed. Each killed browser is opened, edited, closed in peace and opened
 * again: some losses show only then.
 */
journey('PRM-1 SAV-1 nothing that was said to be saved is lost to a kill', async (rig) => {
  const { server, open } = rig;
  const address = `${server.url}#/sager/${sixtyLines.id}/grundlag`;
  const first = await open();
  await withoutFileDialogs(first.page);
  await goToCases(first.page, server.url);
  await openFile(first.page, caseFileText(sixtyLines));
  await first.page.waitForURL(/resultat/);
  await markDatabase(first.page);
  await first.close();

  let acknowledged: Values = {};
  let typed: Values = {};
  let edits = 0;
  let kept = 0;
  let wipes = 0;

  const openAndCompare = async () => {
    const browser = await open();
    const { page } = browser;
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: sixtyLines.title }).waitFor();
    const found = await shownValues(page);
    for (const label of FIELDS) {
      expect(found[label], label).toBeGreaterThanOrEqual(acknowledged[label] ?? 0);
      expect(found[label], label).toBeLessThanOrEqual(typed[label] ?? 0);
    }
    kept += 1;
    acknowledged = found;
    if (!(await isMarked(page))) {
      wipes += 1;
      await page.getByText(/^Browserens lager var gået i stykker/).waitFor();
      await markDatabase(page);
    }
    return browser;
  };
  const edit = async (page: Page) => {
    const label = FIELDS[edits % FIELDS.length] ?? FIELDS[0];
    edits += 1;
    typed = { ...typed, [label]: edits };
    await field(page, label).fill(String(edits));
  };

  for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
    const { page, kill } = await openAndCompare();
    const stop = await hearWhatIsSaved(page, (values) => {
      acknowledged = values;
    });
    const life = SHORTEST_LIFE * (LONGEST_LIFE / SHORTEST_LIFE) ** spread(cycle);
    const end = performance.now() + life;
    while (performance.now() < end) {
      await edit(page);
      await page.waitForTimeout(
        Math.min(1000 / EDITS_A_SECOND, Math.max(0, end - performance.now())),
      );
    }
    await kill();
    stop();

    const peaceful = await openAndCompare();
    await edit(peaceful.page);
    await untilSaved(peaceful.page);
    acknowledged = await shownValues(peaceful.page);
    await peaceful.close();
  }

  const last = await openAndCompare();
  const { document } = await storedCase(last.page, sixtyLines.title);
  expect(document.costs).toEqual(sixtyLines.costs);
  expect(document.benefits).toEqual(sixtyLines.benefits);
  report('PRM-1', {
    kills: CYCLES,
    reopenings: kept,
    edits,
    'databases given up by the browser, and mended': wipes,
  });
});

/** What stands in the fields; a field that is empty has never been edited. */
async function shownValues(page: Page): Promise<Values> {
  const values = await Promise.all(
    FIELDS.map(async (label) => [label, Number(await field(page, label).inputValue())] as const),
  );
  return Object.fromEntries(values);
}

/**
 * Calls back each time the words turn to _Gemt_, with what stands in the fields at that moment.
 * What was said in the last instant before a kill may not be heard; what is heard was said.
 */
async function hearWhatIsSaved(page: Page, onSaved: (values: Values) => void): Promise<() => void> {
  let isHeard = true;
  await page.exposeFunction('heardSaved', (values: Values) => {
    if (isHeard) onSaved(values);
  });
  await page.evaluate((labels) => {
    const status = document.querySelector('aside [data-saving]');
    const { heardSaved } = window as unknown as { heardSaved: (values: Values) => void };
    const inputs = labels.map((label) => {
      const named = Array.from(document.querySelectorAll('main label')).find(
        ({ textContent }) => textContent.trim() === label,
      ) as HTMLLabelElement | undefined;
      return [label, named?.control as HTMLInputElement] as const;
    });
    const tell = () => {
      if (status?.getAttribute('data-saving') !== 'saved') return;
      heardSaved(Object.fromEntries(inputs.map(([label, input]) => [label, Number(input.value)])));
    };
    new MutationObserver(tell).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, FIELDS);
  return () => {
    isHeard = false;
  };
}

journey('the words turn to Gemmer with the edit itself', async ({ server, open }) => {
  const { page } = await open();
  await goToCases(page, server.url);
  await page.getByRole('button', { name: da.cases.create, exact: true }).click();
  await field(page, lightCaseWords.title).fill('Før');
  await untilSaved(page);

  // Before the page gets to do anything else, so before anyone can have read the words.
  const seen = await field(page, lightCaseWords.title).evaluate(async (input) => {
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
  await field(page, lightCaseWords.title).fill('Siden');
  await goToPlace(page, da.frame.device);
  await page.getByRole('heading', { level: 1, name: deviceWords.title }).waitFor();
  await page.waitForTimeout(500);
  expect(await saveStatus(page).textContent()).toBe(da.frame.saving);
  await letGo();
  await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Gemt/);
  expect((await storedCase(page, 'Siden')).document.title).toBe('Siden');
});
