import type { Page } from 'playwright-core';

/** Waits until the page is served from this device: every file of the build is there. */
export async function untilReadyOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The addresses of everything the service worker keeps, relative to the page, in order. */
export function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests
      .flat()
      .map(({ url }) => new URL(url).pathname.slice(1))
      .sort();
  });
}
