import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { caseFileText } from '#src/document/case-file.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { da } from '#src/text/da.ts';
import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';

/** The start page, with everything on it. */
export async function goToCases(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/sager`);
  await page.getByRole('heading', { level: 1, name: da.cases.title }).waitFor();
}

/** Begins a light case with a title, and answers when it is on the disk. Gives its id. */
export async function beginCase(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: da.cases.create, exact: true }).click();
  await field(page, lightCaseWords.title).fill(title);
  await untilSaved(page);
  return caseIdOf(page);
}

/** The id that the address names. */
export function caseIdOf(page: Page): string {
  return /#\/sager\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}

/** A field by its visible name. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('main').getByLabel(label, { exact: true });
}

/** Chooses a place in the rail. */
export async function goToPlace(page: Page, name: string): Promise<void> {
  await goBy(page.getByRole('navigation', { name: da.frame.places }).getByLabel(name));
}

/** Chooses a part of the open case. */
export async function goToTab(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: da.businessCase.parts });
  await goBy(parts.getByRole('link', { name }));
}

/** Chooses a part of a place that is no case: of Rammer, or of Portefølje. */
export async function goToPlaceTab(page: Page, name: string): Promise<void> {
  await goBy(page.getByRole('link', { name, exact: true }));
}

/** Answers when the page that was left is gone: until then it would be taken for the next one. */
async function goBy(link: Locator): Promise<void> {
  await link.click();
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
}

/** The words of the save status at the foot of the rail. */
export function saveStatus(page: Page): Locator {
  return page.getByRole('complementary').getByRole('status').first();
}

/** `Gemt på denne enhed 14.32`: with the clock, so of a save made by this page. */
export const savedWithClock = /^Gemt på denne enhed \d\d\.\d\d$/;

/**
 * Waits until the screen says that what was typed is on the disk. The words turn to `Gemmer …` with
 * the edit itself (a journey of its own holds the app to that), so they cannot be those of an
 * earlier save.
 */
export async function untilSaved(page: Page): Promise<void> {
  await saveStatus(page).getByText(savedWithClock).waitFor();
}

/** Waits until the app has said that it can do without a network. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await page.getByText(da.frame.offlineReady, { exact: true }).waitFor();
}

/** Browsers without the file dialogs of their own make downloads and use file inputs instead. */
export async function withoutFileDialogs(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
}

/** Does what saves a file, and gives the text and name of what was saved. */
export async function savedFile(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await savedBytes(page, act);
  return { name, text: bytes.toString('utf8') };
}

/** The same for a file that is no text. */
export async function savedBytes(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Does what asks for a file, and gives it this one. */
export function giveFile(
  page: Page,
  act: () => Promise<void>,
  contents: string | Buffer,
  name = 'sag.gevinstkort.json',
): Promise<void> {
  return giveFiles(page, act, [{ name, contents }]);
}

/** The same where it takes several. */
async function giveFiles(
  page: Page,
  act: () => Promise<void>,
  files: readonly { readonly name: string; readonly contents: string | Buffer }[],
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await chooser.setFiles(
    files.map(({ name, contents }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.isBuffer(contents) ? contents : Buffer.from(contents),
    })),
  );
}

/** Does what asks for a file, and answers with what gives it one that lies on the disk. */
export async function fileAskedFor(
  page: Page,
  act: () => Promise<void>,
): Promise<(path: string) => Promise<void>> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  return (path) => chooser.setFiles(path);
}

/** Opens a file from the list of cases. */
export function openFile(page: Page, contents: string | Buffer): Promise<void> {
  return giveFile(page, () => openFileButton(page).click(), contents);
}

/** Takes in several files from the list of cases, named by their places: 0.json, 1.json … */
export function takeInFiles(page: Page, texts: readonly string[]): Promise<void> {
  const files = texts.map((contents, index) => ({ name: `${String(index)}.json`, contents }));
  return giveFiles(page, () => openFileButton(page).click(), files);
}

/** Each file is read and saved by itself. Milliseconds. */
const TAKEN_IN_WITHIN = 120_000;

/** Opens the list of cases, takes these in that are not there, and closes what tells of it. */
export async function takeInCases(
  page: Page,
  address: string,
  cases: readonly BusinessCase[],
): Promise<void> {
  await withoutFileDialogs(page);
  await goToCases(page, address);
  await takeInFiles(page, cases.map(caseFileText));
  const dialog = page.getByRole('dialog', { name: da.cases.takenIn.title(cases.length) });
  await dialog.getByRole('button', { name: da.actions.close }).click({ timeout: TAKEN_IN_WITHIN });
}

function openFileButton(page: Page): Locator {
  return page.getByRole('button', { name: da.cases.openFile, exact: true });
}

/** The titles in the list of cases, in its order. */
export async function listedTitles(page: Page): Promise<readonly string[]> {
  await page.getByText(da.cases.loading).waitFor({ state: 'detached' });
  return page.getByRole('rowheader').getByRole('link').allTextContents();
}

/** Waits until a field shows a value, and holds it to that. */
export async function expectField(page: Page, label: string, value: string): Promise<void> {
  await field(page, label).waitFor();
  await expect.poll(() => field(page, label).inputValue()).toBe(value);
}

/** Waits until the open case can be written in this tab. */
export async function untilWriting(page: Page): Promise<void> {
  await page.locator('fieldset.case-page:not(:disabled)').waitFor();
}
