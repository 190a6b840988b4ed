import axe from 'axe-core';
import type { Page } from 'playwright-core';

import { screens } from '../../../config/screens.mjs';
import { isLongRun } from './run-size.ts';

/** Someone who looks closely at a page as it stands, again and again. */
export interface Onlooker {
  /** Looks on both screens, by day and by night, and leaves the page by day on the wide one. */
  readonly look: (name: string) => Promise<void>;
  /** What was found: one line a fault, naming where it was seen and the element. */
  readonly faults: () => readonly string[];
}

/** For a page on the wide screen: what axe objects to, and what does not fit in the width. */
export function onlooker(page: Page): Onlooker {
  const faults: string[] = [];
  return {
    look: async (name) => {
      for (const [screen, size] of Object.entries(screens)) {
        await page.setViewportSize(size);
        for (const { colorScheme, rules } of roundsOn(screen)) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await accessibilityFaults(page, rules);
          faults.push(...found.map((fault) => `${name}, ${screen}, ${colorScheme}: ${fault}`));
        }
        const tooWide = await tooWideFor(page, size.width);
        faults.push(...tooWide.map((what) => `${name}, ${screen}: ${what}`));
      }
      await page.setViewportSize(screens.wide);
      await page.emulateMedia({ colorScheme: 'light' });
    },
    faults: () => faults,
  };
}

interface Round {
  readonly colorScheme: 'light' | 'dark';
  readonly rules: keyof typeof rulesOf;
}

/** The narrow screen has the colours of the wide one: to look at them again is left to the long run. */
function roundsOn(screen: string): readonly Round[] {
  if (screen !== 'wide' && !isLongRun) return [{ colorScheme: 'light', rules: 'allButColours' }];
  return [
    { colorScheme: 'light', rules: 'all' },
    // By night nothing but the colours is another.
    { colorScheme: 'dark', rules: 'colours' },
  ];
}

/** What axe finds wrong on a page as it is now: one line a fault, naming the element. */
export async function accessibilityFaults(
  page: Page,
  rules: keyof typeof rulesOf = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // To axe nothing in a disabled fieldset takes the focus; in a browser all but controls does.
    const takesFocus = (element: Element | null) =>
      element?.closest('fieldset:disabled') != null &&
      (element.matches('[tabindex="0"]') || element.querySelector('[tabindex="0"]') !== null);
    const { violations } = await inPage.run(document, { ...options, elementRef: true });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(
          ({ element = null }) => id !== 'scrollable-region-focusable' || !takesFocus(element),
        )
        .map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  }, rulesOf[rules]);
}

const rulesOf = {
  all: { rules: { 'target-size': { enabled: true } } },
  allButColours: {
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
  },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, axe.RunOptions>;

/** The page or an open dialog, where it scrolls sideways. */
function tooWideFor(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate(
    (most) =>
      [document.documentElement, ...document.querySelectorAll('dialog[open], .dialog-body')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > Math.min(most, clientWidth))
        .map(({ tagName, scrollWidth }) => `${tagName} is ${String(scrollWidth)} wide`),
    width,
  );
}
