import { expect } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';

import { da } from '#src/text/da.ts';
import { field, untilWriting } from './person.ts';

/** Another tab writes: this one reads along. */
export async function untilReading(page: Page): Promise<void> {
  await page.getByText(da.frame.openElsewhere).waitFor();
}

/**
 * Asks for the right to write, as the button does that stands where another tab has it. Waits for
 * no picture: a browser paints none while one of its tabs is stuck.
 */
export async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: da.frame.takeOver }).dispatchEvent('click');
}

/** The first of these tabs that may write, or that comes to it. */
export function firstToWrite(pages: readonly Page[]): Promise<Page> {
  return Promise.any(pages.map((page) => untilWriting(page).then(() => page)));
}

/**
 * Counts a field up from what stands in it, once after each pause: an edit that stands on the one
 * before, so that one that is lost is missing from then on. Answers how many the app took.
 */
export function countUp(
  page: Page,
  label: string,
  pausesInMilliseconds: readonly number[],
): Promise<number> {
  return page.evaluate(
    async ([name, pauses]) => {
      const named = Array.from(document.querySelectorAll('main label')).find(
        ({ textContent }) => textContent.trim() === name,
      ) as HTMLLabelElement;
      const input = named.control as HTMLInputElement | HTMLTextAreaElement;
      const typed = Object.getOwnPropertyDescriptor(
        Object.getPrototypeOf(input) as object,
        'value',
      );
      let taken = 0;
      for (const pause of pauses) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const next = String(Number(input.value) + 1);
        typed?.set?.call(input, next);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        // A tab that may not write shows again what stood there.
        if (input.value === next) taken += 1;
      }
      return taken;
    },
    [label, pausesInMilliseconds] as const,
  );
}

/** What a tab that is stuck can still see of the others: the one thing that is asked for at once. */
const UNSTUCK = 'rig-goes-on';

/** Types a text, and then nothing goes on in the tab until another one says so. */
export function typeAndGetStuck(page: Page, label: string, text: string): Promise<void> {
  return page.evaluate(
    ([name, next, cookie]) => {
      const named = Array.from(document.querySelectorAll('main label')).find(
        ({ textContent }) => textContent.trim() === name,
      ) as HTMLLabelElement;
      const input = named.control as HTMLTextAreaElement;
      const typed = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      typed?.set?.call(input, next);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!document.cookie.includes(cookie)) {
        // Asked for without a pause, the browser would have no time for the other tabs.
        const end = performance.now() + 100;
        while (performance.now() < end);
      }
    },
    [label, text, UNSTUCK] as const,
  );
}

/** Lets the stuck tabs of the same browser go on. */
export async function getUnstuck(page: Page): Promise<void> {
  await page.evaluate((cookie) => {
    document.cookie = `${cookie}=1`;
  }, UNSTUCK);
}

/** What a field has been counted up to, when that is what it is to be. */
export async function expectCount(page: Page, label: string, count: number): Promise<void> {
  await expect.poll(async () => Number(await field(page, label).inputValue())).toBe(count);
}

/** Ends the process of a tab, as when a browser takes its memory away. */
export async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The process it goes to does not live to answer it.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Stops everything in a tab, as a browser does that saves power. Answers with its end. */
export async function freeze(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  };
}
