import type { Page } from 'playwright-core';

/** When things came about in a page, by its own clock. Milliseconds. */
export interface PageTimes {
  /** Its script began. */
  readonly begun: number;
  /** It asked for the database. */
  readonly asked: number;
  /** It heard that two releases want the database. */
  readonly wanted: number;
  /** The awaited text came onto the screen. */
  readonly said: number;
}

/** Keeps the times of the pages that are opened from now on, and waits there for a text. */
export async function keepTimes(page: Page, text: string): Promise<void> {
  await page.addInitScript((awaited) => {
    const times: Record<string, number> = {};
    const note = (event: string) => {
      times[event] ??= performance.now();
    };
    Object.assign(window, { pageTimes: times });
    document.addEventListener('readystatechange', () => note('begun'));
    // Where there is no database, no one can be told when it was asked for.
    if (typeof IDBFactory === 'function') {
      const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (this: IDBFactory, ...asked) {
        note('asked');
        const request = open.apply(this, asked);
        request.addEventListener('blocked', () => note('wanted'));
        request.addEventListener('success', () => {
          request.result.addEventListener('versionchange', () => note('wanted'));
        });
        return request;
      };
    }
    new MutationObserver(() => {
      if (document.documentElement.textContent.includes(awaited)) note('said');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, text);
}

/** The times of the page; what has not come about never came. */
export async function timesOf(page: Page): Promise<PageTimes> {
  const times = await page.evaluate(
    () => (window as unknown as { pageTimes: Partial<PageTimes> }).pageTimes,
  );
  return { begun: Infinity, asked: Infinity, wanted: Infinity, said: Infinity, ...times };
}
