import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** More than there are on any page of the app. */
const MOST_STOPS = 60;

/** Goes on with the Tab key until an element has the focus; it must be there to be reached. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}`);
}

/** Goes back with Shift and Tab until an element has the focus. */
export async function backTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`Shift+Tab does not lead to ${wanted.toString()}`);
}

/** The next stop of the Tab key is this element, and this is typed there. */
export async function tabAndType(page: Page, next: Locator, text: string): Promise<void> {
  await page.keyboard.press('Tab');
  await expectFocus(next);
  await page.keyboard.type(text);
}

export async function expectFocus(element: Locator): Promise<void> {
  const message = `focus is at ${element.toString()}`;
  await expect.poll(() => hasFocus(element), { message }).toBe(true);
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement));
}
