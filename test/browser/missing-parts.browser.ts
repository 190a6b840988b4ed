import { lightCase as lightCaseWords } from '#src/text/da/light-case.ts';
import { journeyWithServiceWorker } from './support/journey.ts';
import { beginCase, expectField, field, goToCases, untilSaved } from './support/person.ts';
import { times } from './support/run-size.ts';

/** Parts of a browser that the app makes use of, and can do without. */
const parts = {
  locks: 'Navigator',
  serviceWorker: 'Navigator',
  storage: 'Navigator',
  BroadcastChannel: 'Window',
  Worker: 'Window',
  CompressionStream: 'Window',
  caches: 'Window',
} as const;

/** How a browser can be without one. */
const ways = (['undefined', 'deleted', 'throwing'] as const).slice(0, times({ ci: 1, long: 3 }));

journeyWithServiceWorker(
  'PRM-18 SAV-16 any part of the browser may be missing, and a case is saved',
  async (rig) => {
    const { server, open } = rig;
    const { context } = await open();
    for (const [part, owner] of Object.entries(parts)) {
      for (const way of ways) {
        const page = await context.newPage();
        await page.addInitScript(
          ([name, where, how]) => {
            const target = where === 'Window' ? window : Navigator.prototype;
            Reflect.deleteProperty(target, name);
            if (how === 'deleted') return;
            Object.defineProperty(target, name, {
              configurable: true,
              get: () => {
                if (how === 'throwing') throw new DOMException('no', 'SecurityError');
                return undefined;
              },
            });
          },
          [part, owner, way] as const,
        );
        const title = `Uden ${part}, ${way}`;
        await goToCases(page, server.url);
        await beginCase(page, title);
        await field(page, lightCaseWords.whyNow).fill(title);
        await untilSaved(page);
        await page.reload();
        await expectField(page, lightCaseWords.whyNow, title);
        await page.close();
      }
    }
  },
);
